import {
  type Election,
  type ElectionContent,
  electionMade,
} from "../../../src/model/election/election.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";

/** Bounds within which every election is made. */
export interface Bounds {
  readonly types: readonly ElectionType[];
  readonly lists: number;
  readonly candidates: number;
  readonly votes: number;
  readonly seats: number;
}

const days: Readonly<Record<ElectionType, string>> = {
  TK: "2025-10-29",
  EK: "2023-05-30",
  EP: "2024-06-06",
  PS: "2023-03-15",
  AB: "2023-03-15",
  GR: "2026-03-18",
  ER: "2023-03-15",
  KC: "2023-03-15",
  KCNI: "2023-03-15",
};

/** Every election within the bounds: every shape of lists, every division of votes, every size. */
export function* electionsWithin(bounds: Bounds): Generator<Election> {
  for (let lists = 1; lists <= bounds.lists; lists++) {
    for (const shape of shapes(lists, bounds.candidates)) {
      const slots = shape.reduce((sum, length) => sum + length, 0);
      for (let votes = 0; votes <= bounds.votes; votes++) {
        for (const figures of divisions(votes, slots)) {
          for (let seats = 1; seats <= bounds.seats; seats++) {
            for (const type of bounds.types) yield electionOf(type, seats, shape, figures);
          }
        }
      }
    }
  }
}

/** Every row of list lengths; only in ascending order, since a permutation of lists permutes the answer. */
function* shapes(lists: number, longest: number, shortest = 1): Generator<readonly number[]> {
  if (lists === 0) {
    yield [];
    return;
  }
  for (let length = shortest; length <= longest; length++) {
    for (const rest of shapes(lists - 1, longest, length)) yield [length, ...rest];
  }
}

/** Every way to divide votes over slots. */
function* divisions(votes: number, slots: number): Generator<readonly number[]> {
  if (slots === 1) {
    yield [votes];
    return;
  }
  for (let first = 0; first <= votes; first++) {
    for (const rest of divisions(votes - first, slots - 1)) yield [first, ...rest];
  }
}

function electionOf(
  type: ElectionType,
  seats: number,
  shape: readonly number[],
  figures: readonly number[],
): Election {
  let taken = 0;
  const groups = shape.map((length, index) => {
    const votes = figures.slice(taken, taken + length);
    taken += length;
    return {
      number: index + 1,
      lists: [
        {
          districts: [1],
          candidates: votes.map((_, position) => ({ id: `${index + 1}-${position + 1}` })),
          votes: [votes],
        },
      ],
    };
  });
  return electionMade({
    type,
    day: days[type],
    seats,
    districts: [{ number: 1, voteValue: 1 }],
    groups,
    combinations: [],
    deceased: [],
  } as unknown as ElectionContent);
}
