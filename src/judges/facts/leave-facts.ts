/** What X 10 and C 4 say of leave, and since when. */
export interface LeaveFacts {
  /** The first day of X 10 to X 12. */
  readonly from: string;
  /** Bodies of which no chapter takes over X 10. */
  readonly bodiesWithout: readonly string[];
  /** X 10 (3): the membership revives after so many weeks. */
  readonly weeks: number;
  /** X 10 (1): "ten hoogste zes en ten minste vier weken". */
  readonly mostWeeksBefore: number;
  readonly leastWeeksBefore: number;
  /** X 10 (2): "niet binnen acht weken". */
  readonly weeksOfIllness: number;
  /** X 10 (4): "ten hoogste drie maal per zittingsperiode". */
  readonly timesInTerm: number;
  /** X 10 (1, 2), last sentences, until they went. */
  readonly nearTheEnd: { readonly until: string; readonly weeks: number };
  /** C 4: on which day members leave together, and of which bodies it was read. */
  readonly membersLeave: {
    readonly from: string;
    readonly firstYear: Readonly<Record<string, number>>;
    readonly years: number;
    readonly notBefore: string;
    readonly weekday: number;
  };
}

/** Texts of 2006-10-11, 2013-12-01, 2020-07-01 and 2026-10-01; Y 27 to Y 31: none for Strasbourg. */
export const leaveFacts: LeaveFacts = {
  from: "2006-10-11",
  bodiesWithout: ["EP"],
  weeks: 16,
  mostWeeksBefore: 6,
  leastWeeksBefore: 4,
  weeksOfIllness: 8,
  timesInTerm: 3,
  nearTheEnd: { until: "2020-06-30", weeks: 16 },
  // "de donderdag in de periode van 23 tot en met 29 maart".
  membersLeave: {
    from: "2013-12-01",
    firstYear: { GR: 2014, PS: 2015, AB: 2015 },
    years: 4,
    notBefore: "03-23",
    weekday: 4,
  },
};
