import type { MajorityRule, Phase } from "../law/division-rules.js";
import type { ArticleReference } from "../model/article.js";
import type { Fraction } from "../model/fraction.js";
import type { CandidateId } from "../model/identifiers.js";
import type { Case } from "./case.js";
import type { JudgedCombination } from "./contestants.js";
import type { DivisionSoFar, RowSoFar } from "./division/standing.js";
import type { Elected, GivenUpSeat } from "./people/elected.js";
import type { ListRow, NumberRow } from "./votes.js";

/** A seat that moves within a list group; to nobody: it stays empty. */
export interface MovedSeat<To = ListRow> {
  readonly from: ListRow;
  readonly to: To;
  /** Which of the drawn lots decided, counted from 0; null: none. */
  readonly lot: number | null;
}

/** Seats of a list that go to its first candidates whatever their votes. */
export interface ListSeats {
  readonly share: Fraction;
  /** How many seats that is, rounded down. */
  readonly first: number;
}

/** Who hears of everything that happens, just before it does. */
export interface Listener {
  /** Who hears of the division that the law only imagines (P 4); absent: nobody. */
  readonly imagined?: Listener;
  quota(given: Case): void;
  deceased(given: Case): void;
  fictitious(alone: DivisionSoFar<NumberRow>): void;
  combination(judged: JudgedCombination): void;
  fullSeats(division: DivisionSoFar, left: number): void;
  residualSeat(division: DivisionSoFar, phase: Phase, given: GivenResidualSeat): void;
  /** What P 9 found, just before it does what follows from it. */
  majority(division: DivisionSoFar, found: FoundMajority): void;
  majoritySeat(division: DivisionSoFar, rule: MajorityRule, moved: MovedByMajority): void;
  listExhaustion(division: DivisionSoFar, row: RowSoFar, returned: number): void;
  seatsUnassigned(division: DivisionSoFar, seats: number): void;
  preferenceThreshold(given: Case): void;
  listSeats(list: ListRow, seats: number, found: ListSeats): void;
  preferenceSeat(list: ListRow, elected: Elected, article: ArticleReference): void;
  seatWithheld(seat: MovedSeat, candidate: CandidateId): void;
  listOrderSeat(list: ListRow, candidate: CandidateId, yielding: readonly ListRow[]): void;
  seatPassed(seat: MovedSeat<ListRow | null>): void;
  electedInSeveralGroups(seat: GivenUpSeat): void;
  ranking(list: ListRow, order: readonly CandidateId[], given: Case): void;
}

/** A residual seat and who gets it. */
export interface GivenResidualSeat {
  readonly to: RowSoFar;
  /** Which of the drawn lots decided, counted from 0; null: none. */
  readonly lot: number | null;
  /** Whether full lists are left out before each seat. */
  readonly closesFull: boolean;
}

/** Who has more than half of the votes, and what that comes to. */
export type FoundMajority =
  | { readonly state: "no-majority" }
  | {
      readonly state: "has-seats" | "nothing-to-move" | "applied" | "switched-off";
      readonly row: RowSoFar;
    };

/** Who gets a seat by P 9, and who gives it up. */
interface MovedByMajority {
  readonly to: RowSoFar;
  readonly from: RowSoFar;
  readonly lot: number | null;
}

const nothing = (): void => {};

/** Nobody hears of anything: for many elections, and for what the law only imagines. */
export const silent: Listener = {
  quota: nothing,
  deceased: nothing,
  fictitious: nothing,
  combination: nothing,
  fullSeats: nothing,
  residualSeat: nothing,
  majority: nothing,
  majoritySeat: nothing,
  listExhaustion: nothing,
  seatsUnassigned: nothing,
  preferenceThreshold: nothing,
  listSeats: nothing,
  preferenceSeat: nothing,
  seatWithheld: nothing,
  listOrderSeat: nothing,
  seatPassed: nothing,
  electedInSeveralGroups: nothing,
  ranking: nothing,
};
