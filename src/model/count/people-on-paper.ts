import { ownOnly } from "../has.js";
import { markMade, markOf } from "../made.js";
import type { BallotPaper, ListShape } from "./ballot-shape.js";

type Lists = readonly Pick<ListShape, "number" | "people">[];

/** Where each person of a ballot paper stands. */
type Places = ReadonlyMap<string, string>;

/** A ballot paper that knows who stands where: votes go by place, and a place means somebody on one paper only. */
export function paperWithPeople(paper: BallotPaper, lists: Lists): BallotPaper {
  const places = new Map<string, string>();
  for (const list of lists) {
    const { number, people = [] } = ownOnly(list);
    people.forEach(({ id }, at) => {
      places.set(id, `${number}-${at}`);
    });
  }
  return markMade(paper, places);
}

function placesOn(paper: BallotPaper | undefined): Places | undefined {
  const mark = markOf(paper);
  return mark instanceof Map ? mark : undefined;
}

/**
 * Whether somebody stands at one place of one ballot paper and at another of the other: then the votes at a place are not
 * those of the same person. Of a paper that was read back from a file it is not known who stands where.
 */
export function placesDiffer(
  left: BallotPaper | undefined,
  right: BallotPaper | undefined,
): boolean {
  if (left === right) return false;
  const [one, other] = [placesOn(left), placesOn(right)];
  if (one === undefined || other === undefined || one === other) return false;
  for (const [id, place] of one) {
    const elsewhere = other.get(id);
    if (elsewhere !== undefined && elsewhere !== place) return true;
  }
  return false;
}
