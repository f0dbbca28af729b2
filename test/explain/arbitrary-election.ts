import fc from "fast-check";
import type { Election } from "../../src/model/election/election.js";
import { parseElection } from "../../src/model/election/parse-election.js";

const letters = ["Eik", "Linde", "Beuk", "Berk", "Els", "Iep", "Es", "Wilg"];

const votesOfCandidates = fc.array(fc.nat(900), { minLength: 1, maxLength: 6 });

/** Small elections of every kind, with persons, names without digits, and now and then a tie. */
export const anyElection: fc.Arbitrary<Election> = fc
  .record({
    type: fc.constantFrom(
      "GR" as const,
      "TK" as const,
      "ER" as const,
      "PS" as const,
      "KC" as const,
    ),
    seats: fc.integer({ min: 1, max: 30 }),
    votes: fc.array(votesOfCandidates, { minLength: 1, maxLength: 8 }),
  })
  .map(({ type, seats, votes }) => {
    const parsed = parseElection({
      type,
      day: "2023-03-15",
      seats,
      groups: votes.map((row, list) => ({
        number: list + 1,
        name: letters[list] as string,
        votes: row,
        candidates: row.map((_, place) => ({
          id: `${letters[list]}.${"i".repeat(place + 1)}`,
          name: `${letters[list]} ${"i".repeat(place + 1)}`,
        })),
      })),
    });
    if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });
