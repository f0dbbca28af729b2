import { isAllowedNumber } from "../model/election/allowed-seats.js";
import type { Election } from "../model/election/election.js";
import type { Overlay } from "../model/outcome/overlay.js";
import {
  certaintiesRemarkedOn,
  type Remark,
  type RemarkOf,
  rulesRemarkedOn,
} from "../model/outcome/remark.js";
import { weekdayOf } from "../model/weekday.js";
import { dayOfVote } from "./day-of-vote.js";
import type { RuleSet } from "./rule-set.js";
import { sizesOfBodies } from "./sizes/allowed-seats.js";
import { lastText } from "./timeline/acts.js";
import { provisionOn } from "./timeline/provision.js";

/** What is remarkable in the rules of an election before anybody voted: its day, its size, what was read. */
export function remarksOnRules(
  { type, day, seats }: Pick<Election, "type" | "day" | "seats">,
  rules: RuleSet,
  overlay: Overlay | null,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const size = overlay?.seats === undefined ? sizesOfBodies[type].on(day) : undefined;
  if (size !== undefined && !isAllowedNumber(seats, size.allowed)) {
    const { allowed, provision } = size;
    const { article } = provision;
    remarks.push({ remark: "seats-not-in-the-law", article, seats, allowed });
  }
  const vote = provisionOn(dayOfVote[type], day);
  const weekday = weekdayOf(day);
  if (vote !== undefined && !vote.value.includes(weekday)) {
    const { article, value: usual } = vote;
    remarks.push({ remark: "unusual-day-of-the-week", article, weekday, usual });
  }
  if (day > lastText) {
    const { article } = rules.residualSeats;
    remarks.push({ remark: "after-the-last-text", article, lastText });
  }
  return [...remarks, ...rulesNotRead(rules)];
}

/** The rules that were not read in the text of the law, together by how they are known. */
function rulesNotRead(rules: RuleSet): RemarkOf<"rules-not-read">[] {
  return certaintiesRemarkedOn.flatMap((certainty) => {
    const known = rulesRemarkedOn.filter((subject) => rules[subject].certainty === certainty);
    const [first] = known;
    if (first === undefined) return [];
    const { article } = rules[first];
    return [{ remark: "rules-not-read" as const, article, certainty, subjects: known }];
  });
}
