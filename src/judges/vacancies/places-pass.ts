import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Scope } from "../../model/outcome/lot.js";
import { sum } from "../exact.js";
import { remaindersInside } from "../facts/residual-phases.js";
import type { Joined } from "../second-model/combinations.js";
import type { Division } from "../second-model/division.js";
import type { Group, List } from "../second-model/votes.js";
import { type Body, listIn } from "./body.js";
import { type GoesOn, type Got, goingOn, type MayGetAPlace } from "./going-on.js";
import { type Opening, type SeatOfBody, seatsOn } from "./places.js";
import { freeOn, isLeftOut, type LeftOut, orderOf, preferredFor } from "./who-may.js";

/** Places of which no list has anybody for them. */
export interface Passing {
  readonly body: Body;
  readonly out: LeftOut;
  readonly seats: readonly SeatOfBody[];
  /** All that are not filled yet. */
  readonly waiting: readonly Opening[];
  readonly passing: readonly Opening[];
}

/** The same for places that go together. */
interface Together extends Passing {
  readonly turn: readonly Opening[];
  /** Those of which it is not known yet where they go. */
  readonly air: Set<Opening>;
}

/**
 * W 3 and W 4: places go to other lists of the group, until 2017 of the combination, in small bodies to
 * any list. Gives those for which there is nobody. A place that somebody declined goes by itself.
 */
export function placesPass(what: Passing): readonly Opening[] {
  const { body, passing } = what;
  const { one, facts, seats } = body;
  const air = new Set(passing);
  let left = passing;
  const go = (groups: readonly Group[], how: Go): void => {
    const own = left.filter(({ target }) => groups.includes(listIn(body, target).group));
    for (const turn of inTurns(body, own)) {
      const together: Together = { ...what, air, turn };
      const some = turn.slice(0, freeOnLists(together, keysOf(groups)));
      left = left.filter((opening) => !some.includes(opening));
      if (some.length > 0) how(together, some);
    }
  };
  // W 3 (1): within the group.
  for (const group of one.groups) go([group], (together, some) => toLists(together, group, some));
  // W 3 (2), until 2017: within the combination.
  for (const division of facts.passesToCombination ? seats.combined : []) {
    const members = division.lists.flatMap(({ groups }) => groups);
    go(members, (together, some) => toMembers(together, some, division));
  }
  // W 4 (1): to any list.
  if (body.members < facts.passesBelow) {
    go(one.groups, (together, some) => toNumbers(together, some, amongAll(together)));
  }
  return passing.filter((opening) => air.has(opening));
}

/** P 10: the division among all lists. */
function amongAll(what: Together): Omit<GoesOn, "places" | "readings"> {
  const { one, seats } = what.body;
  const scope = { kind: "election" } as const;
  return {
    scope,
    seats: one.election.seats,
    among: seats.division.lists.map(({ key, groups }) => standing(what, scope, key, groups, null)),
    phases: one.facts.phases,
    voteless: one.readings.listsWithoutVotes === "when-others-run-out",
    before: seats.division,
  };
}

/** Openings that go together, in their order: a seat that somebody declined goes by itself. */
function inTurns({ question }: Body, openings: readonly Opening[]): Opening[][] {
  const declined = ({ vacancy }: Opening): boolean =>
    question.unavailable.some((known) => known.vacancy === vacancy);
  const turns: Opening[][] = [];
  for (const opening of openings) {
    const last = turns.at(-1);
    if (last === undefined || [opening, ...last].some(declined)) turns.push([opening]);
    else last.push(opening);
  }
  return turns;
}

type Go = (together: Together, openings: readonly Opening[]) => void;

/** P 11, P 13 (1): places go to the members of a combination. */
function toMembers(what: Together, openings: readonly Opening[], division: Division<Joined>): void {
  const { one } = what.body;
  toNumbers(what, openings, {
    scope: division.scope,
    seats: division.seats,
    among: division.lists.map(({ key, groups }) =>
      standing(what, division.scope, key, groups, null),
    ),
    phases: remaindersInside(one.facts.groupRemainders, one.facts.groupAverages),
    voteless: one.readings.listsWithoutVotesInGroup === "when-others-run-out",
    before: division,
  });
}

/** Places go to competitors, each to the numbers in it and to their lists. */
function toNumbers(
  what: Together,
  openings: readonly Opening[],
  how: Omit<GoesOn, "places" | "readings">,
): void {
  const { urn, one, seats } = what.body;
  const given = goingOn({ ...how, places: openings.length, readings: one.readings }, urn);
  noteHow(openings, how.scope, given);
  for (const winner of new Set(given.map((got) => got?.winner))) {
    if (winner === undefined) continue;
    const got = openings.filter((_, place) => given[place]?.winner === winner);
    const groups = one.groups.filter((group) =>
      keysOf([group]).some((key) => winner.lists.includes(key)),
    );
    const [first, ...others] = groups;
    if (first === undefined) continue;
    if (others.length === 0) {
      toLists(what, first, got);
      continue;
    }
    const inside = seats.combined.find(({ scope }) => {
      return scope.kind === "combination" && scope.combination === winner.key;
    });
    if (inside !== undefined) toMembers(what, got, inside);
  }
}

/** P 13: places go to the lists of a group. */
function toLists(what: Together, group: Group, openings: readonly Opening[]): void {
  const { body, air } = what;
  const { one, seats, urn } = body;
  const moveTo = (opening: Opening, key: ListKey): void => {
    air.delete(opening);
    opening.target = key;
    opening.passed = true;
    opening.seat.on = key;
  };
  const [only, ...others] = group.lists;
  if (only === undefined) return;
  if (others.length === 0) {
    for (const opening of openings) moveTo(opening, only.key);
    return;
  }
  const inside = seats.groups.find((own) => own.group === group);
  const scope = { kind: "group", group: group.number } as const;
  const given = goingOn(
    {
      scope,
      seats: inside?.seats ?? 0,
      places: openings.length,
      among: group.lists.map((list) => standing(what, scope, list.key, [group], list)),
      phases: remaindersInside(one.facts.groupRemainders, one.facts.groupAverages),
      voteless: one.readings.listsWithoutVotesInGroup === "when-others-run-out",
      readings: one.readings,
      before: inside?.seats === 0 ? undefined : inside?.division,
    },
    urn,
  );
  noteHow(openings, scope, given);
  for (const [place, opening] of openings.entries()) {
    const [key] = given[place]?.winner.lists ?? [];
    if (key !== undefined) moveTo(opening, key);
  }
}

const textOf = (scope: Scope): string => JSON.stringify(scope);
const narrowness = ({ kind }: Scope): number => ["election", "combination", "group"].indexOf(kind);

/** A place keeps the wider divisions that gave it, and now has this one. */
function noteHow(
  openings: readonly Opening[],
  scope: Scope,
  given: readonly (Got | undefined)[],
): void {
  for (const [place, { seat }] of openings.entries()) {
    const got = given[place];
    if (got === undefined) continue;
    const wider = seat.came.filter((one) => narrowness(one.scope) < narrowness(scope));
    seat.came = [...wider, { scope, to: got.winner.key, phase: got.phase }];
  }
}

function keysOf(groups: readonly Group[]): ListKey[] {
  return groups.flatMap(({ lists }) => lists.map(({ key }) => key));
}

/** What a list, or what competes as one, has now, what the election gave it, whom it could send. */
function standing(
  what: Together,
  scope: Scope,
  key: string,
  groups: readonly Group[],
  list: List | null,
): MayGetAPlace {
  const { body, seats, air } = what;
  const { outcome, readings } = body.question;
  const lists = list === null ? keysOf(groups) : [list.key];
  const moving = [...air].map(({ seat }) => seat);
  const seatsNow = seatsOn(seats, lists, moving, readings);
  const given = sum(
    outcome.lists
      .filter((result) => lists.includes(result.list))
      .map(({ elected }) => elected.length),
  );
  // P 18: a seat that passed to the list went where the division of the group goes on.
  const passedAtP18 = outcome.steps.filter(
    (step) => list !== null && step.kind === "seat-passed" && step.to === list.key,
  ).length;
  const votes = list === null ? sum(groups.map((group) => group.votes)) : list.votes;
  const came = seats
    .filter((seat) => seatsOn([seat], lists, moving, readings) === 1)
    .flatMap((seat) => seat.came)
    .filter((one) => one.to === key && textOf(one.scope) === textOf(scope))
    .map(({ phase }) => phase);
  const kept = seatsOn(
    seats.filter((seat) => seat.kept),
    lists,
    moving,
    readings,
  );
  const gained = Math.max(seatsNow - kept - given - came.length, 0) + passedAtP18;
  const free = Math.max(freeOnLists(what, lists), 0);
  return { key, votes, candidates: 0, lists, seatsNow, came, gained, free };
}

/** Candidates of these lists who are free, less those whom openings on the lists will take. */
function freeOnLists(what: Together, lists: readonly ListKey[]): number {
  const { body, out, waiting, turn, air } = what;
  const promised = new Set<CandidateId>();
  for (const opening of waiting) {
    if (air.has(opening) || !lists.includes(opening.target)) continue;
    const first = opening.passed ? [] : preferredFor(body, out, opening);
    const id = [...first, ...orderOf(body, opening.target)].find(
      (one) => !promised.has(one) && !isLeftOut(body, out, one, opening),
    );
    if (id !== undefined) promised.add(id);
  }
  return freeOn(body, out, lists, turn, promised);
}
