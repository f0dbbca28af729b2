import type { ResolvedRules } from "../../law/rules-of-election.js";
import { compareFractions } from "../../model/fraction.js";
import type { Step } from "../../model/outcome/step.js";
import type { Contest } from "../contest.js";
import { type Draws, draw } from "../draws.js";
import { remainder } from "../residual/comparison.js";
import type { PlacedCandidate } from "./election-of-group.js";
import { type GroupSeats, type OpenList, openListWith } from "./group-seats.js";
import {
  betterPlace,
  type Person,
  type Place,
  type PreferenceElected,
} from "./preference-votes.js";
import type { SeatInStep } from "./seat-sequence.js";

/**
 * Article P 16 (1, 2): a candidate who stands on several lists of the group is elected on the list
 * with most votes for him or her among those that still have a seat; if none has, on the list with
 * most votes all the same, and the seat that was assigned last to a list of the group lapses.
 */
export function* placePreferenceElected(
  elected: readonly PreferenceElected[],
  seats: GroupSeats,
  rules: ResolvedRules,
  steps: Step[],
): Draws<PlacedCandidate[]> {
  const placed: PlacedCandidate[] = [];
  for (const block of new Set(elected.map((one) => one.block))) {
    const equals = elected.filter((one) => one.block === block);
    placed.push(...(yield* placeBlock(equals, seats, rules, steps)));
  }
  return placed;
}

/** Candidates with equal votes: each names a list; an over-asked list goes by its own order. */
function* placeBlock(
  block: readonly PreferenceElected[],
  seats: GroupSeats,
  rules: ResolvedRules,
  steps: Step[],
): Draws<PlacedCandidate[]> {
  const placed: PlacedCandidate[] = [];
  const place = (elected: PreferenceElected, at: Place): void => {
    placed.push({ ...elected, place: at });
    steps.push({
      kind: "preference-seat",
      article: rules.articles.severalLists,
      group: seats.group,
      list: at.list.key,
      candidate: elected.person.id,
      votes: elected.person.votes,
      lot: elected.lot,
    });
  };
  let waiting = block;
  for (;;) {
    const granted = grant(claimsOf(waiting, seats), seats);
    if (granted.length === 0) break;
    for (const claim of granted) {
      openListOf(claim.place, seats).open--;
      place(claim.elected, claim.place);
    }
    waiting = waiting.filter((elected) => !granted.some((claim) => claim.elected === elected));
  }
  for (const elected of waiting) {
    const [first, ...others] = elected.person.places;
    const at = others.reduce(betterPlace, first);
    yield* withhold(elected.person, at, seats, rules, steps);
    place(elected, at);
  }
  return placed;
}

interface Claim {
  readonly elected: PreferenceElected;
  readonly place: Place;
}

/** Each candidate claims the best of the places on lists that still have a seat. */
function claimsOf(waiting: readonly PreferenceElected[], seats: GroupSeats): Claim[] {
  return waiting.flatMap((elected) => {
    const [first, ...others] = elected.person.places.filter(
      (place) => openListOf(place, seats).open > 0,
    );
    return first === undefined ? [] : [{ elected, place: others.reduce(betterPlace, first) }];
  });
}

function grant(claims: readonly Claim[], { lists }: GroupSeats): Claim[] {
  return lists.flatMap(({ list, open }) =>
    claims
      .filter(({ place }) => place.list === list)
      .sort((left, right) => left.place.position - right.place.position)
      .slice(0, open),
  );
}

function openListOf(place: Place, seats: GroupSeats): OpenList {
  return openListWith(seats, ({ list }) => list === place.list);
}

/** Article P 16, second paragraph. */
function* withhold(
  person: Person,
  to: Place,
  seats: GroupSeats,
  rules: ResolvedRules,
  steps: Step[],
): Draws<void> {
  const { from, lot } = yield* lastAssigned(seats, rules);
  from.open--;
  steps.push({
    kind: "seat-withheld",
    article: rules.articles.seatWithheld,
    group: seats.group,
    from: from.list.key,
    to: to.list.key,
    candidate: person.id,
    lot,
  });
}

/** Goes back through the seats in the order of their assignment to one that has no holder yet. */
function* lastAssigned(
  seats: GroupSeats,
  rules: ResolvedRules,
): Draws<{ from: OpenList; lot: number | null }> {
  const { sequence } = seats;
  for (let last = sequence.at(-1); last !== undefined; last = sequence.at(-1)) {
    const { chosen, lot } = yield* lastSeat(seatsOfStep(last.step, seats), seats, rules);
    sequence.splice(sequence.indexOf(chosen), 1);
    const from = openListWith(seats, ({ contender }) => contender === chosen.contender);
    if (from.open > 0) return { from, lot };
  }
  return { from: openListWith(seats, ({ open }) => open > 0), lot: null };
}

/** One seat of each list that got one in the step, in the order of the lists. */
function seatsOfStep(step: number, { lists, sequence }: GroupSeats): SeatInStep[] {
  return lists.flatMap(
    ({ contender }) =>
      sequence.find((seat) => seat.step === step && seat.contender === contender) ?? [],
  );
}

function* lastSeat(
  candidates: readonly SeatInStep[],
  { contest, group }: GroupSeats,
  rules: ResolvedRules,
): Draws<{ chosen: SeatInStep; lot: number | null }> {
  const decisive =
    rules.readings.lastSeatOfOneStep === "smallest-remainder"
      ? withSmallestRemainder(candidates, contest)
      : candidates;
  if (decisive.length === 1) return { chosen: decisive[0] as SeatInStep, lot: null };
  const { options, lot } = yield* draw({
    kind: "seat-withheld",
    article: rules.articles.seatWithheld,
    scope: { kind: "group", group },
    options: decisive.map(({ contender }) => contender.key),
    draws: 1,
    drawnOption: "gives-up-a-seat",
  });
  const chosen = decisive.find(({ contender }) => options.includes(contender.key));
  return { chosen: chosen as SeatInStep, lot };
}

/** Reading `lastSeatOfOneStep`: the remainder that is left after the full seats of the list. */
function withSmallestRemainder(
  candidates: readonly SeatInStep[],
  contest: Contest,
): readonly SeatInStep[] {
  const remainderOf = ({ contender }: SeatInStep) => remainder(contest, contender);
  return candidates.filter((candidate) =>
    candidates.every((other) => compareFractions(remainderOf(candidate), remainderOf(other)) <= 0),
  );
}
