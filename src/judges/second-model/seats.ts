import { compare, over, partOf, sum } from "../exact.js";
import { absoluteMajority } from "./absolute-majority.js";
import type { Case } from "./case.js";
import { competitorsOf, divideInside, type Joined, joined } from "./combinations.js";
import { type Competitor, type Division, divide } from "./division.js";
import { passSurplusOn } from "./list-exhaustion.js";
import { type Group, type List, lengthOf } from "./votes.js";

/** A list of a group, as it competes for the seats of the group. */
export interface ListInGroup extends Competitor {
  readonly list: List;
}

/** The seats of a list number, and how they are divided over its lists. */
export interface SeatsOfGroup {
  readonly group: Group;
  readonly seats: number;
  /** The seats of the combination to which it belongs, if any (P 19 (5) until 2017). */
  readonly together: number;
  readonly division: Division<ListInGroup>;
}

/** All seats of an election, and the divisions from which they came. */
export interface SeatsOfAll {
  readonly groups: readonly SeatsOfGroup[];
  readonly empty: number;
  /** P 6 to P 10. */
  readonly division: Division<Joined>;
  /** P 11. */
  readonly combined: readonly Division<Joined>[];
}

/** Articles P 4 to P 13, U 6 to U 13: all seats, and how many nobody could take. */
export function seatsOfElection(one: Case): SeatsOfAll {
  const competitors = competitorsOf(one, () => seatsOfLists(one, single(one), true).seats);
  const { seats, empty, division, combined } = seatsOfLists(one, competitors, false);
  let unassigned = empty;
  const groups = one.groups.map((group): SeatsOfGroup => {
    const own = seats.get(group) ?? 0;
    const lists = group.lists.map(
      (list): ListInGroup => ({
        key: list.key,
        votes: list.votes,
        candidates: lengthOf([list]),
        list,
      }),
    );
    const scope = { kind: "group", group: group.number } as const;
    const inside = divideInside({ scope, seats: own, lists }, one);
    unassigned += inside.empty;
    const unit = division.lists.find((joint) => joint.groups.includes(group));
    const together = unit === undefined ? own : division.seatsOf(unit);
    return { group, seats: own, together, division: inside.division };
  });
  return { groups, empty: unassigned, division, combined };
}

function single({ groups }: Case): readonly Joined[] {
  return groups.map((group) => joined(String(group.number), [group]));
}

/** P 6 to P 11: seats by list number. */
function seatsOfLists(one: Case, lists: readonly Joined[], withoutLots: boolean) {
  const { election, facts, readings, urn } = one;
  const division = divide(
    {
      scope: { kind: "election" },
      seats: election.seats,
      lists,
      phases: phasesFor(lists, one),
      readings,
      voteless: readings.listsWithoutVotes === "when-others-run-out",
      withoutLots,
    },
    urn,
  );
  let { empty } = division.give(division.residualSeats);
  const majority = () => absoluteMajority(division, facts.majority, election.blankVotes ?? 0, urn);
  majority();
  const again = readings.majorityAfterExhaustion === "again" ? majority : () => {};
  empty += passSurplusOn(division, facts.exhaustion.passes, again);

  const seats = new Map<Group, number>();
  const combined: Division<Joined>[] = [];
  for (const list of lists) {
    const [first, ...others] = list.groups;
    if (first === undefined) continue;
    if (others.length === 0) {
      seats.set(first, division.seatsOf(list));
      continue;
    }
    const combination = election.combinations.find(({ id }) => id === list.key);
    if (combination === undefined) continue;
    const members = single({ ...one, groups: list.groups });
    const scope = { kind: "combination", combination: combination.id } as const;
    const inside = divideInside({ scope, seats: division.seatsOf(list), lists: members }, one);
    empty += inside.empty;
    combined.push(inside.division);
    for (const member of members) {
      for (const group of member.groups) seats.set(group, inside.division.seatsOf(member));
    }
  }
  return { seats, empty, division, combined };
}

/** The phases of P 7 or P 8; without their threshold where no list reaches it and it is lifted. */
function phasesFor(lists: readonly Joined[], { facts, readings, election }: Case) {
  const [first] = facts.phases;
  if (readings.noListReachesThreshold === "seats-unassigned" || !first?.share) return facts.phases;
  const quota = over(sum(lists.map(({ votes }) => votes)), election.seats);
  const threshold = partOf(quota, first.share);
  return lists.every(({ votes }) => compare(over(votes, 1), threshold) < 0)
    ? facts.phases.map((phase) => ({ ...phase, share: null }))
    : facts.phases;
}
