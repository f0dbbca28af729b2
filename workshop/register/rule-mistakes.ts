import { resultAnswer } from "../../src/conformance/kinds/result/result-answer.js";
import type { ResultAnswer } from "../../src/conformance/kinds/result/result-schema.js";
import { rulesOfElection } from "../../src/law/rules-of-election.js";
import type { ArticleReference } from "../../src/model/article.js";
import { type ElectionType, electionTypes } from "../../src/model/election/election-type.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { caseOf } from "../../src/seats/case.js";
import { outcomeOf } from "../../src/seats/outcome-of-case.js";
import type { RawInput } from "../kinds/result/mistakes.js";
import {
  exhaustionSlips,
  groupSlips,
  majoritySlips,
  preferenceSlips,
  rankingSlips,
} from "./other-slips.js";
import { periodSlips } from "./period-slips.js";
import { dayOfVote, rulePeriods } from "./periods.js";
import { nameOf, type RegisteredMistake } from "./registered-mistake.js";
import { residualSlips } from "./residual-slips.js";
import type { RulePeriod } from "./rule-period.js";
import type { RuledBody, RuleSlip } from "./rule-slip.js";

const slips: readonly RuleSlip[] = [
  ...residualSlips,
  ...majoritySlips,
  ...exhaustionSlips,
  ...groupSlips,
  ...preferenceSlips,
  ...rankingSlips,
  ...periodSlips,
];

/** Sizes that stand for all others: on both sides of every border of the law. */
export const sizesOfBodies = [3, 5, 9, 12, 13, 18, 19, 21] as const;

/** Bodies whose groups have lists of their own in districts: the others are one district. */
const withDistricts: readonly ElectionType[] = ["TK", "PS", "EK"];

function isPossible(slip: RuleSlip, period: RulePeriod): boolean {
  if (slip.flag === "GroupSeatsOfBody" && !withDistricts.includes(period.type)) return false;
  return sizesOfBodies.some((seats) => {
    const of = { type: period.type, day: dayOfVote(period), seats };
    const rules = rulesOfElection(of);
    const mistaken = rules === undefined ? null : slip.mistaken(rules, of);
    return mistaken !== null && withoutArticles(mistaken) !== withoutArticles(rules);
  });
}

/** Rules that differ in the articles they name are the same rules: no answer shows which. */
function withoutArticles(rules: unknown): string {
  return JSON.stringify(rules, (name, value) => (/article/i.test(name) ? undefined : value));
}

function articlesOf(slip: RuleSlip, period: RulePeriod): readonly ArticleReference[] {
  const bodies = sizesOfBodies.map((seats) => ({
    type: period.type,
    day: dayOfVote(period),
    seats,
  }));
  for (const of of bodies) {
    const rules = rulesOfElection(of);
    if (rules !== undefined && slip.mistaken(rules, of) !== null) return slip.articles(rules, of);
  }
  return [];
}

function answered(slip: RuleSlip, period: RulePeriod, input: RawInput): ResultAnswer | null {
  const { lots = [], ...asked } = input;
  const { type, from, until } = period;
  if (input.type !== type || input.day < from || (until !== null && input.day > until)) return null;
  const parsed = parseElection(asked);
  if (parsed.status === "refused") return null;
  const given = caseOf(parsed.value, {});
  if (given.status === "refused") return null;
  const of: RuledBody = parsed.value;
  const rules = slip.mistaken(given.value.rules, of);
  if (rules === null) return null;
  const { steps: _, ...answer } = resultAnswer(
    outcomeOf({ ...given.value, rules }, lots),
  ) as Answer;
  return answer as ResultAnswer;
}

type Answer = ResultAnswer & { readonly steps?: unknown };

/** Every slip in every body and period in which it is possible. */
export const ruleMistakes: readonly RegisteredMistake[] = slips.flatMap((slip) =>
  electionTypes
    .flatMap((type) => rulePeriods(slip.flag, type))
    .filter((period) => isPossible(slip, period))
    .map(
      (period): RegisteredMistake => ({
        name: nameOf(slip.slip, period),
        kind: "result",
        slip: slip.slip,
        flag: slip.flag,
        period,
        articles: articlesOf(slip, period),
        change: slip.change,
        answer: (input) => answered(slip, period, input as RawInput),
      }),
    ),
);
