import type { DivisionRules, Phase } from "../../src/law/division-rules.js";
import { type RulesOfElection, rulesOfElection } from "../../src/law/rules-of-election.js";
import { type ArticleReference, article } from "../../src/model/article.js";
import { day } from "../../src/model/day.js";
import { type Fraction, fraction } from "../../src/model/fraction.js";
import type { RuledBody, RuleSlip } from "./rule-slip.js";

/** The rules with another division of the seats of the election. */
export function withDivision(
  rules: RulesOfElection,
  change: (division: DivisionRules) => DivisionRules | null,
): RulesOfElection | null {
  const election = change(rules.divisions.election);
  if (election === null) return null;
  const fictitious = { ...election, lots: "none" as const };
  return { ...rules, divisions: { ...rules.divisions, election, fictitious } };
}

const withPhases = (
  rules: RulesOfElection,
  change: (phases: readonly Phase[]) => readonly Phase[] | null,
): RulesOfElection | null =>
  withDivision(rules, (division) => {
    const phases = change(division.phases);
    return phases === null ? null : { ...division, phases };
  });

/** The phases of a body of another size or kind. */
function phasesOf(of: RuledBody): readonly Phase[] {
  return rulesOfElection(of)?.divisions.election.phases ?? [];
}

const smallCouncil: RuledBody = { type: "GR", day: day("2026-03-18"), seats: 9 };

const isSmall = ([first]: readonly Phase[]): boolean => first?.method === "largest-remainder";
const shareOf = ([first]: readonly Phase[]): Fraction | null => first?.takesPart?.share ?? null;

const withShare = (share: Fraction) => (rules: RulesOfElection) =>
  withPhases(rules, (phases) => {
    const own = shareOf(phases);
    if (own === null || same(own, share)) return null;
    return phases.map((phase) =>
      phase.takesPart === null ? phase : { ...phase, takesPart: { ...phase.takesPart, share } },
    );
  });

const same = (one: Fraction, other: Fraction): boolean =>
  one.numerator * other.denominator === other.numerator * one.denominator;

/** So little more than a share that no body of the register can tell it from any more. */
const beyond = ({ numerator, denominator }: Fraction): Fraction =>
  fraction(numerator * 1_000_000 + 1, denominator * 1_000_000);

/** The clause on which lists take part; of P 7 and P 8 their second paragraphs. */
function ofThreshold({ divisions }: RulesOfElection, { type }: RuledBody): ArticleReference[] {
  const [first] = divisions.election.phases;
  const own = first?.article ?? article("P 7", 1);
  if (own.law !== undefined) return [own];
  if (own.article === "P 8") return [article("P 8", 2)];
  if (own.article === "P 7") return [article("P 7", type === "TK" || type === "EP" ? 2 : 1)];
  return [own];
}

const ofMethod = ({ divisions }: RulesOfElection): ArticleReference[] =>
  divisions.election.phases.slice(0, 1).map((phase) => phase.article);

const ofAverages = ({ divisions }: RulesOfElection): ArticleReference[] =>
  divisions.election.phases.slice(1, 2).map((phase) => phase.article);

const flag = "ResidualSeatsOfBody";

/** Wrong methods, thresholds and limits of residual seats: P 7, P 8, U 9. */
export const residualSlips: readonly RuleSlip[] = [
  {
    slip: "threshold-none",
    flag,
    change: "every list takes part in the residual seats",
    articles: ofThreshold,
    mistaken: (rules) =>
      withPhases(rules, (phases) =>
        shareOf(phases) === null ? null : phases.map((phase) => ({ ...phase, takesPart: null })),
      ),
  },
  {
    slip: "threshold-exceeded",
    flag,
    change: "a list takes part only with more than the threshold",
    articles: ofThreshold,
    mistaken: (rules) => {
      const share = shareOf(rules.divisions.election.phases);
      return share === null ? null : withShare(beyond(share))(rules);
    },
  },
  {
    slip: "threshold-whole-quota",
    flag,
    change: "a list takes part only with the whole quota",
    articles: ofThreshold,
    mistaken: withShare(fraction(1, 1)),
  },
  {
    slip: "threshold-three-quarters",
    flag,
    change: "a list takes part with three quarters of the quota",
    articles: ofThreshold,
    mistaken: withShare(fraction(3, 4)),
  },
  {
    slip: "threshold-half",
    flag,
    change: "a list takes part with half of the quota",
    articles: ofThreshold,
    mistaken: withShare(fraction(1, 2)),
  },
  {
    slip: "threshold-of-the-house",
    flag,
    change: "a list below the quota has no residual seat",
    articles: ofThreshold,
    mistaken: (rules) =>
      withPhases(rules, (phases) =>
        isSmall(phases) || shareOf(phases) !== null
          ? null
          : phases.map((phase) => ({
              ...phase,
              takesPart: { share: fraction(1, 1), measure: "votes", side: "at-least" },
            })),
      ),
  },
  {
    slip: "remainders-several",
    flag,
    change: "a list gets several seats by its remainder",
    articles: ofMethod,
    mistaken: (rules) =>
      withPhases(rules, (phases) =>
        isSmall(phases)
          ? phases.map((phase, index) =>
              index === 0 ? { ...phase, oncePerContestant: false } : phase,
            )
          : null,
      ),
  },
  {
    slip: "averages-after-remainders-several",
    flag,
    change: "a list gets several of the seats by average that are left after the remainders",
    articles: ofAverages,
    mistaken: (rules) =>
      withPhases(rules, (phases) =>
        isSmall(phases)
          ? phases.map((phase, index) =>
              index === 1 ? { ...phase, oncePerContestant: false } : phase,
            )
          : null,
      ),
  },
  {
    slip: "averages-after-remainders-skipped",
    flag,
    change: "remainders begin again when every list has had its seat by remainder",
    articles: ofAverages,
    mistaken: (rules) =>
      withPhases(rules, (phases) => {
        const [first, second, ...others] = phases;
        if (!isSmall(phases) || first === undefined || second === undefined) return null;
        return [first, { ...first, index: second.index }, ...others];
      }),
  },
  {
    slip: "averages-once",
    flag,
    change: "a list gets one seat by average before any gets a second",
    articles: ofMethod,
    mistaken: (rules) =>
      withPhases(rules, (phases) => {
        const [first] = phases;
        if (isSmall(phases) || first === undefined) return null;
        return [
          { ...first, oncePerContestant: true },
          { ...first, index: 1 },
        ];
      }),
  },
  {
    slip: "remainders-in-a-large-body",
    flag,
    change: "residual seats go by largest remainders, as in a small council",
    articles: ofMethod,
    mistaken: (rules) =>
      withPhases(rules, (phases) => (isSmall(phases) ? null : phasesOf(smallCouncil))),
  },
  {
    slip: "averages-in-a-small-body",
    flag,
    change: "residual seats go by highest averages, as in a large council",
    articles: ofMethod,
    mistaken: (rules) =>
      withPhases(rules, (phases) =>
        isSmall(phases) ? phasesOf({ ...smallCouncil, seats: 29 }) : null,
      ),
  },
  {
    slip: "large-from-eighteen",
    flag,
    change: "a body of eighteen seats is large",
    articles: ofMethod,
    mistaken: (rules, of) =>
      of.seats === 18
        ? withPhases(rules, (phases) =>
            isSmall(phases) && !isSmall(phasesOf({ ...of, seats: 19 }))
              ? phasesOf({ ...of, seats: 19 })
              : null,
          )
        : null,
  },
  {
    slip: "small-up-to-nineteen",
    flag,
    change: "a body of nineteen seats is small",
    articles: ofMethod,
    mistaken: (rules, of) =>
      of.seats === 19
        ? withPhases(rules, (phases) =>
            !isSmall(phases) && isSmall(phasesOf({ ...of, seats: 18 }))
              ? phasesOf({ ...of, seats: 18 })
              : null,
          )
        : null,
  },
];
