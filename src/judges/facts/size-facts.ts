/** The size of a body since a day. */
export type SizeRow =
  /** By people: one number more than bounds, which belong to the smaller size. */
  | {
      readonly kind: "by-people";
      readonly from: string;
      readonly upTo: readonly number[];
      readonly seats: readonly number[];
    }
  | {
      readonly kind: "islands";
      readonly from: string;
      readonly seats: Readonly<Record<string, number>>;
    }
  | {
      readonly kind: "between";
      readonly from: string;
      readonly least: number;
      readonly most: number;
    };

/** By body. */
export type SizeFacts = Readonly<Record<string, readonly SizeRow[]>>;

const thousands = (...bounds: readonly number[]): number[] => bounds.map((bound) => bound * 1_000);
const always = (from: string, seats: number): SizeRow => ({
  ...{ kind: "by-people", from },
  ...{ upTo: [], seats: [seats] },
});
const islands = (from: string): SizeRow => ({
  ...{ kind: "islands", from },
  seats: { Bonaire: 9, "Sint Eustatius": 5, Saba: 5 },
});

const councils = {
  upTo: thousands(3, 6, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 100, 200),
  seats: [9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 45],
};

/**
 * Gemeentewet 8 (texts of 2002-03-07, 2022-01-01, 2026-10-01); Provinciewet 8 (2007-01-01, 2007-04-06);
 * Grondwet 51 (2, 3); Waterschapswet 13 (2022-11-05, 2022-12-17); WolBES 9 and 94a; Wet kiescollege niet-ingezetenen 5.
 */
export const sizeFacts: SizeFacts = {
  TK: [always("2002-03-07", 150)],
  EK: [always("2002-03-07", 75)],
  GR: [{ kind: "by-people", from: "2002-03-07", ...councils }],
  PS: [
    {
      ...{ kind: "by-people", from: "2002-03-07" },
      upTo: thousands(200, 300, 400, 500, 750, 1_000, 1_250, 1_500, 1_750, 2_000, 2_500),
      seats: [39, 43, 47, 51, 55, 59, 63, 67, 71, 75, 79, 83],
    },
    {
      ...{ kind: "by-people", from: "2007-04-06" },
      upTo: thousands(400, 500, 750, 1_000, 1_250, 1_500, 1_750, 2_000),
      seats: [39, 41, 43, 45, 47, 49, 51, 53, 55],
    },
  ],
  // Eighteen to thirty members, of whom seven to nine are appointed, eight of eighteen; since 2022-12-17 four.
  AB: [
    { kind: "between", from: "2014-07-01", least: 10, most: 23 },
    { kind: "between", from: "2022-12-17", least: 14, most: 26 },
  ],
  ER: [islands("2010-10-10")],
  KC: [islands("2018-08-01")],
  KCNI: [
    {
      ...{ kind: "by-people", from: "2023-01-01" },
      upTo: [
        ...thousands(3, 6, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 100),
        ...thousands(400, 500, 750, 1_000, 1_250, 1_500, 1_750, 2_000),
      ],
      seats: [
        ...[9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37],
        ...[39, 41, 43, 45, 47, 49, 51, 53, 55],
      ],
    },
  ],
};
