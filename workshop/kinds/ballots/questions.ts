import fc from "fast-check";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import type {
  BallotsInput,
  Mark,
  MarkedBallot,
} from "../../../src/validation/ballots/ballots-input.js";

/** A ballot as it was used at an election. */
export interface UsedBallot {
  readonly type: ElectionType;
  readonly day: string;
  readonly model: BallotsInput["model"];
  /** A box at the list and one at a number, not one at each candidate. */
  readonly byNumber: boolean;
}

const used = (
  type: ElectionType,
  day: string,
  model: BallotsInput["model"] = "station",
  byNumber = false,
): UsedBallot => ({ type, day, model, byNumber });

/** The ballots of every body, in stations and by post, and those of the experiments. */
export const usedBallots: readonly UsedBallot[] = [
  used("TK", "2025-10-29"),
  used("TK", "2012-09-12"),
  used("EP", "2024-06-06"),
  used("PS", "2023-03-15"),
  used("AB", "2023-03-15"),
  used("GR", "2026-03-18"),
  used("GR", "2010-03-03"),
  used("ER", "2023-03-15"),
  used("KC", "2023-03-15"),
  used("EK", "2023-05-30"),
  used("EK", "2011-05-23"),
  used("TK", "2025-10-29", "postal", true),
  used("EP", "2029-06-07", "postal", true),
  used("KCNI", "2027-03-17", "postal", true),
  used("TK", "2017-03-15", "postal"),
  used("EP", "2019-05-23", "postal"),
  used("TK", "2025-10-29", "experiment", true),
  used("EP", "2024-06-06", "experiment", true),
  used("EK", "2027-05-24", "experiment", true),
];

const colours = ["red", "blue", "pencil"] as const;
const colour = fc.option(fc.constantFrom(...colours), { nil: undefined });

const marks = (byNumber: boolean): fc.Arbitrary<readonly Mark[]> => {
  const place = fc.integer({ min: 1, max: 2 });
  const box: fc.Arbitrary<object> = byNumber
    ? fc.oneof(
        fc.record({ box: fc.constant("list" as const), list: place, colour }),
        fc.record({
          box: fc.constant("number" as const),
          candidate: fc.integer({ min: 1, max: 3 }),
          colour,
        }),
      )
    : fc.record({ box: fc.constant("candidate" as const), list: place, candidate: place, colour });
  return fc.array(
    box.map((one) => withoutUndefined(one) as Mark),
    { maxLength: 3 },
  );
};

/** Whether red marks can mean the first candidate of list 2, whom a committee may then find to be meant. */
function mayBeMeant(marks: readonly Mark[]): boolean {
  const ofList = marks.some(
    (mark) =>
      (mark.colour ?? "red") === "red" &&
      ((mark.box === "list" && mark.list === 2) ||
        (mark.box === "candidate" && mark.list === 2 && mark.candidate === 1)),
  );
  return ofList && marks.every((mark) => mark.box !== "number" || mark.candidate === 1);
}

const writing = fc.constantFrom("none", "harmless", "another-choice", "identifying" as const);

const ballot = (byNumber: boolean): fc.Arbitrary<MarkedBallot> =>
  fc
    .record({
      prescribed: fc.option(fc.constant(false), { nil: undefined, freq: 6 }),
      marks: marks(byNumber),
      writing: fc.option(writing, { nil: undefined }),
      judgedAs: fc.option(fc.constant({ list: 2, candidate: 1 }), { nil: undefined, freq: 6 }),
    })
    .map(
      ({ judgedAs, ...one }) =>
        withoutUndefined({
          ...one,
          judgedAs: mayBeMeant(one.marks) ? judgedAs : undefined,
        }) as MarkedBallot,
    );

const lists = [
  { number: 1, candidates: 2 },
  { number: 2, candidates: 3 },
];

/** Piles of ballots of these elections: two lists, of two and of three names. */
export const ballotQuestions = (
  of: readonly UsedBallot[] = usedBallots,
  most = 3,
): fc.Arbitrary<BallotsInput> =>
  fc
    .constantFrom(...of)
    .chain(({ byNumber, ...election }) =>
      fc
        .array(ballot(byNumber), { minLength: 1, maxLength: most })
        .map((ballots) => ({ ...election, lists, ballots })),
    );

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as Value;
}

const candidate = (list: number, place: number, given: object = {}): MarkedBallot => ({
  marks: [{ box: "candidate", list, candidate: place, ...given }],
});

/** One ballot of every sort with a box at each candidate. */
const pile: readonly MarkedBallot[] = [
  candidate(1, 1),
  candidate(2, 3, { colour: "blue" }),
  { marks: [] },
  { marks: [], prescribed: false },
  { marks: [], writing: "harmless" },
  { ...candidate(1, 2), writing: "harmless" },
  { ...candidate(1, 2), writing: "identifying" },
  { ...candidate(2, 1), writing: "another-choice" },
  { marks: [...candidate(1, 1).marks, ...candidate(1, 2).marks] },
  { marks: [...candidate(2, 2).marks, ...candidate(2, 2).marks] },
  {
    marks: [...candidate(1, 1).marks, ...candidate(2, 2).marks],
    judgedAs: { list: 2, candidate: 2 },
  },
];

const list = (number: number, given: object = {}): Mark => ({
  box: "list",
  list: number,
  ...given,
});
const number = (place: number): Mark => ({ box: "number", candidate: place });

/** One of every sort with lists and numbers. */
const pileByNumber: readonly MarkedBallot[] = [
  { marks: [list(1), number(2)] },
  { marks: [list(2, { colour: "green" }), number(3)] },
  { marks: [list(2)] },
  { marks: [list(2)], writing: "another-choice" },
  { marks: [number(1)] },
  { marks: [list(1), number(3)] },
  { marks: [list(1), list(2), number(1)] },
  { marks: [list(1), number(1), number(2)], judgedAs: { list: 1, candidate: 2 } },
  { marks: [list(1), list(1), number(1)] },
  { marks: [] },
  { marks: [], writing: "harmless" },
  { marks: [], prescribed: false },
  { marks: [list(1), number(1)], writing: "identifying" },
  { marks: [list(1), number(1)], writing: "harmless" },
];

/** A pile with one ballot of every sort, of each body in each text. */
export const wholePiles: readonly BallotsInput[] = usedBallots.map(({ byNumber, ...election }) => ({
  ...election,
  lists,
  ballots: byNumber ? pileByNumber : pile,
}));
