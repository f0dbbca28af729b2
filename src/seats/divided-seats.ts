import type { ArticleReference } from "../model/article.js";

/** The seats of a list number. */
export interface SeatsOnly {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number: number;
  /** Its seats. */
  readonly seats: number;
}

/** All seats are out. */
export interface SeatsDivided {
  /** The whole answer is here. */
  readonly status: "completed";
  /** In ascending order of the list numbers. */
  readonly seats: readonly SeatsOnly[];
  /** Seats that nobody can fill. */
  readonly unassigned: number;
}

/** Lists are equal for the last seats: which of them a lot draws. */
export interface SeatsTie {
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Between which list numbers. */
  readonly between: readonly number[];
  /** How many of them this lot draws. */
  readonly draws: number;
  /** Whether a drawn list gets a seat, or gives one up (P 9). */
  readonly drawnOption: "receives-a-seat" | "gives-up-a-seat";
}

/** The law orders a lot between lists that are equal. */
export interface SeatsTied {
  /** The law orders a lot first. */
  readonly status: "lot-required";
  /** Between which lists the lot is drawn. */
  readonly question: SeatsTie;
}

/** The seats of lists 1, 2, 3 and so on. */
export interface SeatsInOrder {
  /** The whole answer is here. */
  readonly status: "completed";
  /** The seats of each list; the array that was given, where one was. */
  readonly seats: readonly number[];
  /** Seats that nobody can fill. */
  readonly unassigned: number;
}
