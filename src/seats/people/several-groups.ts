import type { SeveralGroupsRules } from "../../law/rules-of-election.js";
import { hasCandidates } from "../../model/election/election.js";
import { isEverybodyOnOneList } from "../../model/election/on-one-list.js";
import type { CandidateId, ListNumber } from "../../model/identifiers.js";
import type { Case } from "../case.js";
import { lowestDistrict } from "../votes.js";
import type { GivenUpSeat } from "./elected.js";
import type { Electing, PeopleOfList, PeopleOfNumber } from "./people-of-list.js";
import { byMostVotes, inTurn, listsLooking } from "./successors.js";

/** A list on which a candidate is elected. */
interface ElectedOn {
  readonly list: PeopleOfList;
  /** The candidate's votes in the group. */
  readonly votes: number;
}

/**
 * Candidates elected for several political groups keep the seat of the group with most votes for
 * them (where these are equal, of the list in the lowest district) and give up the others, to the
 * next in rank. The law has no rule: readings `electedInSeveralGroups` and `sharedSuccessor`.
 */
export function seatsGivenUp(
  numbers: readonly PeopleOfNumber[],
  { given, tell }: Electing,
): readonly GivenUpSeat[] {
  const { severalGroups } = given.rules;
  if (severalGroups === null || isEverybodyOnOneList(given.election)) return [];
  if (!someElectedTwice(numbers)) return [];
  const elected = electedOf(numbers);
  const open = severalTimes(elected, given).flatMap(([candidate, lists]) => {
    const [keeps, ...yields] = mostVotesFirst(lists);
    return yields.map(({ list }) => ({ candidate, keeps: keeps?.list.of.number, list }));
  });
  const isFree = (id: CandidateId, { of }: PeopleOfList): boolean =>
    !isElectedIn(elected.get(id), of.number, severalGroups);
  const lists = listsLooking(
    open.map(({ list }) => list),
    isFree,
  );
  const successors = severalGroups.successorTakesMostVotes
    ? byMostVotes(lists)
    : inTurn(
        open.map(({ list }) => list),
        lists,
      );
  const taken = new Map<PeopleOfList, number>();
  return open.map(({ candidate, keeps, list }): GivenUpSeat => {
    const before = taken.get(list) ?? 0;
    taken.set(list, before + 1);
    const { number } = list.of;
    const seat = {
      candidate,
      keeps: keeps ?? number,
      yields: number,
      list: list.of,
      successor: successors.get(list)?.[before] ?? null,
    };
    tell.electedInSeveralGroups(seat);
    return seat;
  });
}

function someElectedTwice(numbers: readonly PeopleOfNumber[]): boolean {
  const once = new Set<CandidateId>();
  for (const { lists } of numbers) {
    for (const { elected } of lists) {
      for (const { candidate } of elected) {
        if (once.has(candidate)) return true;
        once.add(candidate);
      }
    }
  }
  return false;
}

type ElectedByCandidate = ReadonlyMap<CandidateId, readonly ElectedOn[]>;

function electedOf(numbers: readonly PeopleOfNumber[]): ElectedByCandidate {
  const all = new Map<CandidateId, ElectedOn[]>();
  for (const { lists } of numbers) {
    for (const list of lists) {
      for (const { candidate, votes } of list.elected) {
        const known = all.get(candidate);
        if (known === undefined) all.set(candidate, [{ list, votes }]);
        else known.push({ list, votes });
      }
    }
  }
  return all;
}

/** Who is elected several times, by where they stand: district, place on the list, list number. */
function severalTimes(
  elected: ElectedByCandidate,
  given: Case,
): [CandidateId, readonly ElectedOn[]][] {
  const several = [...elected].filter(([, lists]) => lists.length > 1);
  const first = firstPlaces(new Set(several.map(([candidate]) => candidate)), given);
  return several.sort(([one], [other]) => byPlace(first.get(one), first.get(other)));
}

/** Where somebody stands in the lowest district. */
interface FirstPlace {
  readonly district: number;
  readonly position: number;
  readonly number: ListNumber;
}

function firstPlaces(
  candidates: ReadonlySet<CandidateId>,
  { numbers }: Case,
): ReadonlyMap<CandidateId, FirstPlace> {
  const first = new Map<CandidateId, FirstPlace>();
  for (const { number, lists } of numbers) {
    for (const { list } of lists) {
      if (!hasCandidates(list)) continue;
      const district = lowestDistrict(list);
      for (const [position, { id }] of list.candidates.entries()) {
        if (!candidates.has(id) || (first.get(id)?.district ?? district + 1) < district) continue;
        first.set(id, { district, position, number });
      }
    }
  }
  return first;
}

function byPlace(one: FirstPlace | undefined, other: FirstPlace | undefined): number {
  if (one === undefined || other === undefined) return 0;
  return (
    one.district - other.district || one.position - other.position || one.number - other.number
  );
}

function mostVotesFirst(lists: readonly ElectedOn[]): ElectedOn[] {
  return [...lists].sort(
    (left, right) =>
      right.votes - left.votes ||
      lowestDistrict(left.list.of.list) - lowestDistrict(right.list.of.list),
  );
}

/** In the group itself; in any other, where those elected there may not succeed. */
function isElectedIn(
  lists: readonly ElectedOn[] | undefined,
  number: ListNumber,
  { successorMayBeElectedElsewhere }: SeveralGroupsRules,
): boolean {
  if (lists === undefined) return false;
  return !successorMayBeElectedElsewhere || lists.some(({ list }) => list.of.number === number);
}
