import type { ResidualProcedure } from "../../law/bodies/residual-procedure.js";
import type { ContestantKey } from "../../model/identifiers.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { StepOf } from "../../model/outcome/step.js";
import { type Contender, type Contest, newContest } from "../../seats/contest.js";
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

/** The list number or the combination inside which seats are divided; null: the whole election. */
function insideOf(scope: Scope): string | number | null {
  if (scope.kind === "group") return scope.group;
  return scope.kind === "combination" ? scope.combination : null;
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
    everyTiedGetsSeat: false,
    contestants: standing.map(({ key, votes, seats: held, available }) => ({
      key,
      votes,
      candidates: held + available,
    })),
  });
  const contenders = new Map(contest.contenders.map((contender) => [contender.key, contender]));
  const contenderOf = (key: ContestantKey) => contenders.get(key) as Contender;
  const divided: StepOf<"residual-seat">[] = [];
  for (const step of outcome.steps) {
    if (!("scope" in step) || insideOf(step.scope) !== insideOf(scope)) continue;
    if (step.kind === "full-seats") {
      for (const { contestant, seats: full } of step.contestants) {
        contenderOf(contestant).fullSeats = full;
      }
    }
    if (step.kind === "residual-seat") {
      divided.push(step);
      contenderOf(step.awarded).hadSeatIn.add(step.phase - 1);
    }
    if (step.kind === "absolute-majority") {
      const assigned = divided.filter(({ awarded }) => awarded === step.loses);
      const phase = Math.max(...assigned.map((seat) => seat.phase)) - 1;
      contenderOf(step.loses).hadSeatIn.delete(phase);
      if (readings.majoritySeatCounts === "yes") contenderOf(step.majority).hadSeatIn.add(phase);
    }
  }
  for (const { key, seats: held, given } of standing) {
    const contender = contenderOf(key);
    contender.seats = held;
    for (let gained = given; gained < held; gained++) markGained(contender, procedure);
  }
  return contest;
}

/** A seat that came by going on with the division was the contestant's one seat of some phase. */
function markGained({ hadSeatIn }: Contender, procedure: ResidualProcedure): void {
  const phase = procedure.findIndex(
    ({ oncePerContestant }, index) => oncePerContestant && !hadSeatIn.has(index),
  );
  hadSeatIn.add(phase);
}
