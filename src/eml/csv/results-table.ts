import type { EmlUncountedReason } from "../documents/figures.js";

/** A figure for the whole and for each unit; `null` where the count does not have it. */
export interface ResultsRow {
  /** The total. */
  readonly total: number | null;
  /** In the order of the table's units. */
  readonly units: readonly (number | null)[];
}

/** What a row of figures is about: a reason of the count, or one of its other figures. */
export type ResultsFigure =
  | "kiesgerechtigden"
  | "stemmen op kandidaten"
  | "blanco"
  | "ongeldig"
  | EmlUncountedReason;

/** A reporting unit as a column of the table. */
export interface ResultsUnit {
  /** Number of the polling station within the municipality (gebiednummer). */
  readonly number: string;
  /** What it is called. */
  readonly name: string;
  /** Empty where the unit has none; absent where the table has no row of them. */
  readonly postalCode?: string;
}

/** The votes on a candidate as a row of the table. */
export interface ResultsCandidate extends ResultsRow {
  /** The position of the candidate on the list, from 1. */
  readonly position: number;
  /** Prefix, last name and initials: `van Dreumel, C.G.H.M.`; empty when not known. */
  readonly name: string;
}

/** The votes on a list as a row of the table, followed by its candidates. */
export interface ResultsList extends ResultsRow {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number: number;
  /** What it is called. */
  readonly name: string;
  /** The candidates, in list order. */
  readonly candidates: readonly ResultsCandidate[];
}

/** The count of a municipality as the table that municipalities publish (osv4-3). */
export interface ResultsTable {
  /** The name of the election. */
  readonly electionName: string;
  /** The day of the election. */
  readonly electionDate: string;
  /** `Gemeente West Maas en Waal`. */
  readonly area: string;
  /** The number of the area. */
  readonly areaNumber: string;
  /** The units that counted or added up. */
  readonly units: readonly ResultsUnit[];
  /** The single figures: voters, votes, ballots. */
  readonly figures: readonly (ResultsRow & {
    /** Which figure. */
    readonly figure: ResultsFigure;
  })[];
  /** The lists, by number. */
  readonly lists: readonly ResultsList[];
}
