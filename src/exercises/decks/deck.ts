import type { BallotInput } from "../../model/count/ballot-input.js";

/** The mistakes that a rehearsal can hold; each must be found before there is a total. */
export const deckMistakes = [
  "station-missing",
  "station-doubled",
  "station-of-another",
  "list-forgotten",
  "candidate-forgotten",
  "sum-wrong",
  "another-election",
] as const;

/** A mistake planted in a rehearsal. */
export type DeckMistake = (typeof deckMistakes)[number];

/** The report of a polling station as it is typed: give it to `parseCount`. */
export interface DeckReport {
  /** Form N 10-1. */
  readonly kind: "decentralised-first-session";
  /** The station, such as `1000::SB1`. */
  readonly unit: string;
  readonly [property: string]: unknown;
}

/** A municipality of a rehearsal, with the reports of its stations. */
export interface DeckMunicipality {
  /** Its code, such as `1000`. */
  readonly unit: string;
  /** The district it is in; null: the election has none. */
  readonly district: number | null;
  /** Z, from the register (Na 28). */
  readonly eligibleVoters: number;
  /** The stations that must be there. */
  readonly expected: readonly string[];
  /** The reports that came in, one for each station unless a mistake was planted. */
  readonly reports: readonly DeckReport[];
}

/** What comes out when every report is added up, worked out beside the calculation. */
export interface DeckTotals {
  /** Z, over all municipalities. */
  readonly eligibleVoters: number;
  /** D, over all stations. */
  readonly admittedVoters: number;
  /** H, over all stations. */
  readonly votesCast: number;
  /** F, over all stations. */
  readonly blankVotes: number;
  /** G, over all stations. */
  readonly invalidVotes: number;
  /** Votes of each list number. */
  readonly lists: Readonly<Record<string, number>>;
  /** Votes of each person, over all districts. */
  readonly people: Readonly<Record<string, number>>;
}

/** A rehearsal: an invented election with everything that its committees receive. */
export interface Deck {
  /** What it was made from. */
  readonly seed: number;
  /** The highest body that adds up. */
  readonly level: "municipality" | "district" | "nation";
  /** The lists of each district. */
  readonly ballots: readonly BallotInput[];
  /** All municipalities, district by district. */
  readonly municipalities: readonly DeckMunicipality[];
  /** Without the mistake, where one was planted. */
  readonly totals: DeckTotals;
  /** What was planted, and in the report of which station; null: nothing. */
  readonly planted: {
    /** Which mistake. */
    readonly mistake: DeckMistake;
    /** The id of the station in whose report it stands. */
    readonly unit: string;
  } | null;
}
