import type { ArticleReference } from "../../model/article.js";
import { compareFractions } from "../../model/fraction.js";
import { remainder } from "../division/comparison.js";
import type { Draws } from "../lots/draws.js";
import type { ListRow } from "../votes.js";
import type { OpenGroup } from "./group-being-filled.js";
import type { ElectedInGroup, OpenList, PersonInGroup, PlaceInGroup } from "./list-being-filled.js";
import type { Electing } from "./people-of-list.js";
import type { Preferred } from "./preference-votes.js";
import type { SeatInStep } from "./seat-sequence.js";

type PreferredInGroup = Preferred<PersonInGroup>;

/**
 * Article P 16 (1, 2): a candidate who stands on several lists of the group is elected on the list
 * with most votes for him or her among those that still have a seat; if none has, on the list with
 * most votes all the same, and the seat that was assigned last to a list of the group lapses.
 */
export function* placePreferred(
  preferred: readonly PreferredInGroup[],
  group: OpenGroup,
  electing: Electing,
): Draws<readonly ElectedInGroup[]> {
  const placed: ElectedInGroup[] = [];
  for (const block of new Set(preferred.map((one) => one.block))) {
    const equals = preferred.filter((one) => one.block === block);
    placed.push(...(yield* placeBlock(equals, group, electing)));
  }
  return placed;
}

/** Candidates with equal votes: each names a list; an over-asked list goes by its own order. */
function* placeBlock(
  equals: readonly PreferredInGroup[],
  group: OpenGroup,
  electing: Electing,
): Draws<readonly ElectedInGroup[]> {
  const placed: ElectedInGroup[] = [];
  let waiting = equals;
  for (;;) {
    const granted = grant(claimsOf(waiting), group);
    if (granted.length === 0) break;
    for (const { one, place } of granted) {
      place.on.open--;
      placed.push(electedAt(place, one, articleOfSeat(one, electing), electing));
    }
    waiting = waiting.filter((one) => !granted.some((claim) => claim.one === one));
  }
  for (const one of waiting) {
    const place = bestPlace(one.person.places);
    if (place === undefined) continue;
    const from = yield* withhold(place, group, electing);
    const { seatWithheld } = electing.given.rules.articles;
    const elected = electedAt(place, one, seatWithheld, electing);
    placed.push(from === null ? elected : { ...elected, withheldFrom: from.key });
  }
  return placed;
}

/** P 16 (1) is about who stands on several lists; of one list P 15 says it all. */
function articleOfSeat({ person }: PreferredInGroup, { given }: Electing): ArticleReference {
  const { severalLists, preferenceSeats } = given.rules.articles;
  return person.places.length > 1 ? severalLists : preferenceSeats;
}

function electedAt(
  at: PlaceInGroup,
  { person, block, lot }: PreferredInGroup,
  article: ArticleReference,
  { tell }: Electing,
): ElectedInGroup {
  const { id: candidate, votes } = person;
  const elected = { candidate, by: "preference-votes", votes, lot, at, block } as const;
  tell.preferenceSeat(at.list, elected, article);
  return elected;
}

/** Most votes, then the list of the district with the lowest number, which comes first. */
export function bestPlace<Placed extends PlaceInGroup>(
  places: readonly Placed[],
): Placed | undefined {
  let best: Placed | undefined;
  for (const place of places) if (best === undefined || place.votes > best.votes) best = place;
  return best;
}

interface Claim {
  readonly one: PreferredInGroup;
  readonly place: PlaceInGroup;
}

/** Each candidate claims the best of the places on lists that still have a seat. */
function claimsOf(waiting: readonly PreferredInGroup[]): Claim[] {
  return waiting.flatMap((one) => {
    const place = bestPlace(one.person.places.filter(({ on }) => on.open > 0));
    return place === undefined ? [] : [{ one, place }];
  });
}

function grant(claims: readonly Claim[], { open }: OpenGroup): Claim[] {
  return open.flatMap((list) =>
    claims
      .filter(({ place }) => place.on === list)
      .sort((left, right) => left.place.position - right.place.position)
      .slice(0, list.open),
  );
}

/** Article P 16, second paragraph: the list whose seat lapses. */
function* withhold(
  place: PlaceInGroup,
  group: OpenGroup,
  electing: Electing,
): Draws<ListRow | null> {
  const { from, lot } = yield* lastAssigned(group, electing);
  if (from === undefined) return null;
  electing.tell.seatWithheld({ from: from.of, to: place.list, lot }, place.id);
  from.open--;
  return from.of;
}

/** Goes back through the seats in the order of their assignment to one that has no holder yet. */
function* lastAssigned(
  group: OpenGroup,
  electing: Electing,
): Draws<{ from: OpenList | undefined; lot: number | null }> {
  const { sequence, open } = group;
  for (let last = sequence.at(-1); last !== undefined; last = sequence.at(-1)) {
    const { chosen, lot } = yield* lastOfItsStep(last, group, electing);
    sequence.splice(sequence.indexOf(chosen), 1);
    if (chosen.list.open > 0) return { from: chosen.list, lot };
  }
  return { from: open.find((list) => list.open > 0), lot: null };
}

/** Of the seats of one step, one of each list in the order of the lists, the one assigned last. */
function* lastOfItsStep(
  last: SeatInStep,
  { of, open, sequence, beyond }: OpenGroup,
  { given }: Electing,
): Draws<{ chosen: SeatInStep; lot: number | null }> {
  const { articles, lastSeatHasSmallestRemainder } = given.rules;
  const ofStep = open.flatMap(
    (list) => sequence.find((seat) => seat.step === last.step && seat.list === list) ?? [],
  );
  const remainderOf = ({ list }: SeatInStep) => remainder(beyond.division, list.row);
  const decisive = lastSeatHasSmallestRemainder
    ? ofStep.filter((seat) =>
        ofStep.every((other) => compareFractions(remainderOf(seat), remainderOf(other)) <= 0),
      )
    : ofStep;
  const [first = last, ...others] = decisive;
  if (others.length === 0) return { chosen: first, lot: null };
  const { options, lot } = yield {
    kind: "seat-withheld",
    article: articles.seatWithheld,
    scope: { kind: "group", group: of.number },
    options: decisive.map(({ list }) => list.of.key),
    draws: 1,
    drawnOption: "gives-up-a-seat",
    figures: decisive.map(remainderOf),
  };
  return { chosen: decisive.find(({ list }) => options.includes(list.of.key)) ?? last, lot };
}
