import { type Election, hasCandidates } from "../../../model/election/election.js";
import { type CandidateId, listKey } from "../../../model/identifiers.js";
import type { CompletedOutcome } from "../../../model/outcome/outcome.js";
import type { StepOf } from "../../../model/outcome/step.js";
import { lawReference, type Sentence } from "../../language/sentence.js";
import type { Voice } from "../../language/voice.js";
import type { CandidateFacts } from "./why-words.js";

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

function factsOf(
  outcome: CompletedOutcome,
  election: Election,
  candidate: CandidateId,
): { facts: CandidateFacts; elected: boolean } | undefined {
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
    elected: elected !== undefined,
    facts: {
      ...own,
      candidate,
      votes,
      seats,
      threshold: step.threshold,
      votesNeeded,
      votesForSeat: needed !== null && needed > votes ? needed : null,
      fate: elected?.by ?? lost,
      place: elected?.place ?? null,
    },
  };
}

/**
 * Why a candidate is elected, or how many votes were missing for a seat by preference votes. Empty
 * when the candidate does not stand, or the persons of the election are not known.
 */
export function explainCandidate(
  outcome: CompletedOutcome,
  election: Election,
  candidate: CandidateId,
  voice: Voice,
): readonly Sentence[] {
  const found = factsOf(outcome, election, candidate);
  if (found === undefined) return [];
  const step = outcome.steps.find(
    (one) =>
      (one.kind === "preference-seat" || one.kind === "list-order-seat") &&
      one.candidate === candidate,
  );
  const threshold = outcome.steps.find(({ kind }) => kind === "preference-threshold");
  const article = (step ?? threshold)?.article;
  const references =
    article === undefined ? [] : [lawReference(article, outcome.election.day, voice)];
  return voice.language.why
    .candidate(found.facts, voice.say)
    .map((text, index) => ({ text, references: index === 0 ? references : [] }));
}
