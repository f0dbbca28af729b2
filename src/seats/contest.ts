import type { ResidualProcedure } from "../law/bodies/residual-procedure.js";
import type { Fraction } from "../model/fraction.js";
import type { ContestantKey } from "../model/identifiers.js";
import type { Scope } from "../model/outcome/lot.js";
import type { Comparison } from "../model/outcome/step.js";

/** Who competes for seats: a list, a list group, or a list combination. */
export interface Contestant {
  readonly key: ContestantKey;
  readonly votes: number;
  /** How many persons can take a seat; Infinity when the candidates are not known. */
  readonly candidates: number;
}

/** A contestant while seats are divided. */
export interface Contender extends Contestant {
  seats: number;
  fullSeats: number;
  /** The phases in which it has had its seat, by their index. */
  readonly hadSeatIn: Set<number>;
  /** Whether it no longer takes part because it has no candidate left. */
  full: boolean;
  /** Whether it had to give seats back, or was just full when others had to. */
  exhausted: boolean;
  /** Its average or remainder in the running phase, kept as long as it holds. */
  comparison: Comparison | null;
}

/** A residual seat that was assigned. */
export interface AssignedSeat {
  readonly contender: Contender;
  readonly phase: number;
  readonly value: Fraction;
  /** Whether a lot decided it. */
  readonly byLot: boolean;
}

/** The division of seats among contestants, while it goes on. */
export interface Contest {
  readonly scope: Scope;
  readonly seats: number;
  /** Votes of all contestants together: numerator of the quota. */
  readonly votes: number;
  readonly contenders: readonly Contender[];
  readonly procedure: ResidualProcedure;
  /** Whether contestants without votes take part when the others have run out of candidates. */
  readonly withoutVotes: boolean;
  /** Whether everyone in a tie gets a seat, without lots (fictitious apportionment). */
  readonly everyTiedGetsSeat: boolean;
  /** Residual seats in the order in which they were assigned. */
  readonly assigned: AssignedSeat[];
  /** Whether the others have run out of candidates. */
  othersRanOut: boolean;
}

interface ContestSetup
  extends Pick<Contest, "scope" | "seats" | "procedure" | "withoutVotes" | "everyTiedGetsSeat"> {
  readonly contestants: readonly Contestant[];
}

/** A contest before the first seat is assigned. */
export function newContest(setup: ContestSetup): Contest {
  const { contestants } = setup;
  let votes = 0;
  for (const contestant of contestants) votes += contestant.votes;
  return {
    scope: setup.scope,
    seats: setup.seats,
    votes,
    contenders: contestants.map(contender),
    procedure: setup.procedure,
    withoutVotes: setup.withoutVotes,
    everyTiedGetsSeat: setup.everyTiedGetsSeat,
    assigned: [],
    othersRanOut: false,
  };
}

function contender({ key, votes, candidates }: Contestant): Contender {
  return {
    key,
    votes,
    candidates,
    seats: 0,
    fullSeats: 0,
    hadSeatIn: new Set(),
    full: false,
    exhausted: false,
    comparison: null,
  };
}

/** Changes the seats of a contender, and forgets its average or remainder, which no longer holds. */
export function changeSeats(contender: Contender, change: number): void {
  contender.seats += change;
  contender.comparison = null;
}

/** The seats of every contender. */
export function standingOf({ contenders }: Contest): number[] {
  return contenders.map(({ seats }) => seats);
}
