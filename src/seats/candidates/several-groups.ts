import type { ResolvedRules } from "../../law/rules-of-election.js";
import type { CandidateId, ListNumber } from "../../model/identifiers.js";
import type { Step } from "../../model/outcome/step.js";
import type { ListVotes } from "../votes.js";
import { lowestDistrict } from "../votes.js";
import { listElectedOn, votesInGroup } from "./election-of-group.js";
import type { RankedGroup, RankedList } from "./ranking.js";

/** A seat that a candidate gives up because he or she is elected in another group. */
export interface GivenUpSeat {
  readonly candidate: CandidateId;
  readonly keeps: ListNumber;
  readonly yields: ListNumber;
  /** The list that loses the candidate. */
  readonly list: ListVotes;
  /** Who takes the seat; null: nobody is left. */
  readonly successor: CandidateId | null;
}

/**
 * Candidates elected for several political groups keep the seat of the group with most votes for
 * them (where these are equal, of the list in the lowest district) and give up the others, to the
 * next in rank. The law has no rule: reading `electedInSeveralGroups`.
 */
export function seatsGivenUp(
  groups: readonly RankedGroup[],
  rules: ResolvedRules,
  steps: Step[],
): GivenUpSeat[] {
  if (rules.readings.electedInSeveralGroups === "elected-in-each") return [];
  const elsewhere = rules.readings.successorElectedElsewhere === "passed-over" ? groups : [];
  const seats: GivenUpSeat[] = [];
  for (const candidate of electedSeveralTimes(groups)) {
    const [keeps, ...yields] = inOrderOfVotes(groups, candidate);
    for (const { of: group, list, ranking } of yields) {
      const isTaken = (id: CandidateId): boolean =>
        seats.some(({ successor }) => successor === id) ||
        [group, ...elsewhere].some((elected) => listElectedOn(elected, id) !== undefined);
      const seat = {
        candidate,
        keeps: keeps.of.group.number,
        yields: group.group.number,
        list,
        successor: ranking.find((id) => !isTaken(id)) ?? null,
      };
      seats.push(seat);
      record(seat, rules, steps);
    }
  }
  return seats;
}

function electedSeveralTimes(groups: readonly RankedGroup[]): ReadonlySet<CandidateId> {
  const once = new Set<CandidateId>();
  const several = new Set<CandidateId>();
  const meet = (id: CandidateId): void => {
    if (once.has(id)) several.add(id);
    once.add(id);
  };
  for (const { preferred, inListOrder } of groups) {
    for (const { person } of preferred) meet(person.id);
    for (const { candidate } of inListOrder) meet(candidate);
  }
  return several;
}

/** A list on which a candidate is elected, with its group. */
interface ElectedOn extends RankedList {
  readonly of: RankedGroup;
  /** The candidate's votes in the group. */
  readonly votes: number;
}

/** The lists on which the candidate is elected, of the group with most votes for the candidate first. */
function inOrderOfVotes(
  groups: readonly RankedGroup[],
  candidate: CandidateId,
): [ElectedOn, ...ElectedOn[]] {
  const places = groups.flatMap((group): ElectedOn[] => {
    const electedOn = listElectedOn(group, candidate);
    return group.lists
      .filter(({ list }) => list === electedOn)
      .map((list) => ({ ...list, of: group, votes: votesInGroup(group.group, candidate) }));
  });
  places.sort(
    (left, right) =>
      right.votes - left.votes || lowestDistrict(left.list.list) - lowestDistrict(right.list.list),
  );
  return places as [ElectedOn, ...ElectedOn[]];
}

function record(
  { candidate, keeps, yields, list, successor }: GivenUpSeat,
  rules: ResolvedRules,
  steps: Step[],
): void {
  steps.push({
    kind: "elected-in-several-groups",
    article: rules.articles.preferenceSeats,
    candidate,
    keeps,
    yields,
    list: list.key,
    successor,
  });
}
