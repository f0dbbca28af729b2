/** What U 2, Ya 31e and Ua 4 say of the value of a vote. */
export interface VoteValueFacts {
  /** The first day of each kind of college, as far as texts were read. */
  readonly from: Readonly<Record<"province" | "island" | "non-residents", string>>;
  /** "het honderdvoud van het aantal leden". */
  readonly fold: number;
  /** From which fraction on a quotient is rounded up, and whether at that fraction. */
  readonly up: {
    readonly numerator: number;
    readonly denominator: number;
    readonly atHalf: boolean;
  };
}

/** Texts of 2002-03-07, 2018-08-01, 2023-01-01 and 2026-10-01. */
export const voteValueFacts: VoteValueFacts = {
  from: { province: "2002-03-07", island: "2018-08-01", "non-residents": "2023-01-01" },
  fold: 100,
  up: { numerator: 1, denominator: 2, atHalf: true },
};
