import { type ArticleReference, article } from "../../model/article.js";
import { type Day, day, previousDay } from "../../model/day.js";
import type { StepArticles } from "../bodies/body-rules.js";
import type { Certainty, Provision, Timeline } from "./provision.js";

/** The Electoral Act of 1989 came into force. */
export const electoralAct1989: Day = day("1989-11-01");
/** List combinations were abolished (Stb. 2017, 302 and 415). */
export const combinationsAbolished: Day = day("2017-12-01");
/** The Act on the procedure for determining results (35 489). */
export const resultsProcedureAct: Day = day("2023-01-01");

interface Text<Value> {
  readonly value: Value;
  readonly article: ArticleReference;
  readonly source: string;
  readonly certainty: Certainty;
  readonly note?: string;
}

/** A timeline of consecutive texts: each holds until the day before the next. */
export function timeline<Value>(
  ...texts: readonly (readonly [Day, Text<Value>])[]
): Timeline<Value> {
  return texts.map(([from, text], index): Provision<Value> => {
    const next = texts[index + 1]?.[0];
    return { from, until: next === undefined ? null : previousDay(next), ...text };
  });
}

/** Rules from before the Act of 1989, whose article numbers were not read. */
export function beforeAct1989(subject: string): ArticleReference {
  return { article: subject, law: "Kieswet before 1989" };
}

/** The articles of chapter P. */
export const chapterP: StepArticles = {
  quota: article("P 5"),
  fullSeats: article("P 6"),
  groupSeats: article("P 12"),
  groupExhaustion: article("P 13"),
  preferenceSeats: article("P 15", 1),
  preferenceLot: article("P 15", 1),
  severalLists: article("P 16", 1),
  seatWithheld: article("P 16", 2),
  listOrder: article("P 17"),
  proposals: article("P 18"),
  combinationValidity: article("P 4", 2),
  combinationSeats: article("P 11"),
};

/** The articles of chapter U, the Senate. */
export const chapterU: StepArticles = {
  ...chapterP,
  quota: article("U 7"),
  fullSeats: article("U 8"),
  groupSeats: article("U 12"),
  groupExhaustion: article("U 13"),
  preferenceSeats: article("U 15", 1),
  combinationValidity: article("U 6"),
  combinationSeats: article("U 11"),
};

/** The part of a timeline from `firstDay` on. */
export function startingOn<Value>(firstDay: Day, whole: Timeline<Value>): Timeline<Value> {
  return whole
    .filter(({ until }) => until === null || until >= firstDay)
    .map((provision) => (provision.from < firstDay ? { ...provision, from: firstDay } : provision));
}

/** The part of a timeline until the day before `end`. */
export function endingBefore<Value>(end: Day, whole: Timeline<Value>): Timeline<Value> {
  return whole
    .filter(({ from }) => from < end)
    .map((provision) =>
      provision.until === null || provision.until >= end
        ? { ...provision, until: previousDay(end) }
        : provision,
    );
}

/** One timeline until the day before `change`, another from that day on. */
export function replacedOn<Value>(
  change: Day,
  before: Timeline<Value>,
  after: Timeline<Value>,
): Timeline<Value> {
  return [...endingBefore(change, before), ...startingOn(change, after)];
}
