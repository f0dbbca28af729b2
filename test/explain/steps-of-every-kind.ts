import { article } from "../../src/model/article.js";
import { fraction } from "../../src/model/fraction.js";
import type { CandidateId, CombinationId, ListNumber } from "../../src/model/identifiers.js";
import type { StepKind, StepOf } from "../../src/model/outcome/step.js";

const list = (number: number) => number as ListNumber;
const candidate = (id: string) => id as CandidateId;
const election = { kind: "election" } as const;

/** One step of every kind, with numbers that occur nowhere else. */
export const stepsOfEveryKind: { readonly [Kind in StepKind]: StepOf<Kind> } = {
  "rule-changed": {
    kind: "rule-changed",
    article: article("P 5"),
    change: { rule: "listVotes", to: [{ list: 2, votes: 4321 }] },
  },
  "list-seats": {
    kind: "list-seats",
    article: article("P 17"),
    list: "2/1",
    seats: 17,
    share: fraction(1, 3),
    first: 5,
  },
  quota: {
    kind: "quota",
    article: article("P 5"),
    votes: 7531,
    seats: 13,
    quota: fraction(7531, 13),
  },
  combination: {
    kind: "combination",
    article: article("P 4", 2),
    combination: "A" as CombinationId,
    remaining: [list(2), list(3)],
    dropped: [list(4)],
    valid: true,
  },
  "fictitious-apportionment": {
    kind: "fictitious-apportionment",
    article: article("P 4", 2),
    seats: [
      { group: list(1), seats: 9 },
      { group: list(2), seats: 4 },
    ],
  },
  "full-seats": {
    kind: "full-seats",
    article: article("P 6"),
    scope: election,
    quota: fraction(7531, 13),
    contestants: [
      { contestant: "1", votes: 6000, seats: 10 },
      { contestant: "2", votes: 1531, seats: 2 },
    ],
    residualSeats: 1,
  },
  "residual-seat": {
    kind: "residual-seat",
    article: article("P 8", 1),
    scope: election,
    method: "largest-remainder",
    phase: 1,
    oncePerContestant: true,
    takesPart: {
      share: fraction(3, 4),
      figure: fraction(22593, 52),
      measure: "votes",
      side: "at-least",
    },
    compared: [
      { contestant: "1", value: fraction(2690, 13), excluded: null },
      { contestant: "2", value: fraction(4841, 13), excluded: null },
    ],
    awarded: "2",
    value: fraction(4841, 13),
    lot: null,
    before: [10, 2],
    after: [10, 3],
  },
  "absolute-majority": {
    kind: "absolute-majority",
    article: article("P 9"),
    scope: election,
    majority: "1",
    votes: 3770,
    of: 7531,
    loses: "2",
    lot: null,
    before: [6, 7],
    after: [7, 6],
  },
  "list-exhaustion": {
    kind: "list-exhaustion",
    article: article("P 10"),
    scope: election,
    contestant: "2",
    candidates: 2,
    returned: 3,
    before: [8, 5],
    after: [8, 2],
  },
  "seats-unassigned": {
    kind: "seats-unassigned",
    article: article("P 10"),
    scope: election,
    seats: 3,
  },
  "candidates-deceased": {
    kind: "candidates-deceased",
    article: article("P 19a"),
    candidates: [{ candidate: "4-2" as never, group: 4 as never, votes: 524 }],
    countInListLength: false,
  },
  "preference-threshold": {
    kind: "preference-threshold",
    article: article("P 15", 1),
    share: fraction(1, 4),
    threshold: fraction(7531, 52),
    test: "exceed",
  },
  "preference-seat": {
    kind: "preference-seat",
    article: article("P 15", 1),
    group: list(2),
    list: "2/1",
    candidate: candidate("2-3"),
    votes: 812,
    lot: null,
  },
  "seat-withheld": {
    kind: "seat-withheld",
    article: article("P 16", 2),
    group: list(2),
    from: "2/1",
    to: "2/4",
    candidate: candidate("2-5"),
    lot: null,
  },
  "list-order-seat": {
    kind: "list-order-seat",
    article: article("P 17"),
    group: list(2),
    list: "2/1",
    candidate: candidate("2-1"),
    yielding: ["2/4"],
  },
  "seat-passed": {
    kind: "seat-passed",
    article: article("P 13"),
    group: list(2),
    from: "2/1",
    to: null,
    lot: null,
  },
  "elected-in-several-groups": {
    kind: "elected-in-several-groups",
    article: article("P 15"),
    candidate: candidate("2-1"),
    keeps: list(2),
    yields: list(3),
    list: "3/1",
    successor: candidate("3-2"),
  },
  ranking: {
    kind: "ranking",
    article: article("P 19"),
    list: "2/1",
    order: [candidate("2-3"), candidate("2-1")],
  },
};
