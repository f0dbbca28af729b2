/** Adds the votes of candidates to their sums, position by position. */
export function addVotes(sums: number[], votes: readonly number[]): void {
  for (let position = 0; position < sums.length; position += 1) {
    sums[position] = (sums[position] ?? 0) + (votes[position] ?? 0);
  }
}
