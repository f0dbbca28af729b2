/** How long a list may be, since a day. */
export type ListLengthFacts = readonly {
  readonly from: string;
  readonly names: number;
  /** More seats than this at the last election: a longer list. */
  readonly moreThan: number;
  /** So many names for each seat, but never more than `atMost`; null: `atMost`. */
  readonly timesSeats: number | null;
  readonly atMost: number;
}[];

/** Texts of 2002-03-07, 2009-01-01, 2010-01-01, 2010-10-10 and 2026-10-01. */
export const listLengthFacts: ListLengthFacts = [
  { from: "2002-03-07", names: 30, moreThan: 15, timesSeats: 2, atMost: 80 },
  { from: "2010-01-01", names: 50, moreThan: 15, timesSeats: null, atMost: 80 },
];
