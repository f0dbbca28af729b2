import type { BodyRules } from "../../src/law/bodies/body-rules.js";
import { rulesOfBodies } from "../../src/law/rule-set.js";
import { type RulesOfElection, rulesOfElection } from "../../src/law/rules-of-election.js";
import type { ArticleReference } from "../../src/model/article.js";
import type { Day } from "../../src/model/day.js";
import type { RuledBody, RuleFlag, RuleSlip } from "./rule-slip.js";

type Subject = Exclude<keyof BodyRules, "listCombinations" | "groupSeats" | "articles">;

interface OfSubject {
  readonly flag: RuleFlag;
  readonly articles: (rules: RulesOfElection) => readonly ArticleReference[];
  /** The rules with what those of another day say of the subject. */
  readonly taken: (rules: RulesOfElection, other: RulesOfElection) => RulesOfElection;
}

const ofSubject: Readonly<Record<Subject, OfSubject>> = {
  residualSeats: {
    flag: "ResidualSeatsOfBody",
    articles: ({ divisions }) => divisions.election.phases.slice(0, 1).map((one) => one.article),
    taken: (rules, other) => withElection(rules, { phases: other.divisions.election.phases }),
  },
  absoluteMajority: {
    flag: "MajorityOfBody",
    articles: ({ divisions }) =>
      divisions.election.majority === null ? [] : [divisions.election.majority.article],
    taken: (rules, other) => withElection(rules, { majority: other.divisions.election.majority }),
  },
  listExhaustion: {
    flag: "ExhaustionOfBody",
    articles: ({ divisions }) => [divisions.election.exhaustion.article],
    taken: (rules, other) =>
      withElection(rules, { exhaustion: other.divisions.election.exhaustion }),
  },
  preferenceThreshold: {
    flag: "PreferenceOfBody",
    articles: ({ preference }) => (preference === null ? [] : [preference.article]),
    taken: (rules, { preference }) => ({ ...rules, preference }),
  },
  ranking: {
    flag: "RankingOfBody",
    articles: ({ ranking }) => [ranking.article],
    taken: (rules, { ranking }) => ({ ...rules, ranking }),
  },
};

function withElection(
  rules: RulesOfElection,
  change: Partial<RulesOfElection["divisions"]["election"]>,
): RulesOfElection {
  const election = { ...rules.divisions.election, ...change };
  const fictitious = { ...election, lots: "none" as const };
  return { ...rules, divisions: { ...rules.divisions, election, fictitious } };
}

const subjects: readonly Subject[] = [
  "residualSeats",
  "absoluteMajority",
  "listExhaustion",
  "preferenceThreshold",
  "ranking",
];

/** The last day of the period before, or the first of the period after, of the subject of a body. */
function besides(
  subject: Subject,
  { type, day }: RuledBody,
  which: "before" | "after",
): Day | null {
  const timeline: readonly { readonly from: Day; readonly until: Day | null }[] =
    rulesOfBodies[type][subject];
  const at = timeline.findIndex(
    ({ from, until }) => from <= day && (until === null || day <= until),
  );
  const other = timeline[which === "before" ? at - 1 : at + 1];
  return other?.from ?? null;
}

/** A change of the law missed, or made too early: what held before, or what was to hold, for each subject. */
export const periodSlips: readonly RuleSlip[] = subjects.flatMap((subject) =>
  (["before", "after"] as const).map((which): RuleSlip => {
    const { flag, articles, taken } = ofSubject[subject];
    return {
      slip: `${subject.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-of-the-period-${which}`,
      flag,
      change: `what held in the period ${which} is taken, as if the law had ${which === "before" ? "not yet" : "already"} changed`,
      articles,
      mistaken: (rules, of) => {
        const day = besides(subject, of, which);
        const other = day === null ? undefined : rulesOfElection({ ...of, day });
        if (
          other === undefined ||
          (subject === "preferenceThreshold" && other.preference === null)
        ) {
          return null;
        }
        return taken(rules, other);
      },
    };
  }),
);
