import { compareFractions, type ListNumber, type Step } from "../../model/index.js";
import type { Contender } from "../contest.js";
import { type Draws, draw } from "../draws.js";
import { remainder } from "../residual/comparison.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import type { PlacedCandidate } from "./election-of-group.js";
import { type GroupSeats, keyOfList, type SeatInStep } from "./group-seats.js";
import type { Person, Place, PreferenceElected } from "./preference-votes.js";

/**
 * Article P 16 (1, 2): a candidate who stands on several lists of the group is elected on the list
 * with most votes for him or her among those that still have a seat; if none has, on the list with
 * most votes all the same, and the seat that was assigned last to a list of the group lapses.
 */
export function* placePreferenceElected(
  elected: readonly PreferenceElected[],
  seats: GroupSeats,
  group: ListNumber,
  rules: ResolvedRules,
  steps: Step[],
): Draws<PlacedCandidate[]> {
  const placed: PlacedCandidate[] = [];
  for (let start = 0; start < elected.length; ) {
    let end = start + 1;
    while (end < elected.length && elected[end]?.block === elected[start]?.block) end++;
    placed.push(...(yield* placeBlock(elected.slice(start, end), seats, group, rules, steps)));
    start = end;
  }
  return placed;
}

/** Candidates with equal votes: each names a list; an over-asked list goes by its own order. */
function* placeBlock(
  block: readonly PreferenceElected[],
  seats: GroupSeats,
  group: ListNumber,
  rules: ResolvedRules,
  steps: Step[],
): Draws<PlacedCandidate[]> {
  const placed: PlacedCandidate[] = [];
  let waiting = [...block];
  while (waiting.length > 0) {
    const claims = waiting.flatMap((elected) => {
      const place = bestPlace(elected.person.places.filter(({ list }) => hasOpenSeat(seats, list)));
      return place === undefined ? [] : [{ elected, place }];
    });
    if (claims.length === 0) break;
    const granted = grant(claims, seats);
    for (const { elected, place } of granted) {
      seats.open[place.list] = (seats.open[place.list] ?? 0) - 1;
      placed.push({ ...elected, list: place.list });
      record(elected, place.list, seats, group, rules, steps);
    }
    waiting = waiting.filter((elected) => !granted.some((claim) => claim.elected === elected));
  }
  for (const elected of waiting) {
    const place = bestPlace(elected.person.places) as Place;
    yield* withhold(elected.person, place.list, seats, group, rules, steps);
    placed.push({ ...elected, list: place.list });
    record(elected, place.list, seats, group, rules, steps);
  }
  return placed;
}

interface Claim {
  readonly elected: PreferenceElected;
  readonly place: Place;
}

function grant(claims: readonly Claim[], seats: GroupSeats): Claim[] {
  return seats.open.flatMap((open, list) =>
    claims
      .filter(({ place }) => place.list === list)
      .sort((left, right) => left.place.position - right.place.position)
      .slice(0, open),
  );
}

function hasOpenSeat(seats: GroupSeats, list: number): boolean {
  return (seats.open[list] ?? 0) > 0;
}

/** Most votes, then the list of the district with the lowest number. */
export function bestPlace(places: readonly Place[]): Place | undefined {
  let best: Place | undefined;
  for (const place of places) {
    if (best === undefined || place.votes > best.votes) best = place;
  }
  return best;
}

function record(
  { person, lot }: PreferenceElected,
  list: number,
  seats: GroupSeats,
  group: ListNumber,
  rules: ResolvedRules,
  steps: Step[],
): void {
  steps.push({
    kind: "preference-seat",
    article: rules.articles.severalLists,
    group,
    list: keyOfList(seats, list),
    candidate: person.id,
    votes: person.votes,
    lot,
  });
}

/** Article P 16, second paragraph. */
function* withhold(
  person: Person,
  to: number,
  seats: GroupSeats,
  group: ListNumber,
  rules: ResolvedRules,
  steps: Step[],
): Draws<void> {
  const { from, lot } = yield* lastAssigned(seats, group, rules);
  seats.open[from] = (seats.open[from] ?? 0) - 1;
  steps.push({
    kind: "seat-withheld",
    article: rules.articles.seatWithheld,
    group,
    from: keyOfList(seats, from),
    to: keyOfList(seats, to),
    candidate: person.id,
    lot,
  });
}

/** Goes back through the seats in the order of their assignment to one that has no holder yet. */
function* lastAssigned(
  seats: GroupSeats,
  group: ListNumber,
  rules: ResolvedRules,
): Draws<{ from: number; lot: number | null }> {
  while (seats.sequence.length > 0) {
    const { chosen, lot } = yield* lastSeat(lastStep(seats), seats, group, rules);
    seats.sequence.splice(seats.sequence.lastIndexOf(chosen), 1);
    if (hasOpenSeat(seats, chosen.list)) return { from: chosen.list, lot };
  }
  return { from: seats.open.findIndex((open) => open > 0), lot: null };
}

/** One seat of each list that got one in the last step. */
function lastStep(seats: GroupSeats): SeatInStep[] {
  const last = seats.sequence[seats.sequence.length - 1] as SeatInStep;
  const ofStep = new Map<number, SeatInStep>();
  for (const seat of seats.sequence) {
    if (seat.step === last.step && !ofStep.has(seat.list)) ofStep.set(seat.list, seat);
  }
  return [...ofStep.values()].sort((left, right) => left.list - right.list);
}

function* lastSeat(
  candidates: readonly SeatInStep[],
  seats: GroupSeats,
  group: ListNumber,
  rules: ResolvedRules,
): Draws<{ chosen: SeatInStep; lot: number | null }> {
  const decisive =
    rules.readings.lastSeatOfOneStep === "smallest-remainder"
      ? withSmallestRemainder(candidates, seats)
      : candidates;
  const [only, ...others] = decisive;
  if (only !== undefined && others.length === 0) return { chosen: only, lot: null };
  const { options, lot } = yield* draw({
    kind: "seat-withheld",
    article: rules.articles.seatWithheld,
    scope: { kind: "group", group },
    options: decisive.map(({ list }) => keyOfList(seats, list)),
    draws: 1,
    drawnOption: "gives-up-a-seat",
  });
  const chosen = decisive.find(({ list }) => keyOfList(seats, list) === options[0]);
  return { chosen: chosen as SeatInStep, lot };
}

/** Reading `lastSeatOfOneStep`: the remainder that is left after the full seats of the list. */
function withSmallestRemainder(candidates: readonly SeatInStep[], seats: GroupSeats): SeatInStep[] {
  const { contest } = seats;
  if (contest === null) return [...candidates];
  const remainderOf = ({ list }: SeatInStep) => {
    const contender = contest.contenders[list] as Contender;
    return remainder(contest, contender);
  };
  let smallest: SeatInStep[] = [];
  for (const candidate of candidates) {
    const [first] = smallest;
    const order =
      first === undefined ? -1 : compareFractions(remainderOf(candidate), remainderOf(first));
    if (order < 0) smallest = [candidate];
    else if (order === 0) smallest.push(candidate);
  }
  return smallest;
}
