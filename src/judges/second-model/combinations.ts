import { sum } from "../exact.js";
import { remaindersInside } from "../facts/residual-phases.js";
import type { Case } from "./case.js";
import { type Competitor, type Division, divide } from "./division.js";
import { passSurplusOn } from "./list-exhaustion.js";
import { type Group, lengthOf } from "./votes.js";

/** What competes for seats as one: a list number, or several that were joined. */
export interface Joined extends Competitor {
  readonly groups: readonly Group[];
}

export function joined(key: string, groups: readonly Group[]): Joined {
  const candidates = lengthOf(groups.flatMap(({ lists }) => lists));
  return { key, groups, votes: sum(groups.map(({ votes }) => votes)), candidates };
}

/**
 * P 4, U 6: the lists of a combination that would get a seat by themselves count as one, if there are
 * two or more of them; `seatsAlone`: what each list would get.
 */
export function competitorsOf(
  { election, groups }: Case,
  seatsAlone: () => ReadonlyMap<Group, number>,
): readonly Joined[] {
  const single = groups.map((group) => joined(String(group.number), [group]));
  if (election.combinations.length === 0) return single;
  const alone = seatsAlone();
  const allVotes = sum(groups.map(({ votes }) => votes));
  const reaches = (group: Group): boolean =>
    alone.get(group) !== 0 || (group.votes > 0 && group.votes * election.seats >= allVotes);
  const combinations = election.combinations
    .map(({ id, groups: numbers }) =>
      joined(
        id,
        groups.filter((group) => numbers.includes(group.number) && reaches(group)),
      ),
    )
    .filter((combination) => combination.groups.length >= 2);
  return single.flatMap((list) => {
    const own = combinations.find((one) => one.groups.some((group) => list.groups.includes(group)));
    if (own === undefined) return [list];
    return own.groups[0] === list.groups[0] ? [own] : [];
  });
}

/** P 11, U 11 and P 12, P 13: seats inside a combination or a group, by remainder, then by average. */
export function divideInside<One extends Competitor>(
  what: Pick<ToDivideInside<One>, "scope" | "seats" | "lists">,
  { facts, readings, urn }: Case,
): {
  division: Division<One>;
  empty: number;
} {
  const phases = remaindersInside(facts.groupRemainders, facts.groupAverages);
  const voteless = readings.listsWithoutVotesInGroup === "when-others-run-out";
  const division = divide({ ...what, phases, readings, voteless, withoutLots: false }, urn);
  const [only, ...others] = what.lists;
  if (only !== undefined && others.length === 0) {
    division.change(only, what.seats - division.seatsOf(only));
    return { division, empty: 0 };
  }
  const { empty } = division.give(division.residualSeats);
  const more = passSurplusOn(division, true, () => {});
  return { division, empty: empty + more };
}

type ToDivideInside<One extends Competitor> = Parameters<typeof divide<One>>[0];
