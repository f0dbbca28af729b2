import { type Election, hasCandidates } from "../../../model/election/election.js";
import type { Fraction } from "../../../model/fraction.js";
import { type CandidateId, listKey } from "../../../model/identifiers.js";
import type { CompletedOutcome } from "../../../model/outcome/outcome.js";
import type { StepOf } from "../../../model/outcome/step.js";

/** Why a candidate is elected or not. */
export interface CandidateFacts {
  readonly candidate: string;
  readonly group: number;
  /** Key of the list of the seat, or of the first list the candidate stands on. */
  readonly list: string;
  /** Place on that list, from 1. */
  readonly position: number;
  /** Votes on all lists of the group together. */
  readonly votes: number;
  /** Seats of the group. */
  readonly seats: number;
  readonly threshold: Fraction;
  /** Fewest votes that pass the threshold. */
  readonly votesNeeded: number;
  /** Fewest votes with which there would have been a seat by preference votes; null: none would. */
  readonly votesForSeat: number | null;
  readonly fate:
    | "preference-votes"
    | "list-order"
    | "succession"
    | "not-elected-no-seats"
    | "not-elected-threshold-passed"
    | "not-elected-threshold-missed"
    | "deceased";
  /** The how-manieth of the list to be elected; null: not elected. */
  readonly place: number | null;
}

interface Standing {
  readonly group: number;
  readonly list: string;
  readonly position: number;
}

function standingOf(election: Election, candidate: string): readonly Standing[] {
  return election.groups.flatMap((group) =>
    group.lists.flatMap((list): Standing[] => {
      if (!hasCandidates(list)) return [];
      const index = list.candidates.findIndex(({ id }) => id === candidate);
      if (index < 0) return [];
      const lowest = list.districts.reduce((least, number) => Math.min(least, number), Infinity);
      return [{ group: group.number, list: listKey(group.number, lowest), position: index + 1 }];
    }),
  );
}

function votesInGroup(election: Election, group: number, candidate: string): number {
  const voteValues = new Map(election.districts.map((one) => [one.number, one.voteValue]));
  let total = 0;
  for (const list of election.groups.find(({ number }) => number === group)?.lists ?? []) {
    if (!hasCandidates(list)) continue;
    const index = list.candidates.findIndex(({ id }) => id === candidate);
    if (index < 0) continue;
    list.districts.forEach((district, row) => {
      total += (list.votes[row]?.[index] ?? 0) * (voteValues.get(district) ?? 1);
    });
  }
  return total;
}

function fewestVotes(step: StepOf<"preference-threshold">): number {
  const { numerator, denominator } = step.threshold;
  const rest = numerator % denominator;
  const whole = (numerator - rest) / denominator;
  return step.test === "exceed" || rest > 0 ? whole + 1 : whole;
}

/** Fewest votes that would have given a seat by preference votes: enough for the threshold, and
 * more than the last one who got such a seat when these took every seat of the group. */
function votesForSeat(
  outcome: CompletedOutcome,
  group: number,
  seats: number,
  needed: number,
): number | null {
  if (seats === 0) return null;
  const byPreference = outcome.lists
    .filter((list) => list.group === group)
    .flatMap(({ elected }) => elected)
    .filter(({ by }) => by === "preference-votes")
    .map(({ votes }) => votes);
  if (byPreference.length < seats) return needed;
  const least = byPreference.reduce((lowest, votes) => Math.min(lowest, votes), Infinity);
  return Math.max(needed, least + 1);
}

/** What there is to say of a candidate; undefined: nothing, for one who does not stand. */
export function candidateFacts(
  outcome: CompletedOutcome,
  election: Election,
  candidate: CandidateId,
): CandidateFacts | undefined {
  const standings = standingOf(election, candidate);
  const step = outcome.steps.find(
    (one): one is StepOf<"preference-threshold"> => one.kind === "preference-threshold",
  );
  const seat = outcome.lists.find(({ elected }) =>
    elected.some((one) => one.candidate === candidate),
  );
  const own = standings.find(({ list }) => list === seat?.list) ?? standings[0];
  if (own === undefined || step === undefined) return undefined;
  const elected = seat?.elected.find((one) => one.candidate === candidate);
  const votes = votesInGroup(election, own.group, candidate);
  const seats = outcome.groups.find(({ group }) => group === own.group)?.seats ?? 0;
  const votesNeeded = fewestVotes(step);
  const dead = election.deceased.includes(candidate);
  const lost: CandidateFacts["fate"] = dead
    ? "deceased"
    : seats === 0
      ? "not-elected-no-seats"
      : votes >= votesNeeded
        ? "not-elected-threshold-passed"
        : "not-elected-threshold-missed";
  const needed = votesForSeat(outcome, own.group, seats, votesNeeded);
  return {
    ...own,
    candidate,
    votes,
    seats,
    threshold: step.threshold,
    votesNeeded,
    votesForSeat: needed !== null && needed > votes ? needed : null,
    fate: elected?.by ?? lost,
    place: elected?.place ?? null,
  };
}
