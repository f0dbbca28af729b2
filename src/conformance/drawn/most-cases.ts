/** The most cases of one drawing. */
export const mostCases = 100_000;
