import type { ElectionContent } from "../../model/election/election.js";
import type { CandidateId, ListKey, ListNumber } from "../../model/identifiers.js";
import type { Readings } from "../../model/outcome/readings.js";
import { over, sum } from "../exact.js";
import type { RuleFacts } from "../facts/facts.js";
import type { Case } from "./case.js";
import { type Lot, LotNeeded, urnWith } from "./lots.js";
import { type Holder, peopleOfGroup } from "./people.js";
import { publishedRankingOf } from "./ranking.js";
import { seatsOfElection } from "./seats.js";
import { seatsGivenUp } from "./several-groups.js";
import { type Group, votesByGroup } from "./votes.js";

/** What the second model says of one list. */
export interface ModelList {
  /** The list. */
  readonly list: ListKey;
  /** Seats of the list under P 12 and P 13, before candidates move seats within the group. */
  readonly seats: number;
  /** Elected by preference votes, in the order of election; equals in list order. */
  readonly preferred: readonly CandidateId[];
  /** Elected in list order. */
  readonly other: readonly CandidateId[];
  /** Who took a seat that somebody elected in several groups gave up. */
  readonly succeeding: readonly CandidateId[];
  /** Null where the law orders no ranking, or nobody is known. */
  readonly ranking: readonly CandidateId[] | null;
}

/** What the second model makes of an election. */
export interface ModelResult {
  /** The whole answer is here. */
  readonly status: "completed";
  /** The seats of each list number. */
  readonly groups: readonly {
    /** The number of the list (lijstnummer). */
    readonly group: ListNumber;
    /** A number of seats. */
    readonly seats: number;
  }[];
  /** Seats that nobody holds. */
  readonly unassignedSeats: number;
  /** Who is elected on each list. */
  readonly lists: readonly ModelList[];
}

/** The law orders a lot first. */
export interface ModelLot {
  readonly status: "lot-required";
  readonly lot: Lot;
}

/**
 * The result of an election by the definitions of articles P 2 to P 19a (U 3 to U 15), or the first
 * lot that was not drawn. Throws a RangeError on a drawn lot that the law does not order.
 */
export function resultByDefinition(
  election: ElectionContent,
  facts: RuleFacts,
  readings: Readings,
  drawnLots: readonly (readonly string[])[],
): ModelResult | ModelLot {
  const groups = votesByGroup(election, readings.deceasedInListLength === "counted");
  const votes = sum(groups.map((group) => group.votes));
  const inQuota = votes === 0 && readings.noVotes === "quota-of-one-vote" ? 1 : votes;
  const quota = over(inQuota, election.seats);
  try {
    return determine({ election, groups, quota, facts, readings, urn: urnWith(drawnLots) });
  } catch (thrown) {
    if (thrown instanceof LotNeeded) return { status: "lot-required", lot: thrown.lot };
    throw thrown;
  }
}

function determine(one: Case): ModelResult {
  const { preference } = one.facts;
  const { groups, empty } = seatsOfElection(one);
  const seatsOf = new Map(
    groups.flatMap(({ division }) => division.lists.map((on) => [on, division.seatsOf(on)])),
  );
  // Where nobody's candidates are known, or how they were elected, there are seats only.
  const people =
    preference === null
      ? []
      : groups
          .filter(({ group }) => isNamed(group))
          .map((seats) => peopleOfGroup(seats, preference, one));
  const givenUp = seatsGivenUp(people, one);
  const lists = groups.flatMap((seats) => {
    const own = people.find((each) => each.seats === seats);
    return seats.division.lists.map((on): ModelList => {
      const bare = { list: on.list.key, seats: seatsOf.get(on) ?? 0 };
      if (own === undefined)
        return { ...bare, preferred: [], other: [], succeeding: [], ranking: null };
      const away = givenUp.filter(({ holder }) => holder.on === on);
      const here = own.holders.filter(
        (holder) => holder.on === on && away.every((gone) => gone.holder !== holder),
      );
      const electedBy = (by: Holder["by"]) =>
        (on.list.living ?? [])
          .map(({ id }) => id)
          .filter((id) => here.some((holder) => holder.id === id && holder.by === by));
      const byPreference = electedBy("preference-votes");
      return {
        ...bare,
        preferred: own.places.flatMap((equals) => byPreference.filter((id) => equals.includes(id))),
        other: electedBy("list-order"),
        succeeding: away.flatMap(({ successor }) => successor ?? []),
        ranking: publishedRankingOf(on.list, own, one),
      };
    });
  });
  return {
    status: "completed",
    groups: groups.map(({ group, seats }) => ({ group: group.number, seats })),
    unassignedSeats:
      empty +
      sum(people.map((each) => each.empty)) +
      givenUp.filter(({ successor }) => successor === null).length,
    lists,
  };
}

function isNamed({ lists }: Group): boolean {
  return lists.every(({ living }) => living !== null);
}
