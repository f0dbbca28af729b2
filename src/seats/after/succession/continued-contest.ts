import type { ContestantKey, Scope, StepOf } from "../../../model/index.js";
import { type Contest, newContest } from "../../contest.js";
import type { ResidualProcedure } from "../../rules/residual-procedure.js";
import type { Circumstances } from "./circumstances.js";

/** A contestant of a division that goes on, as it stands now. */
export interface StandingContestant {
  readonly key: ContestantKey;
  readonly votes: number;
  /** Seats that are held now. */
  readonly seats: number;
  /** Seats that the election gave. */
  readonly given: number;
  /** Candidates who can be appointed. */
  readonly available: number;
}

function sameScope(left: Scope, right: Scope): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === "group" && right.kind === "group") return left.group === right.group;
  if (left.kind === "combination" && right.kind === "combination") {
    return left.combination === right.combination;
  }
  return true;
}

/**
 * The division of the election as it stands today: full seats and phases as they were, seats as they
 * are held now, and as candidates those who can still be appointed (articles W 3 and W 4; the law
 * does not say how going on treats seats whose holders have changed).
 */
export function continuedContest(
  { outcome, readings }: Circumstances,
  scope: Scope,
  seats: number,
  procedure: ResidualProcedure,
  standing: readonly StandingContestant[],
): Contest {
  const withoutVotes =
    scope.kind === "election" ? readings.listsWithoutVotes : readings.listsWithoutVotesInGroup;
  const contest = newContest({
    scope,
    seats,
    procedure,
    withoutVotes: withoutVotes === "when-others-run-out",
    contestants: standing.map(({ key, votes, seats: held, available }) => ({
      key,
      votes,
      candidates: held + available,
    })),
  });
  const indexOf = (key: ContestantKey) => standing.findIndex((entry) => entry.key === key);
  standing.forEach(({ seats: held }, index) => {
    contest.standing[index] = held;
  });
  const divided: StepOf<"residual-seat">[] = [];
  for (const step of outcome.steps) {
    if (!("scope" in step) || !sameScope(step.scope, scope)) continue;
    if (step.kind === "full-seats") {
      for (const { contestant, seats: full } of step.contestants) {
        contest.fullSeats[indexOf(contestant)] = full;
      }
    }
    if (step.kind === "residual-seat") {
      divided.push(step);
      markHad(contest, step.phase - 1, indexOf(step.awarded), true);
    }
    if (step.kind === "absolute-majority") {
      const lost = divided.filter(({ awarded }) => awarded === step.loses).at(-1);
      const phase = (lost?.phase ?? 1) - 1;
      markHad(contest, phase, indexOf(step.loses), false);
      if (readings.majoritySeatCounts === "yes") {
        markHad(contest, phase, indexOf(step.majority), true);
      }
    }
  }
  standing.forEach(({ seats: held, given: before }, index) => {
    for (let gained = before; gained < held; gained++) markGained(contest, index);
  });
  return contest;
}

/** A seat that came by going on with the division was the contestant's one seat of some phase. */
function markGained(contest: Contest, index: number): void {
  const phase = contest.procedure.findIndex(
    ({ oncePerContestant }, at) => oncePerContestant && contest.hadSeat[at]?.[index] === false,
  );
  markHad(contest, phase, index, true);
}

function markHad(contest: Contest, phase: number, index: number, had: boolean): void {
  const seats = contest.hadSeat[phase];
  if (seats !== undefined && index >= 0) seats[index] = had;
}
