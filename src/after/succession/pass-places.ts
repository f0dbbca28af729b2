import type { ArticleReference } from "../../model/article.js";
import type { ListKey } from "../../model/identifiers.js";
import { type Competitor, numbersOf } from "../../seats/contestants.js";
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
  const from = new Map(exhausted.map(({ open }) => [open.place, listOfPlace(open)]));
  for (const { open } of exhausted) open.place.assignedTo = null;
  const { given, divided, provisions, numberOfMembers } = circumstances;
  const found: Searched[] = [];
  let left = exhausted;
  const move = function* (
    numbers: readonly NumberRow[],
    by: ArticleReference,
    go: Go,
  ): Draws<void> {
    const own = left.filter(({ open }) => {
      const list = from.get(open.place);
      return list !== undefined && numbers.includes(numberOfList(circumstances, list));
    });
    for (const together of turnsOf(circumstances, own)) {
      const passing: Passing = { circumstances, waiting, together };
      const places = together.slice(0, freeOn(passing, listsOf(numbers)));
      left = left.filter((searched) => !places.includes(searched));
      const gone = yield* go(passing, places);
      for (const { searched } of gone) {
        found.push({ open: { ...searched.open, passed: true }, article: by });
      }
    }
  };
  for (const number of given.numbers) {
    const { article: by } = provisions.passesToGroup;
    yield* move([number], by, (passing, places) => withinNumber(passing, number, places, by));
  }
  const { passesToCombination: toCombination, passesToOtherListsBelow: below } = provisions;
  for (const { of } of toCombination.value ? divided.division.rows : []) {
    if (of.combination === null) continue;
    const by = toCombination.article;
    yield* move(of.numbers, by, (passing, places) => withinCompetitor(passing, of, places, by));
  }
  if (numberOfMembers < below.value) {
    const by = below.article;
    yield* move(given.numbers, by, (passing, places) => amongCompetitors(passing, places, by));
  }
  return found;
}

type Go = (passing: Passing, places: Places) => Draws<readonly Passed[]>;

/** In their order; a place that somebody declined has candidates of its own, and goes by itself. */
function turnsOf(
  { leftOut }: Circumstances,
  places: readonly Searched[],
): readonly (readonly Searched[])[] {
  const declined = new Set(leftOut.declined.map(({ vacancy }) => vacancy));
  const turns: Searched[][] = [];
  let isAlone = true;
  for (const searched of places) {
    const last = turns.at(-1);
    const alone = declined.has(searched.open.vacancy);
    if (last === undefined || isAlone || alone) turns.push([searched]);
    else last.push(searched);
    isAlone = alone;
  }
  return turns;
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
    standingOf(passing, scope, of, listsOf(numbersOf(of))),
  );
  const goingOn = {
    scope,
    seats: given.rules.seats,
    rules: given.rules.divisions.vacancyInElection,
    standing: among,
    before: divided.division,
  } as const;
  const passed: Passed[] = [];
  const won = yield* moreSeats(passing, goingOn, places, by);
  for (const [competitor, own] of byWinner(won)) {
    passed.push(...(yield* withinCompetitor(passing, competitor, own, by)));
  }
  return passed;
}

function* withinCompetitor(
  passing: Passing,
  competitor: Competitor,
  places: Places,
  by: ArticleReference,
): Draws<readonly Passed[]> {
  if (competitor.combination === null) return yield* withinNumber(passing, competitor, places, by);
  const { combination, numbers } = competitor;
  const { given, divided } = passing.circumstances;
  const before = divided.combined.find(
    ({ scope }) => scope.kind === "combination" && scope.combination === combination,
  );
  const inCombination = { kind: "combination", combination } as const;
  const goingOn = {
    scope: inCombination,
    seats: before?.seats ?? 0,
    rules: given.rules.divisions.vacancyInCombination,
    standing: numbers.map((number) =>
      standingOf(passing, inCombination, number, listsOf([number])),
    ),
    before,
  } as const;
  const passed: Passed[] = [];
  const won = yield* moreSeats(passing, goingOn, places, by);
  for (const [number, own] of byWinner(won)) {
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
    rules: given.rules.divisions.vacancyInGroup,
    standing: number.lists.map((list) => standingOf(passing, inGroup, list, new Set([list.key]))),
    before: within?.division ?? undefined,
  } as const;
  const passed: Passed[] = [];
  const won = yield* moreSeats(passing, goingOn, places, by);
  for (const [list, own] of byWinner(won)) {
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
