import type { ElectionType } from "../../model/election/election-type.js";
import type { Fraction } from "../../model/fraction.js";
import type { Readings } from "../../model/outcome/readings.js";
import { over } from "../exact.js";
import type { ThresholdFact } from "./facts.js";

/** What chapters W and X say of a kind of body on a day. */
export interface VacancyFacts {
  /** W 1 (3, 4), Y 27. */
  readonly preference: ThresholdFact;
  /** W 4 (1): a place passes to other lists in bodies with fewer members than this. */
  readonly passesBelow: number;
  /** W 3 (2) until 2017: to the lists of the combination first. */
  readonly passesToCombination: boolean;
}

/** The same for every body and day. */
export interface VacancyTable {
  /** W 1 (3, 4), Y 27: a share of the quota that must be exceeded. */
  readonly shares: {
    readonly ordinary: Fraction;
    /** W 1 (4): councils with fewer seats than `smallBelow`, island councils by Ya 13. */
    readonly smallCouncil: Fraction;
    readonly smallBelow: number;
    readonly european: Fraction;
    /** W 1 (4) named the Senate, until the day on which it did no longer. */
    readonly senate: Fraction;
    readonly senateUnnamedFrom: string;
  };
  /** W 4 (1): below which number of members a place passes to any list; 0: never. */
  readonly passesBelow: readonly {
    readonly from: string;
    readonly councils: number;
    readonly others: number;
  }[];
  /** Ya 29c, Xa 4a: not in colleges from this day. */
  readonly collegesStayEmptyFrom: string;
  /** W 3 (2): no combinations any more. */
  readonly combinationsEnd: { readonly senate: string; readonly others: string };
}

/** Texts of 2002-03-07, 2006-10-11, 2013-12-01, 2014-07-01, 2018-08-01, 2023-01-01, 2025-02-12, 2026-10-01. */
export const vacancyTable: VacancyTable = {
  shares: {
    ordinary: over(1, 4),
    smallCouncil: over(1, 2),
    smallBelow: 19,
    european: over(1, 10),
    senate: over(1, 2),
    senateUnnamedFrom: "2013-12-01",
  },
  passesBelow: [
    // "een gemeenteraad met negen of elf leden": all that are smaller than thirteen.
    { from: "2002-03-07", councils: 13, others: 0 },
    { from: "2014-07-01", councils: 13, others: 13 },
    { from: "2023-01-01", councils: 19, others: 19 },
  ],
  collegesStayEmptyFrom: "2025-02-12",
  combinationsEnd: { senate: "2011-01-01", others: "2017-12-01" },
};

/** The text of W 1 (3, 4), W 3 and W 4 on a day; `seats`: those that were divided. */
export function vacancyFactsOf(
  { type, seats }: { readonly type: ElectionType; readonly seats: number },
  day: string,
  readings: Pick<Readings, "senateSuccessionThreshold">,
  table: VacancyTable,
): VacancyFacts {
  const { shares, combinationsEnd } = table;
  const silent = type === "EK" && day >= shares.senateUnnamedFrom;
  const quota = silent && readings.senateSuccessionThreshold === "quota";
  const share = shareOf(type, seats, silent, table);
  const colleges = type === "KC" || type === "KCNI";
  const empty = colleges && day >= table.collegesStayEmptyFrom;
  const row = table.passesBelow.filter(({ from }) => from <= day).at(-1);
  const council = type === "GR" || type === "ER";
  const below = (council ? row?.councils : row?.others) ?? 0;
  return {
    preference: quota ? { share: over(1, 1), test: "reach" } : { share, test: "exceed" },
    passesBelow: empty ? 0 : below,
    passesToCombination: day < (type === "EK" ? combinationsEnd.senate : combinationsEnd.others),
  };
}

function shareOf(
  type: ElectionType,
  seats: number,
  silent: boolean,
  { shares }: VacancyTable,
): Fraction {
  if (type === "EP") return shares.european;
  if (type === "EK") return silent ? shares.ordinary : shares.senate;
  const council = type === "GR" || type === "ER";
  return council && seats < shares.smallBelow ? shares.smallCouncil : shares.ordinary;
}
