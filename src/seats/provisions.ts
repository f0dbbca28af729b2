import type { RulesOfElection } from "../law/rules-of-election.js";
import { has } from "../model/has.js";
import type { LotQuestion } from "../model/outcome/lot.js";
import type {
  AbsoluteMajorityState,
  ListExhaustionState,
  MajorityHolder,
  Provisions,
  ResidualSeatsState,
} from "../model/outcome/provisions.js";
import type { DivisionSoFar, RowSoFar } from "./division/standing.js";
import type { FoundMajority, MovedSeat } from "./listener.js";
import type { ListRow } from "./votes.js";

/** What was heard of the provisions, and what became of them. */
export interface ProvisionsHeard {
  fullSeats(division: DivisionSoFar, left: number): void;
  residualSeat(division: DivisionSoFar): void;
  majority(division: DivisionSoFar, found: FoundMajority): void;
  listExhaustion(division: DivisionSoFar): void;
  seatPassed(seat: MovedSeat<ListRow | null>): void;
  /** `question`: the lot that comes first; null: the result is complete. */
  soFar(question: LotQuestion | null): Provisions;
}

interface Majority {
  readonly found: FoundMajority;
  /** The seats of who has the majority when it was found. */
  readonly seats: number;
}

/** Hears what becomes of the provisions in the division of the election. */
export function provisionsUnder({ divisions, overlay }: RulesOfElection): ProvisionsHeard {
  let ofElection: DivisionSoFar | null = null;
  let left = 0;
  let assigned = 0;
  let majority: Majority | null = null;
  let exhausted = false;
  let inside = false;

  const residualSeats = (question: LotQuestion | null): ResidualSeatsState => {
    if (left === 0) return { state: "none" };
    const seats = left - assigned;
    if (seats <= 0) return { state: "assigned" };
    const waits = question?.scope.kind === "election" && isOfResidualSeats(question);
    return { state: waits ? "waiting" : "unassigned", seats };
  };

  const absoluteMajority = (): AbsoluteMajorityState => {
    if (divisions.election.majority === null && overlay?.absoluteMajority !== false) {
      return { state: "not-in-the-law" };
    }
    if (majority === null || ofElection === null) return { state: "not-reached" };
    const { found, seats: then } = majority;
    if (found.state === "no-majority") {
      return divisions.election.majority === null
        ? { state: "switched-off", holder: null }
        : { state: "no-majority" };
    }
    const { row, state } = found;
    const { seats, validVotes } = ofElection;
    const holder = holderOf(row, then, validVotes);
    if (state === "switched-off") return { state, holder: 2 * then > seats ? null : holder };
    const undone = state !== "nothing-to-move" && row.seats < then && 2 * row.seats <= seats;
    return undone ? { state: "undone", holder, seatsLeft: row.seats } : { state, holder };
  };

  const listExhaustion = (question: LotQuestion | null): ListExhaustionState => {
    if (exhausted) return { state: "applied" };
    if (inside) return { state: "inside" };
    return { state: question === null ? "not-needed" : "not-reached" };
  };

  return {
    fullSeats(division, residual) {
      if (division.scope.kind !== "election") return;
      ofElection = division;
      left = residual;
    },
    residualSeat({ scope }) {
      if (scope.kind === "election" && !exhausted) assigned += 1;
    },
    majority({ scope }, found) {
      if (scope.kind !== "election" || (majority !== null && found.state !== "applied")) return;
      const moved = found.state === "applied" ? 1 : 0;
      majority = { found, seats: has(found, "row") ? found.row.seats + moved : 0 };
    },
    listExhaustion({ scope }) {
      if (scope.kind === "election") exhausted = true;
      else inside = true;
    },
    seatPassed() {
      inside = true;
    },
    soFar: (question) => ({
      residualSeats: residualSeats(question),
      absoluteMajority: absoluteMajority(),
      listExhaustion: listExhaustion(question),
    }),
  };
}

function isOfResidualSeats({ kind }: LotQuestion): boolean {
  return kind === "highest-average" || kind === "largest-remainder";
}

function holderOf({ key, votes }: RowSoFar, seats: number, of: number): MajorityHolder {
  return { contestant: key, votes, of, seats };
}
