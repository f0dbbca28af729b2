/** The deposit of a body since a day. */
export interface DepositRow {
  readonly from: string;
  readonly amount: number;
  /** Whether in dollars: always, or for lists of the islands. */
  readonly dollars: "always" | boolean;
  /** Lost below this percentage of the quota. */
  readonly percentage: number;
  /** "en aan de lijst geen zetel is toegewezen". */
  readonly seatSaves: boolean;
}

/** By body; none: no chapter asks for a deposit. */
export type DepositFacts = Readonly<Record<string, readonly DepositRow[]>>;

const row = (from: string, amount: number, more: Partial<DepositRow> = {}): DepositRow => ({
  ...{ from, amount, dollars: false, percentage: 75, seatSaves: true },
  ...more,
});
const house = { seatSaves: false };

/** Texts of 2002-03-07, 2009-01-01, 2010-10-10, 2013-12-01, 2014-07-01, 2018-08-01, 2023-01-01, 2026-10-01. */
export const depositFacts: DepositFacts = {
  // H 12; Y 2 takes it over.
  TK: [row("2002-03-07", 11_250, house), row("2010-10-10", 11_250, { ...house, dollars: true })],
  EP: [row("2002-03-07", 11_250, house), row("2010-10-10", 11_250, { ...house, dollars: true })],
  // H 13, H 14, H 13a.
  PS: [row("2002-03-07", 1_125), row("2010-10-10", 1_125, { dollars: true })],
  GR: [row("2002-03-07", 225)],
  AB: [row("2014-07-01", 225)],
  // Ya 17, Ya 28, Pa 14; lost as H 14 (5) and H 13 (5) have it.
  ER: [row("2010-10-10", 225, { dollars: "always" })],
  KC: [row("2018-08-01", 225, { dollars: "always" })],
  KCNI: [row("2023-01-01", 225)],
};
