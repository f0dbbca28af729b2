import type { CandidateId } from "../../../model/identifiers.js";
import { type CountedGroup, type CountedList, votesOf } from "../counted-votes.js";

/** Where a living candidate stands, and with how many votes. */
export interface Place {
  readonly list: CountedList;
  readonly position: number;
  readonly votes: number;
}

/** A living candidate with the votes on all lists of the group, and the place on each. */
export interface Person {
  readonly id: CandidateId;
  readonly votes: number;
  readonly places: readonly Place[];
}

/** Everyone who can be elected, or everyone who stands, most votes first, of equals the higher place on the first list. */
export function personsOf(
  { lists }: CountedGroup,
  who: "living" | "everybody" = "living",
): Person[] {
  const places = new Map<CandidateId, Place[]>();
  for (const list of lists) {
    for (const [position, { id, votes, alive }] of (list.candidates ?? []).entries()) {
      if (alive || who === "everybody")
        places.set(id, [...(places.get(id) ?? []), { list, position, votes }]);
    }
  }
  const persons = [...places].map(([id, own]) => ({ id, places: own, votes: votesOf(own) }));
  const first = ({ places: [place] }: Person): readonly [number, number] =>
    place === undefined ? [0, 0] : [place.position, place.list.lowestDistrict];
  return persons.sort(
    (left, right) =>
      right.votes - left.votes ||
      first(left)[0] - first(right)[0] ||
      first(left)[1] - first(right)[1],
  );
}

/** Where a candidate has most votes; of equals the list of the lowest district. */
export function mostVotes<Where extends { readonly votes: number }>(
  places: readonly Where[],
): Where | undefined {
  return places.find(({ votes }) => places.every((other) => votes >= other.votes));
}
