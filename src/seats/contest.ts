import type { Comparison, ContestantKey, Fraction, Scope } from "../model/index.js";
import type { ResidualPhase, ResidualProcedure } from "./rules/residual-procedure.js";

/** Who competes for seats: a list, a list group, or a list combination. */
export interface Contestant {
  readonly key: ContestantKey;
  readonly votes: number;
  /** How many persons can take a seat; Infinity when the candidates are not known. */
  readonly candidates: number;
}

/** A residual seat that was assigned. */
export interface AssignedSeat {
  readonly contestant: number;
  readonly phase: number;
  readonly value: Fraction;
  /** Whether a lot decided it. */
  readonly byLot: boolean;
}

/**
 * The division of seats among contestants, while it goes on. Contestants are named by their index.
 */
export interface Contest {
  readonly scope: Scope;
  readonly seats: number;
  /** Votes of all contestants together: numerator of the quota. */
  readonly votes: number;
  readonly contestants: readonly Contestant[];
  readonly procedure: ResidualProcedure;
  /** Whether contestants without votes take part when the others have run out of candidates. */
  readonly withoutVotes: boolean;
  /** Whether everyone in a tie gets a seat, without lots (fictitious apportionment). */
  readonly everyTiedGetsSeat: boolean;
  readonly standing: number[];
  readonly fullSeats: number[];
  /** For each phase, which contestants have had their seat in it. */
  readonly hadSeat: boolean[][];
  /** Contestants that no longer take part because they have no candidate left. */
  readonly full: boolean[];
  /** Contestants that had to give seats back, and those that were just full at that moment. */
  readonly exhausted: boolean[];
  /** Residual seats in the order in which they were assigned. */
  readonly assigned: AssignedSeat[];
  /** Comparisons of the running phase, kept as long as they hold. */
  readonly comparisons: (Comparison | undefined)[];
  /** Whether the others have run out of candidates. */
  othersRanOut: boolean;
}

interface ContestSetup {
  readonly scope: Scope;
  readonly seats: number;
  readonly contestants: readonly Contestant[];
  readonly procedure: ResidualProcedure;
  readonly withoutVotes?: boolean;
  readonly everyTiedGetsSeat?: boolean;
}

/** A contest before the first seat is assigned. */
export function newContest(setup: ContestSetup): Contest {
  const { contestants, procedure } = setup;
  let votes = 0;
  for (const contestant of contestants) votes += contestant.votes;
  return {
    scope: setup.scope,
    seats: setup.seats,
    votes,
    contestants,
    procedure,
    withoutVotes: setup.withoutVotes ?? false,
    everyTiedGetsSeat: setup.everyTiedGetsSeat ?? false,
    standing: contestants.map(() => 0),
    fullSeats: contestants.map(() => 0),
    hadSeat: procedure.map(() => contestants.map(() => false)),
    full: contestants.map(() => false),
    exhausted: contestants.map(() => false),
    assigned: [],
    comparisons: [],
    othersRanOut: false,
  };
}

/** The phase with this index. */
export function phaseAt(contest: Contest, index: number): ResidualPhase {
  const phase = contest.procedure[index];
  if (phase === undefined) throw new RangeError(`no phase ${index}`);
  return phase;
}

/** The contestant with this index. */
export function contestantAt(contest: Contest, index: number): Contestant {
  const contestant = contest.contestants[index];
  if (contestant === undefined) throw new RangeError(`no contestant ${index}`);
  return contestant;
}

/** The seats of the contestant with this index. */
export function seatsOf(contest: Contest, index: number): number {
  return contest.standing[index] ?? 0;
}

/** Changes the standing of one contestant and forgets comparisons that no longer hold. */
export function changeSeats(contest: Contest, index: number, change: number): void {
  contest.standing[index] = seatsOf(contest, index) + change;
  contest.comparisons[index] = undefined;
}
