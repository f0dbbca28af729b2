import type { Fraction } from "../../model/fraction.js";
import type { CandidateId } from "../../model/identifiers.js";
import { compare, over, partOf } from "../exact.js";
import type { ThresholdFact } from "../facts/facts.js";
import type { Case } from "./case.js";
import { type Group, votesInGroup } from "./votes.js";

/** Whether a number of votes passes a threshold: P 15, U 15, Y 23a, Ya 29a. */
export function passes(votes: number, { share, test }: ThresholdFact, quota: Fraction): boolean {
  const compared = compare(over(votes, 1), partOf(quota, share));
  return compared > 0 || (compared === 0 && test === "reach");
}

/** Different candidates of the group: by the place on the first list that has them. */
function candidatesOf({ lists }: Group): readonly CandidateId[] {
  const places = lists.flatMap(({ living }, list) =>
    (living ?? []).map(({ id, place }) => ({ id, place, list })),
  );
  return places
    .filter((one) => one === places.find(({ id }) => id === one.id))
    .sort((left, right) => left.place - right.place || left.list - right.list)
    .map(({ id }) => id);
}

/**
 * P 15: who is elected by preference votes, in the order of election. Equal candidates who all get
 * a seat share a place; where there are more of them than seats, lots decide place by place.
 */
export function electedByPreference(
  group: Group,
  numberOfSeats: number,
  threshold: ThresholdFact,
  { quota, readings, urn }: Case,
): readonly (readonly CandidateId[])[] {
  const votesOf = (id: CandidateId): number => votesInGroup(group, id);
  let seats = numberOfSeats;
  let open = candidatesOf(group).filter((id) => passes(votesOf(id), threshold, quota));
  const places: (readonly CandidateId[])[] = [];
  while (seats > 0 && open.length > 0) {
    const most = Math.max(...open.map(votesOf));
    const equals = open.filter((id) => votesOf(id) === most);
    if (equals.length <= seats) places.push(equals);
    else {
      const drawn = urn.draw({
        kind: "preference-candidate",
        scope: { kind: "group", group: group.number },
        options: equals,
        draws: readings.lotsInATie === "one-for-all-seats" ? seats : 1,
      });
      for (const option of drawn) places.push(equals.filter((id) => id === option));
    }
    const elected = places.flat();
    seats = numberOfSeats - elected.length;
    open = open.filter((id) => !elected.includes(id));
  }
  return places;
}
