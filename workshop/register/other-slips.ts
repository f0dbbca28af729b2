import type { PreferenceRule } from "../../src/law/bodies/body-rules.js";
import type { DivisionRules } from "../../src/law/division-rules.js";
import { type RulesOfElection, rulesOfElection } from "../../src/law/rules-of-election.js";
import { type ArticleReference, article } from "../../src/model/article.js";
import { fraction } from "../../src/model/fraction.js";
import { withDivision } from "./residual-slips.js";
import type { RuledBody, RuleSlip } from "./rule-slip.js";

const majorityOf = ({ divisions }: RulesOfElection): ArticleReference[] =>
  divisions.election.majority === null ? [article("U 9")] : [divisions.election.majority.article];

/** Wrong majorities: P 9, and its absence in chapter U. */
export const majoritySlips: readonly RuleSlip[] = [
  {
    slip: "majority-none",
    flag: "MajorityOfBody",
    change: "a majority of the votes moves no seat",
    articles: majorityOf,
    mistaken: (rules) =>
      withDivision(rules, (division) =>
        division.majority === null ? null : { ...division, majority: null },
      ),
  },
  {
    slip: "majority-at-half-otherwise",
    flag: "MajorityOfBody",
    change: "exactly half of the seats is judged the other way round",
    articles: majorityOf,
    mistaken: (rules) =>
      withDivision(rules, ({ majority, ...division }) =>
        majority === null
          ? null
          : { ...division, majority: { ...majority, alsoAtHalf: !majority.alsoAtHalf } },
      ),
  },
  {
    slip: "majority-where-there-is-none",
    flag: "MajorityOfBody",
    change: "a majority of the votes moves a seat, as in a council",
    articles: majorityOf,
    mistaken: (rules, of) => {
      const council = rulesOfElection({ ...of, type: "PS" })?.divisions.election.majority ?? null;
      return withDivision(rules, (division) =>
        division.majority !== null || council === null ? null : { ...division, majority: council },
      );
    },
  },
];

/** What becomes of seats for which a list has no candidates: P 10, U 10, Ya 29, Pa 25. */
export const exhaustionSlips: readonly RuleSlip[] = [
  {
    slip: "seats-of-exhausted-lists-otherwise",
    flag: "ExhaustionOfBody",
    change:
      "seats of exhausted lists stay empty where they pass on, and pass on where they stay empty",
    articles: ({ divisions }) => [divisions.election.exhaustion.article],
    mistaken: (rules) =>
      withDivision(rules, (division) => ({
        ...division,
        exhaustion: { ...division.exhaustion, passesOn: !division.exhaustion.passesOn },
      })),
  },
  {
    slip: "dead-still-ranked-otherwise",
    flag: "RankingOfBody",
    change: "who died unelected is left out where a place is kept, and kept where all are left out",
    articles: ({ articles }) => [articles.deceased],
    mistaken: (rules) => ({
      ...rules,
      onlyElectedDeadLeftOut: !rules.onlyElectedDeadLeftOut,
    }),
  },
];

const withGroup = (
  rules: RulesOfElection,
  change: (division: DivisionRules) => DivisionRules | null,
): RulesOfElection | null => {
  const group = change(rules.divisions.group);
  return group === null ? null : { ...rules, divisions: { ...rules.divisions, group } };
};

/** Wrong divisions inside a list group: P 12, P 13, U 12, U 13. */
export const groupSlips: readonly RuleSlip[] = [
  {
    slip: "averages-in-a-group",
    flag: "GroupSeatsOfBody",
    change: "residual seats of a list group go by averages",
    articles: ({ divisions }) => divisions.group.phases.slice(0, 1).map((one) => one.article),
    mistaken: (rules) =>
      withGroup(rules, (division) => ({ ...division, phases: division.phases.slice(1) })),
  },
  {
    slip: "remainders-several-in-a-group",
    flag: "GroupSeatsOfBody",
    change: "a list of a group gets several seats by its remainder",
    articles: ({ divisions }) => divisions.group.phases.slice(1).map((one) => one.article),
    mistaken: (rules) =>
      withGroup(rules, (division) => ({
        ...division,
        phases: division.phases.map((phase) => ({ ...phase, oncePerContestant: false })),
      })),
  },
  {
    slip: "threshold-in-a-group",
    flag: "GroupSeatsOfBody",
    change: "a list of a group below three quarters of the group quota has no residual seat",
    articles: ({ divisions }) => divisions.group.phases.slice(0, 1).map((one) => one.article),
    mistaken: (rules) =>
      withGroup(rules, (division) => ({
        ...division,
        phases: division.phases.map((phase, index) =>
          index === 0
            ? {
                ...phase,
                takesPart: { share: fraction(3, 4), measure: "votes", side: "at-least" },
              }
            : phase,
        ),
      })),
  },
];

const preferenceOf = ({ preference }: RulesOfElection): ArticleReference[] =>
  preference === null ? [] : [preference.article];

const withPreference =
  (other: (own: PreferenceRule, of: RuledBody) => PreferenceRule | null) =>
  (rules: RulesOfElection, of: RuledBody): RulesOfElection | null => {
    const { preference } = rules;
    if (preference === null) return null;
    const mistaken = other(preference, of);
    if (mistaken === null || isSame(mistaken, preference)) return null;
    const { share, test } = mistaken;
    return { ...rules, preference: { ...preference, share, test } };
  };

const isSame = (one: PreferenceRule, other: PreferenceRule): boolean =>
  one.test === other.test &&
  one.share.numerator * other.share.denominator === other.share.numerator * one.share.denominator;

const share = (slip: string, words: string, numerator: number, denominator: number): RuleSlip => ({
  slip: `preference-${slip}`,
  flag: "PreferenceOfBody",
  change: `the preference threshold is ${words} of the quota`,
  articles: preferenceOf,
  mistaken: withPreference((own) => ({ ...own, share: fraction(numerator, denominator) })),
});

/** Wrong preference thresholds: P 15, U 15, Y 23a, Ya 29a. */
export const preferenceSlips: readonly RuleSlip[] = [
  share("tenth", "a tenth", 1, 10),
  share("quarter", "a quarter", 1, 4),
  share("half", "half", 1, 2),
  share("whole-quota", "the whole", 1, 1),
  {
    slip: "preference-on-the-threshold-otherwise",
    flag: "PreferenceOfBody",
    change: "exactly the threshold is judged the other way round",
    articles: preferenceOf,
    mistaken: withPreference((own) => ({
      ...own,
      test: own.test === "exceed" ? "reach" : "exceed",
    })),
  },
  ...([18, 19] as const).map(
    (seats): RuleSlip => ({
      slip: seats === 18 ? "preference-large-from-eighteen" : "preference-small-up-to-nineteen",
      flag: "PreferenceOfBody",
      change: `a body of ${seats} seats has the preference threshold of one of ${37 - seats}`,
      articles: preferenceOf,
      mistaken: withPreference((_, of) =>
        of.seats === seats
          ? (rulesOfElection({ ...of, seats: 37 - seats })?.preference ?? null)
          : null,
      ),
    }),
  ),
];

const rankingOf = ({ ranking }: RulesOfElection): ArticleReference[] => [ranking.article];

const rankedAs =
  (other: (of: RuledBody) => RuledBody | null) =>
  (rules: RulesOfElection, of: RuledBody): RulesOfElection | null => {
    const as = other(of);
    const ranking = as === null ? undefined : rulesOfElection(as)?.ranking;
    return ranking === undefined || ranking.listsWithoutSeats === rules.ranking.listsWithoutSeats
      ? null
      : { ...rules, ranking };
  };

/** Wrong rankings: P 19 (2, 5), U 15 (2), Ya 29b, Pa 25a. */
export const rankingSlips: readonly RuleSlip[] = [
  {
    slip: "lists-without-seats-ranked-otherwise",
    flag: "RankingOfBody",
    change: "lists without elected are ranked where they are not, and not where they are",
    articles: rankingOf,
    mistaken: (rules) => ({
      ...rules,
      ranking: { ...rules.ranking, listsWithoutSeats: !rules.ranking.listsWithoutSeats },
    }),
  },
  {
    slip: "over-the-threshold-second-otherwise",
    flag: "RankingOfBody",
    change:
      "candidates over the threshold without a seat are ranked second where they are not, and not where they are",
    articles: ({ ranking }) => [
      ranking.article.article === "P 19" ? article("P 19", 2) : ranking.article,
    ],
    mistaken: (rules) => ({
      ...rules,
      ranking: {
        ...rules.ranking,
        unelectedAboveThreshold: !rules.ranking.unelectedAboveThreshold,
      },
    }),
  },
  ...([12, 13, 18, 19] as const).map((seats): RuleSlip => {
    const as = seats % 2 === 0 ? seats + 1 : seats - 1;
    return {
      slip: `ranked-at-${seats}-as-at-${as}`,
      flag: "RankingOfBody",
      change: `lists without elected of a body of ${seats} seats are ranked as in one of ${as}`,
      articles: rankingOf,
      mistaken: rankedAs((of) => (of.seats === seats ? { ...of, seats: as } : null)),
    };
  }),
];
