import type { Day } from "../../model/day.js";
import { startingOn } from "../timeline/periods.js";
import type { BodyRules } from "./body-rules.js";

/** The rules of one body as another follows them from its own first day on. */
export function rulesFrom(firstDay: Day, rules: BodyRules): BodyRules {
  return {
    articles: startingOn(firstDay, rules.articles),
    residualSeats: startingOn(firstDay, rules.residualSeats),
    absoluteMajority: startingOn(firstDay, rules.absoluteMajority),
    listExhaustion: startingOn(firstDay, rules.listExhaustion),
    listCombinations: startingOn(firstDay, rules.listCombinations),
    groupSeats: startingOn(firstDay, rules.groupSeats),
    preferenceThreshold: startingOn(firstDay, rules.preferenceThreshold),
    ranking: startingOn(firstDay, rules.ranking),
  };
}
