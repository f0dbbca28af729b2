import fc from "fast-check";
import type { Election } from "../../model/election/election.js";
import type { ElectionInput } from "../../model/election/election-input.js";
import type { Body } from "./election.js";
import { electionOf } from "./election-of.js";

const persons = ["an", "bo", "cas", "dora", "els", "fien"] as const;

const bodies: readonly Body[] = [
  { type: "PS", day: "2023-03-15" },
  { type: "TK", day: "2025-10-29" },
  { type: "EK", day: "2023-05-30" },
];

interface ListOfFew {
  readonly candidates: readonly string[];
  readonly votes: readonly number[];
}

/** A list with some of the persons, in some order, and few votes: often none at all. */
const listOfFew: fc.Arbitrary<ListOfFew> = fc
  .record({
    candidates: fc.shuffledSubarray([...persons], { minLength: 1, maxLength: 4 }),
    votes: fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(1), fc.nat(8)), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map(({ candidates, votes }) => ({ candidates, votes: votes.slice(0, candidates.length) }));

/**
 * One group whose lists share their few candidates: who is elected on one list leaves another
 * without, so that seats lapse (P 16) and pass on (P 18), with lots among equal lists.
 */
export const crowdedGroupInputs: fc.Arbitrary<ElectionInput> = fc
  .record({
    body: fc.constantFrom(...bodies),
    seats: fc.integer({ min: 1, max: 8 }),
    lists: fc.array(listOfFew, { minLength: 2, maxLength: 4 }),
  })
  .filter(({ lists }) => lists.some(({ votes }) => votes.some((figure) => figure > 0)))
  .map(({ body, seats, lists }) => ({
    ...body,
    seats,
    districts: lists.map((_, index) => ({
      number: index + 1,
      ...(body.type === "EK" ? { voteValue: 1 } : {}),
    })),
    groups: [
      {
        number: 1,
        lists: lists.map(({ candidates, votes }, index) => ({
          districts: [index + 1],
          candidates: [...candidates],
          votes: [[...votes]],
        })),
      },
    ],
  }));

/** Elections of such a group. */
export const crowdedGroups: fc.Arbitrary<Election> = crowdedGroupInputs.map(electionOf);
