/**
 * Bounds at the door that keep every product exact.
 *
 * The law's comparisons multiply votes by seats, and a percentage adds a factor of at most 100:
 * 100 x {@link maximumVotes} x {@link maximumSeats} = 5 x 10^15, below 2^53 (9.007 x 10^15), so that
 * every comparison is made with exact integers. The Netherlands has some 14 million eligible voters.
 */

/** Most votes an election may hold, all lists and vote values together. */
export const maximumVotes = 10_000_000_000;

/** Most seats an election may have. */
export const maximumSeats = 5_000;

/** Largest single figure on a form: nine digits. */
export const maximumFigure = 999_999_999;

/** Largest denominator of a share (a percentage of the quota) in a rule or an overlay. */
export const maximumShareDenominator = 100;

/**
 * Most lists times seats: every residual seat keeps what was compared for every list, and so the steps of
 * the largest election stay within some 300 megabytes.
 */
export const maximumListsTimesSeats = 5_000_000;
