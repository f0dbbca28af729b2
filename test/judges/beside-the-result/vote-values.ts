import fc from "fast-check";
import { voteValueOf } from "../../../src/before/vote-value.js";
import {
  type VotesOfCollege,
  voteValueByLaw,
} from "../../../src/judges/beside-the-result/vote-values.js";
import { type VoteValueFacts, voteValueFacts } from "../../../src/judges/facts/vote-value-facts.js";
import { daysAround, type Topic } from "./topic.js";

interface Case {
  readonly votes: VotesOfCollege;
  readonly rounding: "rounded-once" | "quotient-rounded-first";
}

const people = fc.oneof(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 4_000_000 }));

/** Figures whose quotient is at a half, just below and just above it, or any. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    college: fc.constantFrom("province" as const, "island" as const, "non-residents" as const),
    day: daysAround(voteValueFacts),
    members: fc.integer({ min: 1, max: 83 }),
    value: fc.integer({ min: 0, max: 900 }),
    about: fc.oneof(fc.integer({ min: -1, max: 1 }), fc.constant(null)),
    inhabitants: people,
    registeredVoters: people,
    population: fc.integer({ min: 0, max: 18_000_000 }),
    eligibleVoters: fc.integer({ min: 1, max: 14_000_000 }),
    rounding: fc.constantFrom("rounded-once" as const, "quotient-rounded-first" as const),
  })
  .map((one) => {
    const { college, day, members, rounding, value, about } = one;
    const half = Math.max(0, value * 100 * members + 50 * members + (about ?? 0));
    if (college !== "non-residents") {
      const inhabitants = about === null ? one.inhabitants : half;
      return { votes: { college, day, inhabitants, members }, rounding };
    }
    // The second quotient is a whole number where the borders of the first are sought.
    const second =
      about === null
        ? { population: one.population, eligibleVoters: one.eligibleVoters }
        : { population: one.eligibleVoters, eligibleVoters: one.eligibleVoters };
    const registeredVoters = about === null ? one.registeredVoters : half;
    return { votes: { college, day, registeredVoters, members, ...second }, rounding };
  });

export const voteValues: Topic<Case, VoteValueFacts> = {
  name: "vote values",
  cases,
  facts: voteValueFacts,
  byLaw: ({ votes, rounding }, facts) => voteValueByLaw(votes, rounding, facts),
  byLibrary({ votes, rounding }) {
    const answer = voteValueOf(votes, rounding);
    return answer.status === "completed" ? answer.voteValue : undefined;
  },
};
