/** Sums to begin with, one for each candidate. */
export function zeros(candidates: number): number[] {
  // An array that grows has no holes, and engines add up in it twice as fast.
  const sums: number[] = [];
  while (sums.length < candidates) sums.push(0);
  return sums;
}

/** Adds the votes of candidates to their sums, position by position. */
export function addVotes(sums: number[], votes: readonly number[]): void {
  for (let position = 0; position < sums.length; position += 1) {
    sums[position] = (sums[position] ?? 0) + (votes[position] ?? 0);
  }
}

/** The same, and whether each is a figure still: rows of what was parsed or summed are not frozen. */
export function addFigures(sums: number[], votes: readonly number[]): boolean {
  let right = true;
  for (let position = 0; position < sums.length; position += 1) {
    const figure = votes[position];
    if (figure === undefined || !Number.isInteger(figure) || figure < 0) right = false;
    else sums[position] = (sums[position] ?? 0) + figure;
  }
  return right;
}
