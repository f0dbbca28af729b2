/** The sum of all but one. */
function sumWithout(votes: readonly number[], left: number): number {
  return votes.reduce((sum, own, at) => (at === left ? sum : sum + own), 0);
}

/**
 * The votes with the second list changed to exactly three quarters of the quota, which takes a few votes from the
 * first: 4 x votes x seats = 3 x all votes.
 */
export function listOnThreshold(votes: readonly number[], seats: number): readonly number[] {
  const exact = 1;
  const parts = 4 * seats - 3;
  const rest = sumWithout(votes, exact);
  const [first = 0] = votes;
  return votes.map((own, at) =>
    at === exact ? (3 * (rest - (rest % parts))) / parts : at === 0 ? first - (rest % parts) : own,
  );
}

/**
 * The votes with the second candidate of the last list changed to exactly a quarter of the quota, which takes a few votes
 * from the leader of the first: 4 x votes x seats = all votes.
 */
export function candidateOnThreshold(
  people: readonly (readonly number[])[],
  seats: number,
): readonly (readonly number[])[] {
  const last = people.length - 1;
  const parts = 4 * seats - 1;
  const rest = people.reduce((sum, own, at) => sum + sumWithout(own, at === last ? 1 : -1), 0);
  return people.map((own, at) =>
    own.map((votes, place) => {
      if (at === last && place === 1) return (rest - (rest % parts)) / parts;
      return at === 0 && place === 0 ? votes - (rest % parts) : votes;
    }),
  );
}
