import { type ArticleReference, article } from "../../model/article.js";
import type { ListKey } from "../../model/identifiers.js";
import type { Competitor } from "../../seats/contestants.js";
import type { Draws } from "../../seats/lots/draws.js";
import type { NumberRow } from "../../seats/votes.js";
import { type Circumstances, listOfPlace, numberOfList } from "./circumstances.js";
import { moreSeats, type Won } from "./more-seats.js";
import type { Passing } from "./passing.js";
import type { Searched } from "./search.js";
import { freeOn, listsOf, standingOf } from "./standing.js";

/** A place with the list to which it passed. */
interface Passed {
  readonly searched: Searched;
  readonly list: ListKey;
}

/**
 * Articles W 3 and W 4 (1): to which lists places go when nobody on their own can be appointed: to
 * others of the group, until 2017-11-30 of the combination (W 3 (2)), in small bodies to any. Equal
 * claims are a lot (W 5 (1)), one for all places that pass together. A college of the electors
 * passes nothing on (Ya 29c, Xa 4a). Gives every place that found a list, as it is searched there.
 */
export function* passPlaces(
  circumstances: Circumstances,
  waiting: readonly Searched[],
  exhausted: readonly Searched[],
): Draws<readonly Searched[]> {
  const from = new Map(exhausted.map((searched) => [searched, listOfPlace(searched.open)]));
  for (const { open } of exhausted) open.place.assignedTo = null;
  const found: Searched[] = [];
  for (const together of turnsOf(circumstances, exhausted)) {
    const passing: Passing = { circumstances, waiting, together };
    for (const passed of yield* passTogether(passing, from)) found.push(passed);
  }
  return found;
}

/** Places that somebody declined have candidates of their own, and go one by one after the others. */
function turnsOf(
  { leftOut }: Circumstances,
  exhausted: readonly Searched[],
): readonly (readonly Searched[])[] {
  const declined = new Set(leftOut.declined.map(({ vacancy }) => vacancy));
  const alone = exhausted.filter(({ open }) => declined.has(open.vacancy));
  const together = exhausted.filter((searched) => !alone.includes(searched));
  return [together, ...alone.map((searched) => [searched])].filter(({ length }) => length > 0);
}

function* passTogether(
  passing: Passing,
  from: ReadonlyMap<Searched, ListKey>,
): Draws<readonly Searched[]> {
  const { circumstances, together } = passing;
  const { given, divided, provisions, numberOfMembers } = circumstances;
  const found: Searched[] = [];
  let left = together;
  const some = (of: readonly NumberRow[]): readonly Searched[] => {
    const numbers = new Set(of);
    const own = left.filter((searched) => {
      const list = from.get(searched);
      return list !== undefined && numbers.has(numberOfList(circumstances, list));
    });
    return own.slice(0, Math.max(freeOn(passing, listsOf(of)), 0));
  };
  const move = (passed: readonly Passed[], tried: readonly Searched[], by: ArticleReference) => {
    left = left.filter((searched) => !tried.includes(searched));
    for (const { searched } of passed) {
      found.push({ open: { ...searched.open, passed: true }, article: by });
    }
  };
  for (const number of given.numbers) {
    const places = some([number]);
    move(yield* withinNumber(passing, number, places, article("W 3")), places, article("W 3"));
  }
  const { passesToCombination: toCombination, passesToOtherListsBelow: below } = provisions;
  for (const { of } of toCombination.value ? divided.division.rows : []) {
    if (of.combination === null) continue;
    const places = some(of.numbers);
    const by = toCombination.article;
    move(yield* withinCompetitor(passing, of, places, by), places, by);
  }
  if (numberOfMembers < below.value) {
    const places = some(given.numbers);
    move(yield* amongCompetitors(passing, places, below.article), places, below.article);
  }
  return found;
}

type Places = readonly Searched[];

function* amongCompetitors(
  passing: Passing,
  places: Places,
  by: ArticleReference,
): Draws<readonly Passed[]> {
  const { given, divided } = passing.circumstances;
  const scope = { kind: "election" } as const;
  const among = divided.division.rows.map(({ of }) =>
    standingOf(passing, scope, of, listsOf(of.numbers)),
  );
  const goingOn = {
    scope,
    seats: given.rules.seats,
    rules: given.rules.divisions.vacancyInElection,
    standing: among,
    before: divided.division,
  } as const;
  const passed: Passed[] = [];
  for (const [competitor, own] of byWinner(yield* moreSeats(passing, goingOn, places, by))) {
    passed.push(...(yield* withinCompetitor(passing, competitor, own, by)));
  }
  return passed;
}

function* withinCompetitor(
  passing: Passing,
  { combination, numbers }: Competitor,
  places: Places,
  by: ArticleReference,
): Draws<readonly Passed[]> {
  const [only, ...others] = numbers;
  if (only !== undefined && others.length === 0) {
    return yield* withinNumber(passing, only, places, by);
  }
  if (combination === null) return [];
  const { given, divided } = passing.circumstances;
  const before = divided.combined.find(
    ({ scope }) => scope.kind === "combination" && scope.combination === combination,
  );
  const inCombination = { kind: "combination", combination } as const;
  const goingOn = {
    scope: inCombination,
    seats: before?.seats ?? 0,
    rules: given.rules.divisions.vacancyInside,
    standing: numbers.map((number) =>
      standingOf(passing, inCombination, number, listsOf([number])),
    ),
    before,
  } as const;
  const passed: Passed[] = [];
  for (const [number, own] of byWinner(yield* moreSeats(passing, goingOn, places, by))) {
    passed.push(...(yield* withinNumber(passing, number, own, by)));
  }
  return passed;
}

function* withinNumber(
  passing: Passing,
  number: NumberRow,
  places: Places,
  by: ArticleReference,
): Draws<readonly Passed[]> {
  if (number.only !== null) return assigned(places, number.only.key);
  const { given, divided } = passing.circumstances;
  const within = divided.lists.find(({ of }) => of === number);
  const inGroup = { kind: "group", group: number.number } as const;
  const goingOn = {
    scope: inGroup,
    seats: within?.seats ?? 0,
    rules: given.rules.divisions.vacancyInside,
    standing: number.lists.map((list) => standingOf(passing, inGroup, list, new Set([list.key]))),
    before: within?.division ?? undefined,
  } as const;
  const passed: Passed[] = [];
  for (const [list, own] of byWinner(yield* moreSeats(passing, goingOn, places, by))) {
    passed.push(...assigned(own, list.key));
  }
  return passed;
}

function assigned(places: Places, list: ListKey): readonly Passed[] {
  return places.map((searched) => {
    searched.open.place.assignedTo = list;
    return { searched, list };
  });
}

/** The places that each winner got, in the order in which they were won. */
function byWinner<Of>(won: readonly Won<Of>[]): ReadonlyMap<Of, Places> {
  const places = new Map<Of, Searched[]>();
  for (const { searched, winner } of won) {
    places.set(winner, [...(places.get(winner) ?? []), searched]);
  }
  return places;
}
