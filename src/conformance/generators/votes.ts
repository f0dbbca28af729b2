import fc from "fast-check";

/** Votes of one candidate: often few or none, so that ties, exhaustion and thresholds come up. */
export const candidateVotes: fc.Arbitrary<number> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 2, 10) },
  { weight: 3, arbitrary: fc.nat(60) },
  { weight: 1, arbitrary: fc.nat(2_000) },
);

/** Votes of the candidates of one list: short lists run out, one large figure is a majority. */
const votesOfOneList: fc.Arbitrary<number[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(candidateVotes, { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(candidateVotes, { minLength: 8, maxLength: 25 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 100, max: 400 }), fc.nat(12))
      .map(([first, others]) => [
        first,
        ...Array.from({ length: others }, (_, place) => place % 3),
      ]),
  },
);

/** Votes of several lists; now and then two of them get the same. */
export function votesOfLists(most: number): fc.Arbitrary<number[][]> {
  return fc
    .tuple(fc.array(votesOfOneList, { minLength: 1, maxLength: most }), fc.nat(most))
    .map(([lists, twin]) => {
      const copied = lists[twin];
      return copied === undefined || lists.length === most ? lists : [...lists, [...copied]];
    });
}
