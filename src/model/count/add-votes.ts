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
    const figure = votes[position] ?? -1;
    // Nearly every figure fits 31 bits, which is the cheapest that can be asked.
    if ((figure < 0 || (figure | 0) !== figure) && !isFigure(figure)) right = false;
    sums[position] = (sums[position] ?? 0) + figure;
  }
  return right;
}

function isFigure(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
