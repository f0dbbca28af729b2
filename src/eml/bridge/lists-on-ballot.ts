import type { BallotShape, ListShape } from "../../model/count/ballot-shape.js";
import { ownOnly } from "../../model/has.js";
import type { Refuse } from "../../model/refusal.js";
import type { EmlListVotes } from "../documents/votes.js";
import type { EmlBallotList } from "./figures-from-tally.js";

/** A name as it is compared: files differ in blanks. */
export function namedAlike(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ");
}

/** The places of the candidates of a list, as files number them: those of its people where they are called so. */
function placesOf(list: ListShape): readonly number[] {
  const { number, candidates, people = [] } = ownOnly(list);
  const called = people.map(({ id }) => new RegExp(`^${number}-(\\d+)$`).exec(id)?.[1]);
  const known = called.length > 0 && called.every((place) => place !== undefined);
  return known ? called.map(Number) : Array.from({ length: candidates }, (_, at) => at + 1);
}

/** The lists of a ballot paper as a count file names them. */
export function fileListsOf({ lists }: BallotShape): readonly EmlBallotList[] {
  return lists.map((list) => ({
    number: list.number,
    name: list.name ?? "",
    candidates: placesOf(list).map((position) => ({ position })),
  }));
}

/**
 * Refuses lists of a file that are not those of the ballot paper: a name that is another list's, a candidate at a place
 * where nobody stands. A list that one of them lacks, and how many candidates it has, is for `parseCount` to say.
 */
export function checkListsOnBallot(
  lists: readonly EmlListVotes[],
  ballot: BallotShape,
  refuse: Refuse,
): void {
  const known = new Map(ballot.lists.map((list) => [list.number, list]));
  for (const { number, name, candidates } of lists) {
    const own = known.get(number);
    if (own === undefined) continue;
    if (own.name !== undefined && namedAlike(own.name) !== namedAlike(name)) {
      const expected = { kind: "value", text: JSON.stringify(own.name) } as const;
      refuse(["lists", number, "name"], "not-allowed", expected, name);
    }
    const places = new Set(placesOf(own));
    for (const { position } of candidates) {
      if (position === undefined || places.has(position)) continue;
      const expected = { kind: "named", what: "candidate-on-list", name: `${number}` } as const;
      refuse(["lists", number, "candidates", position], "unknown-reference", expected, position);
    }
  }
}
