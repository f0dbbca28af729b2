import { type Election, hasCandidates } from "../../../model/election/election.js";
import type { Fraction } from "../../../model/fraction.js";
import { type CandidateId, type ListKey, listKey } from "../../../model/identifiers.js";
import type { CompletedOutcome, ElectedCandidate } from "../../../model/outcome/outcome.js";
import type { StepOf } from "../../../model/outcome/step.js";
import { reformedElection } from "../../../seats/reforms/reformed-election.js";

/** A candidate as he or she stands for one list, with the threshold of the election. */
interface Standing {
  /** The id of the candidate. */
  readonly candidate: CandidateId;
  /** The number of the list (lijstnummer). */
  readonly group: number;
  /** Key of the list of the seat, or of the first list the candidate stands on. */
  readonly list: ListKey;
  /** Whether the group has one list, so that its seats are those of the list. */
  readonly isOnlyList: boolean;
  /** Place on that list, from 1. */
  readonly position: number;
  /** Votes on all lists of the group together. */
  readonly votes: number;
  /** Seats of the group. */
  readonly seats: number;
  /** The threshold, as a number of votes: a fraction. */
  readonly threshold: Fraction;
  /** Fewest votes that pass the threshold. */
  readonly votesNeeded: number;
}

/** Who took the seats of a list: a reason is told from who got them, not from a place. */
export interface SeatsWentTo {
  /** Elected by preference votes, in the order in which they were. */
  readonly byPreference: readonly CandidateId[];
  /** The lowest place on the list that was elected in the order of the list; null: nobody was. */
  readonly lastInListOrder: number | null;
}

/** Why a candidate is elected or not. */
export type CandidateFacts = Standing &
  (
    | {
        /** What became of the candidate. */
        readonly fate: "preference-votes" | "list-order";
        /** The how-manieth of the list to be elected. */
        readonly place: number;
        /** Whether nobody else has that place. */
        readonly isOwnPlace: boolean;
      }
    | {
        /** What became of the candidate. */
        readonly fate: "succession" | "deceased" | "no-seats";
      }
    | {
        /** What became of the candidate. */
        readonly fate: "threshold-passed";
        /** How many of the elected of the group had more votes. */
        readonly withMore: number;
        /** How many had as many, and were drawn. */
        readonly byLot: number;
      }
    | {
        /** What became of the candidate. */
        readonly fate: "threshold-missed";
        readonly seatsWentTo: SeatsWentTo;
      }
  );

function standingsOf(election: Election, candidate: string) {
  return election.groups.flatMap((group) =>
    group.lists.flatMap((list) => {
      if (!hasCandidates(list)) return [];
      const index = list.candidates.findIndex(({ id }) => id === candidate);
      if (index < 0) return [];
      const lowest = list.districts.reduce((least, number) => Math.min(least, number), Infinity);
      return [
        {
          group: group.number,
          list: listKey(group.number, lowest),
          isOnlyList: group.lists.length === 1,
          position: index + 1,
        },
      ];
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

/** What there is to say of a candidate; undefined: nothing, for one who does not stand. */
export function candidateFacts(
  outcome: CompletedOutcome,
  held: Election,
  candidate: CandidateId,
): CandidateFacts | undefined {
  const election = electionOf(outcome, held);
  const standings = standingsOf(election, candidate);
  const step = outcome.steps.find(
    (one): one is StepOf<"preference-threshold"> => one.kind === "preference-threshold",
  );
  const result = outcome.lists.find(({ elected }) =>
    elected.some((one) => one.candidate === candidate),
  );
  const own = standings.find(({ list }) => list === result?.list) ?? standings[0];
  if (own === undefined || step === undefined) return undefined;
  const standing: Standing = {
    ...own,
    candidate,
    votes: votesInGroup(election, own.group, candidate),
    seats: outcome.groups.find(({ group }) => group === own.group)?.seats ?? 0,
    threshold: step.threshold,
    votesNeeded: fewestVotes(step),
  };
  const seat = result?.elected.find((one) => one.candidate === candidate);
  if (seat !== undefined) return { ...standing, ...electedAs(seat, result?.elected ?? []) };
  if (election.deceased.includes(candidate)) return { ...standing, fate: "deceased" };
  if (standing.seats === 0) return { ...standing, fate: "no-seats" };
  return { ...standing, ...notElected(standing, outcome, election) };
}

function electedAs({ by, place }: ElectedCandidate, elected: readonly ElectedCandidate[]) {
  if (by === "succession") return { fate: by };
  return {
    fate: by,
    place,
    isOwnPlace: elected.filter((one) => one.place === place).length === 1,
  } as const;
}

function notElected(
  { votes, votesNeeded, group, list }: Standing,
  outcome: CompletedOutcome,
  election: Election,
) {
  const ofGroup = outcome.lists.filter((one) => one.group === group);
  const preferred = ofGroup.flatMap(({ elected }) =>
    elected.filter(({ by }) => by === "preference-votes"),
  );
  if (votes >= votesNeeded) {
    const withMore = preferred.filter((one) => one.votes > votes).length;
    const byLot = preferred.filter((one) => one.votes === votes).length;
    return { fate: "threshold-passed", withMore, byLot } as const;
  }
  const elected = ofGroup.find((one) => one.list === list)?.elected ?? [];
  return { fate: "threshold-missed", seatsWentTo: seatsWentTo(elected, list, election) } as const;
}

function seatsWentTo(
  elected: readonly ElectedCandidate[],
  list: ListKey,
  election: Election,
): SeatsWentTo {
  const places = elected
    .filter(({ by }) => by === "list-order")
    .map(
      ({ candidate }) =>
        standingsOf(election, candidate).find((one) => one.list === list)?.position ?? 0,
    );
  return {
    byPreference: elected
      .filter(({ by }) => by === "preference-votes")
      .map(({ candidate }) => candidate),
    lastInListOrder:
      places.length === 0 ? null : places.reduce((last, place) => Math.max(last, place), 0),
  };
}

/** The election as the outcome has it: under an overlay lists can be merged. */
function electionOf({ overlay }: CompletedOutcome, held: Election): Election {
  if (overlay === null) return held;
  const reformed = reformedElection(held, overlay);
  return reformed.status === "refused" ? held : reformed.value;
}
