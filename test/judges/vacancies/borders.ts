import fc from "fast-check";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { electionDays, type History, turning } from "./histories.js";

type Type = ElectionInput["type"];

const many = 25;

/** One large list, with the votes that all have together but the others have not. */
function filler(number: number, all: number, others: readonly number[], lists: number) {
  const votes = Math.max(all - others.reduce((sum, one) => sum + one, 0), 0);
  const candidates = Array.from({ length: many }, (_, place) => `${number}-${place}`);
  const row = (list: number) =>
    candidates.map((_, place) => (place === 0 && list === 0 ? votes : 0));
  return {
    number,
    lists: Array.from({ length: lists }, (_, list) => ({
      districts: [list + 1],
      candidates,
      votes: [row(list)],
    })),
  };
}

const small = fc.integer({ min: 0, max: 14 });

/** A group of two lists, each with candidates about every share of the quota. */
const groups = (type: Type): fc.Arbitrary<ElectionInput> =>
  fc
    .record({
      seats: fc.oneof(fc.integer({ min: 4, max: 8 }), fc.constantFrom(17, 18, 19, 20)),
      quota: fc.integer({ min: 9, max: 21 }),
      one: fc.array(small, { minLength: 3, maxLength: 3 }),
      other: fc.array(small, { minLength: 3, maxLength: 3 }),
    })
    .filter(({ one, other }) => [...one, ...other].some((votes) => votes > 0))
    .map(({ seats, quota, one, other }) => ({
      ...{ type, day: "", seats },
      districts: [1, 2].map((number) => ({ number, ...(type === "EK" ? { voteValue: 1 } : {}) })),
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a", "b", "c"], votes: [one] },
            { districts: [2], candidates: ["d", "e", "f"], votes: [other] },
          ],
        },
        filler(2, quota * seats, [...one, ...other], 2),
      ],
    }));

/** Lists with a single candidate, of whom a place passes on, perhaps to their combination. */
const alone = (type: Type): fc.Arbitrary<ElectionInput> =>
  fc
    .record({
      seats: fc.integer({ min: 8, max: 20 }),
      votes: fc.array(fc.integer({ min: 4, max: 36 }), { minLength: 2, maxLength: 3 }),
      second: fc.integer({ min: 1, max: 3 }),
      combined: fc.boolean(),
    })
    .map(({ seats, votes, second, combined }) => ({
      ...{ type, day: "", seats },
      districts: [{ number: 1, ...(type === "EK" ? { voteValue: 1 } : {}) }],
      groups: [
        ...votes.map((figure, index) => ({
          number: index + 1,
          votes: Array.from({ length: index === 0 ? 1 : second }, (_, place) =>
            place === 0 ? figure : 0,
          ),
        })),
        filler(9, 12 * seats, votes, 1),
      ],
      ...(combined ? { combinations: [{ id: "A", groups: [1, 2] }] } : {}),
    }));

const types = ["GR", "ER", "AB", "PS", "TK", "EP", "EK", "KC", "KCNI"] as const;

/** A member leaves on a day on which a rule turns, from a list about a border of it. */
export const borders: fc.Arbitrary<History> = fc
  .constantFrom(...types)
  .chain((type) =>
    fc.record({
      input: fc.oneof(groups(type), { weight: type === "EP" ? 0 : 1, arbitrary: alone(type) }),
      day: fc.constantFrom(...(electionDays[type] ?? [])),
      leaving: fc.array(fc.tuple(fc.nat(2), fc.boolean()), { minLength: 1, maxLength: 2 }),
      from: fc.constantFrom(...turning),
      silent: fc.constantFrom("quota" as const, "quarter" as const),
      appointedMembers: fc.integer({ min: 0, max: 6 }),
    }),
  )
  .filter(({ day, from }) => day < from)
  .map(({ input, day, leaving, from, silent, appointedMembers }) => ({
    input: { ...withoutCombinations(input), day },
    readings: { senateSuccessionThreshold: silent },
    ...{ from, appointedMembers },
    days: [{ later: 0, leaving, returning: [], unavailable: [] }],
  }));

function withoutCombinations({ combinations: _, ...input }: ElectionInput): ElectionInput {
  return input;
}

/** The last elections with combinations, and vacancies when these had just ended. */
export const lastCombinations: fc.Arbitrary<History> = fc
  .constantFrom(
    ["EK", "2007-05-29", ["2010-12-31", "2011-01-01"]] as const,
    ["PS", "2015-03-18", ["2017-11-30", "2017-12-01"]] as const,
  )
  .chain(([type, day, days]) =>
    fc.record({
      input: alone(type)
        .filter(({ combinations }) => combinations !== undefined)
        .map((input) => ({ ...input, day })),
      readings: fc.constant({}),
      from: fc.constantFrom(...days),
      appointedMembers: fc.constant(0),
      days: fc.constant([
        { later: 0, leaving: [[0, false] as const], returning: [], unavailable: [] },
      ]),
    }),
  );
