import type { FlagNote, Vector } from "../../../src/conformance/format/vector-schema.js";
import type { Day } from "../../../src/model/day.js";

/** What the flag of these vectors means. */
export const refusedNotes: Readonly<Record<string, FlagNote>> = {
  RefusedInput: {
    meaning: "Input from which no result may be made.",
    failure: "The program calculates with figures that cannot be, or guesses what was meant.",
  },
};

const day = "2026-03-18" as Day;
const right = {
  type: "GR",
  day,
  seats: 9,
  groups: [
    { number: 1, votes: [40, 2] },
    { number: 2, votes: [30, 3] },
  ],
} as const;

const groupsWith = (group: object): object => ({ ...right, groups: [right.groups[0], group] });

const inputs: Readonly<Record<string, object>> = {
  "negative votes": groupsWith({ number: 2, votes: [30, -3] }),
  "part of a vote": groupsWith({ number: 2, votes: [30, 0.5] }),
  "votes as text": groupsWith({ number: 2, votes: ["30", 3] }),
  "more votes than a form can hold": groupsWith({ number: 2, votes: [1_000_000_000] }),
  "a list number twice": groupsWith({ number: 1, votes: [30] }),
  "a candidate twice": groupsWith({ number: 2, candidates: ["a", "a"], votes: [30, 3] }),
  "fewer figures than candidates": groupsWith({ number: 2, candidates: ["a", "b"], votes: [30] }),
  "no seats": { ...right, seats: 0 },
  "a day that does not exist": { ...right, day: "2026-02-30" },
  "a day before there were rules": { ...right, type: "KC", day: "2018-07-31" },
  "an unknown type": { ...right, type: "XX" },
  "a deceased person on no list": { ...right, deceased: ["3-1"] },
  "combinations after 2017": { ...right, combinations: [{ id: "A", groups: [1, 2] }] },
  "a lot that is not needed": { ...right, lots: ["1"] },
  "a lot for who is not in it": {
    ...right,
    seats: 19,
    groups: [
      { number: 1, votes: [1] },
      { number: 2, votes: [1] },
    ],
    lots: ["3"],
  },
};

/** Bad input of every sort, each of which must be refused. */
export function refusedVectors(): readonly Vector[] {
  return Object.entries(inputs).map(
    ([what, input], index): Vector => ({
      id: `refused-${index + 1}`,
      kind: "result",
      flags: ["RefusedInput"],
      articles: [],
      comment: `Refused: ${what}.`,
      input,
      expected: { refused: true },
    }),
  );
}
