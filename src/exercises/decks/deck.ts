import type { BallotInput } from "../../model/count/parse-ballot.js";

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
  readonly kind: "decentralised-first-session";
  readonly unit: string;
  readonly [property: string]: unknown;
}

/** A municipality of a rehearsal, with the reports of its stations. */
export interface DeckMunicipality {
  readonly unit: string;
  /** The district it is in; null: the election has none. */
  readonly district: number | null;
  /** Z, from the register (Na 28). */
  readonly eligibleVoters: number;
  /** The stations that must be there. */
  readonly expected: readonly string[];
  readonly reports: readonly DeckReport[];
}

/** What comes out when every report is added up, worked out beside the calculation. */
export interface DeckTotals {
  readonly eligibleVoters: number;
  readonly admittedVoters: number;
  readonly votesCast: number;
  readonly blankVotes: number;
  readonly invalidVotes: number;
  /** Votes of each list number. */
  readonly lists: Readonly<Record<string, number>>;
  /** Votes of each person, over all districts. */
  readonly people: Readonly<Record<string, number>>;
}

/** A rehearsal: an invented election with everything that its committees receive. */
export interface Deck {
  readonly seed: number;
  readonly level: "municipality" | "district" | "nation";
  /** The lists of each district. */
  readonly ballots: readonly BallotInput[];
  readonly municipalities: readonly DeckMunicipality[];
  /** Without the mistake, where one was planted. */
  readonly totals: DeckTotals;
  /** What was planted, and in the report of which station; null: nothing. */
  readonly planted: { readonly mistake: DeckMistake; readonly unit: string } | null;
}
