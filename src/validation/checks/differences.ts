import type { FieldPath } from "../../model/count/field-path.js";
import type { PollingStationCount } from "../../model/count/polling-station-count.js";
import type { CheckSubject, FigureRule, FoundFigures, QuestionRule } from "../rule.js";
import { stationKinds } from "../scope.js";

function onStation<Found>(
  find: (count: PollingStationCount) => Found | undefined,
): (subject: CheckSubject) => Found | undefined {
  return ({ count }) => (count.kind === "municipality" ? undefined : find(count));
}

const common = {
  family: "differences",
  severity: "error",
  kinds: stationKinds,
  suppressedBy: [],
} as const;

function figures(fields: readonly FieldPath[], left: number, right: number): FoundFigures {
  return { fields, left, right };
}

/** The codes of the checks on boxes. */
export type BoxesCode = "F.304" | "F.310";

/** The three boxes that say how votes cast and admitted voters compare (N 8a (1), Na 22 (2)). */
/** The codes of the checks that compare figures. */
export type DifferenceCode =
  | "F.301"
  | "F.302"
  | "F.303"
  | "F.305"
  | "F.306"
  | "F.307"
  | "F.308"
  | "F.309"
  | "F.312";

const boxRules: readonly FigureRule<DifferenceCode>[] = [
  {
    ...common,
    code: "F.301",
    formula: "box D = H ticked and D ≠ H",
    terms: ["answers", "D", "H"],
    marks: "box D = H",
    find: onStation(({ comparison, admittedVoters, votesCast }) =>
      comparison.equal && admittedVoters !== votesCast
        ? figures(["comparison.equal"], admittedVoters, votesCast)
        : undefined,
    ),
  },
  {
    ...common,
    code: "F.302",
    formula: "box H > D ticked and H ≤ D",
    terms: ["answers", "D", "H"],
    marks: "box H > D",
    find: onStation(({ comparison, admittedVoters, votesCast }) =>
      comparison.more && votesCast <= admittedVoters
        ? figures(["comparison.more"], votesCast, admittedVoters)
        : undefined,
    ),
  },
  {
    ...common,
    code: "F.303",
    formula: "box H < D ticked and H ≥ D",
    terms: ["answers", "D", "H"],
    marks: "box H < D",
    find: onStation(({ comparison, admittedVoters, votesCast }) =>
      comparison.fewer && votesCast >= admittedVoters
        ? figures(["comparison.fewer"], votesCast, admittedVoters)
        : undefined,
    ),
  },
];

/** F.304: exactly one of the three boxes. */
const oneBoxRule: QuestionRule<BoxesCode> = {
  ...common,
  code: "F.304",
  formula: "not exactly 1 of 3 boxes ticked",
  terms: ["answers"],
  marks: "the three boxes",
  find: onStation(({ comparison: { equal, more, fewer } }) =>
    [equal, more, fewer].filter(Boolean).length === 1
      ? undefined
      : {
          fields: ["comparison.equal", "comparison.more", "comparison.fewer"],
          answers: [
            { field: "comparison.equal", answer: equal },
            { field: "comparison.more", answer: more },
            { field: "comparison.fewer", answer: fewer },
          ],
        },
  ),
};

/** I and J against the difference between D and H (N 8a (1), Na 22 (2)). */
const amountRules: readonly FigureRule<DifferenceCode>[] = [
  {
    ...common,
    code: "F.305",
    formula: "D = H and (I ≠ 0 or J ≠ 0)",
    terms: ["D", "H", "I", "J"],
    marks: "I, J (≠ 0)",
    find: onStation((count) => {
      const { moreBallotsCounted: more, fewerBallotsCounted: fewer } = count;
      if (count.admittedVoters !== count.votesCast || (more === 0 && fewer === 0)) return undefined;
      const fields: FieldPath[] = [];
      if (more !== 0) fields.push("moreBallotsCounted");
      if (fewer !== 0) fields.push("fewerBallotsCounted");
      return figures(fields, more, fewer);
    }),
  },
  {
    ...common,
    code: "F.306",
    formula: "H > D and I ≠ H − D",
    terms: ["D", "H", "I"],
    marks: "I",
    find: onStation(({ votesCast, admittedVoters, moreBallotsCounted }) =>
      votesCast > admittedVoters && moreBallotsCounted !== votesCast - admittedVoters
        ? figures(["moreBallotsCounted"], moreBallotsCounted, votesCast - admittedVoters)
        : undefined,
    ),
  },
  {
    ...common,
    code: "F.307",
    formula: "H > D and J ≠ 0",
    terms: ["D", "H", "J"],
    marks: "I, J",
    find: onStation(({ votesCast, admittedVoters, fewerBallotsCounted }) =>
      votesCast > admittedVoters && fewerBallotsCounted !== 0
        ? figures(["moreBallotsCounted", "fewerBallotsCounted"], fewerBallotsCounted, 0)
        : undefined,
    ),
  },
  {
    ...common,
    code: "F.308",
    formula: "H < D and J ≠ D − H",
    terms: ["D", "H", "J"],
    marks: "J",
    find: onStation(({ votesCast, admittedVoters, fewerBallotsCounted }) =>
      votesCast < admittedVoters && fewerBallotsCounted !== admittedVoters - votesCast
        ? figures(["fewerBallotsCounted"], fewerBallotsCounted, admittedVoters - votesCast)
        : undefined,
    ),
  },
  {
    ...common,
    code: "F.309",
    formula: "H < D and I ≠ 0",
    terms: ["D", "H", "I"],
    marks: "I, J",
    find: onStation(({ votesCast, admittedVoters, moreBallotsCounted }) =>
      votesCast < admittedVoters && moreBallotsCounted !== 0
        ? figures(["moreBallotsCounted", "fewerBallotsCounted"], moreBallotsCounted, 0)
        : undefined,
    ),
  },
];

/** F.310: a difference is fully explained or not, and the form says which. */
const explainedRule: QuestionRule<BoxesCode> = {
  ...common,
  code: "F.310",
  formula: "D ≠ H and fully explained is unanswered or both",
  terms: ["D", "H", "answers"],
  marks: "fully explained",
  find: onStation(({ votesCast, admittedVoters, differenceExplained: answer }) =>
    votesCast !== admittedVoters && (answer === "neither" || answer === "both")
      ? { fields: ["differenceExplained"], answers: [{ field: "differenceExplained", answer }] }
      : undefined,
  ),
};

/** The checks on the part about differences of a polling station's report. */
export const differenceRules: readonly (FigureRule<DifferenceCode> | QuestionRule<BoxesCode>)[] = [
  ...boxRules,
  oneBoxRule,
  ...amountRules,
  explainedRule,
];

/** F.312: above the stations I and J are sums, and both may be positive (Na 26 paragraph 3). */
export const municipalityDifferenceRule: FigureRule<DifferenceCode> = {
  ...common,
  code: "F.312",
  kinds: ["municipality"],
  formula: "D ≠ H − I + J",
  terms: ["D", "H", "I", "J"],
  marks: "I, J",
  find: ({ count }) => {
    const right = count.votesCast - count.moreBallotsCounted + count.fewerBallotsCounted;
    return count.admittedVoters === right
      ? undefined
      : figures(["moreBallotsCounted", "fewerBallotsCounted"], count.admittedVoters, right);
  },
};
