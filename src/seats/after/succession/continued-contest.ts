import type { ContestantKey, Scope, StepOf } from "../../../model/index.js";
import { type Contender, type Contest, newContest } from "../../contest.js";
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
    everyTiedGetsSeat: false,
    contestants: standing.map(({ key, votes, seats: held, available }) => ({
      key,
      votes,
      candidates: held + available,
    })),
  });
  const contenders = new Map(contest.contenders.map((contender) => [contender.key, contender]));
  const divided: StepOf<"residual-seat">[] = [];
  for (const step of outcome.steps) {
    if (!("scope" in step) || !sameScope(step.scope, scope)) continue;
    if (step.kind === "full-seats") {
      for (const { contestant, seats: full } of step.contestants) {
        const contender = contenders.get(contestant);
        if (contender !== undefined) contender.fullSeats = full;
      }
    }
    if (step.kind === "residual-seat") {
      divided.push(step);
      contenders.get(step.awarded)?.hadSeatIn.add(step.phase - 1);
    }
    if (step.kind === "absolute-majority") {
      const lost = divided.filter(({ awarded }) => awarded === step.loses).at(-1);
      const phase = (lost?.phase ?? 1) - 1;
      contenders.get(step.loses)?.hadSeatIn.delete(phase);
      if (readings.majoritySeatCounts === "yes") {
        contenders.get(step.majority)?.hadSeatIn.add(phase);
      }
    }
  }
  for (const { key, seats: held, given } of standing) {
    const contender = contenders.get(key) as Contender;
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
