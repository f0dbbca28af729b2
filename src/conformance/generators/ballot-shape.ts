import fc from "fast-check";
import type { BallotShape } from "../../model/count/ballot-shape.js";

/** Ballot papers of one to five lists with one to five candidates; list numbers may have gaps. */
export const ballotShapes: fc.Arbitrary<BallotShape> = fc
  .record({
    numbers: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }),
    voterCardsUsed: fc.boolean(),
  })
  .map(({ numbers, sizes, voterCardsUsed }) => ({
    voterCardsUsed,
    lists: [...numbers]
      .sort((left, right) => left - right)
      .map((number, index) => ({ number, candidates: sizes[index] ?? 1 })),
  }));
