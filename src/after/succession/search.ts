import { type ArticleReference, article } from "../../model/article.js";
import { own, ownOnly } from "../../model/has.js";
import type { ListKey } from "../../model/identifiers.js";
import { lowestDistrict, placesOn } from "../../seats/votes.js";
import { type Circumstances, listOfPlace, listRow, type Situation } from "./circumstances.js";
import type { OpenPlace } from "./places.js";

/** An open place, and by which article its list has it. */
export interface Searched {
  readonly open: OpenPlace;
  readonly article: ArticleReference;
}

/** Where the search begins: article W 1, first, second and fifth paragraph; X 12 (1, 3). */
export function beginSearch(
  circumstances: Circumstances,
  places: readonly OpenPlace[],
): readonly Searched[] {
  const begun = places.map((open): Searched => {
    const { list, passedBy, article: reference } = ownOnly(listOfTheSeat(circumstances, open));
    open.place.assignedTo = list;
    open.place.passedBy = passedBy;
    open.place.isWithheld = false;
    return { open, article: reference };
  });
  const searched = inOrderOfLists(circumstances, begun);
  for (const { open, article: reference } of searched) {
    circumstances.steps.push({
      kind: "list-of-the-seat",
      article: reference,
      vacancy: open.vacancy,
      list: listOfPlace(open),
    });
  }
  return searched;
}

function listOfTheSeat(
  { given }: Circumstances,
  { place, vacancy }: OpenPlace,
): { list: ListKey; passedBy: OpenPlace["place"]["passedBy"]; article: ArticleReference } {
  const { member, replacement } = place;
  const { passedBy = [] } = ownOnly(member);
  const staysWhereItWas = !given.rules.succession.replacementFromListOfMember;
  if (staysWhereItWas && replacement?.candidate === vacancy) {
    const { list, passedBy: lent = [] } = ownOnly(replacement);
    return { list, passedBy: lent, article: article("W 1", 1) };
  }
  const withheldFrom = own(member, "withheldFrom");
  if (withheldFrom === undefined) {
    return { list: member.list, passedBy, article: article("W 1", 1) };
  }
  const { list, by } = withheldFrom;
  return { list, passedBy, article: article("W 1", by === "P 16" ? 2 : 5) };
}

/**
 * Places in the order in which they are looked at, which no input array gives: by the list where they
 * are filled, its own before those that passed to it, of one list by the place of the member on it.
 */
export function inOrderOfLists(
  situation: Situation,
  searched: readonly Searched[],
): readonly Searched[] {
  return [...searched].sort((left, right) => {
    const figures = orderOf(situation, right);
    for (const [index, figure] of orderOf(situation, left).entries()) {
      const difference = figure - (figures[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function orderOf(situation: Situation, { open }: Searched): readonly number[] {
  const { passed, place } = open;
  const { candidate, list } = place.member;
  const own = listRow(situation, list);
  const filledOn = passed ? own : listRow(situation, listOfPlace(open));
  const position = placesOn(own).findIndex(({ id }) => id === candidate);
  const districtOf = (row: typeof own): number => lowestDistrict(row.list);
  return [passed ? 1 : 0, filledOn.number, districtOf(filledOn), districtOf(own), position];
}
