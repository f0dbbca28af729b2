import {
  article,
  type CombinationId,
  type CombinationResult,
  type Election,
  type ListNumber,
  type Readings,
  type Scope,
} from "../../model/index.js";
import { type CountedGroup, personsOn, sum } from "./counted-votes.js";
import { type Derivation, orderStep } from "./derivation.js";
import {
  type Competitor,
  type Division,
  fullSeats,
  newDivision,
  residualSeats,
} from "./division.js";
import { absoluteMajority, listExhaustion } from "./majority-and-exhaustion.js";
import type { PhaseFact, RuleFacts } from "./rule-facts.js";

/** The seats of a list number over its lists. */
export interface SeatsOfGroup {
  readonly group: CountedGroup;
  readonly seats: number;
  readonly perList: readonly number[];
  /** Null: one list, or no seats. */
  readonly division: Division | null;
}

/** All seats, before there are people. */
export interface AllSeats {
  readonly groups: readonly SeatsOfGroup[];
  readonly combinations: readonly CombinationResult[];
}

interface Judged {
  readonly combination: CombinationId;
  readonly valid: boolean;
  readonly remaining: readonly ListNumber[];
  readonly dropped: readonly ListNumber[];
}

/** P 4 to P 13, U 6 to U 13. */
export function* seatsOfElection(
  election: Election,
  groups: readonly CountedGroup[],
  facts: RuleFacts,
  readings: Readings,
): Derivation<AllSeats> {
  const counted = readings.deceasedInListLength === "counted";
  const competitorOf = (group: CountedGroup): Competitor => ({
    key: String(group.number),
    votes: group.votes,
    persons: personsOn(group.lists, counted),
  });
  const judged = yield* validCombinations(election, groups, competitorOf, facts, readings);
  const units = unitsOf(groups, judged);
  const division = electionDivision(
    election,
    units.map(({ key, members }) => ({
      key,
      votes: sum(members.map(({ votes }) => votes)),
      persons: personsOn(
        members.flatMap(({ lists }) => lists),
        counted,
      ),
    })),
    facts,
    readings,
    false,
  );
  const unassigned = yield* inOrder(division, facts, election.blankVotes ?? 0);
  yield* notAssigned(division.scope, unassigned, facts);

  const perGroup = new Map<CountedGroup, number>();
  const seatsOfCombination = new Map<string, number>();
  for (const [index, { key, members, combination }] of units.entries()) {
    const seats = division.standing[index] ?? 0;
    if (combination === null) {
      for (const member of members) perGroup.set(member, seats);
      continue;
    }
    seatsOfCombination.set(key, seats);
    if (seats === 0) continue;
    const scope: Scope = { kind: "combination", combination };
    const inside = yield* divideInside(scope, seats, members.map(competitorOf), facts, readings);
    members.forEach((member, place) => {
      perGroup.set(member, inside.standing[place] ?? 0);
    });
  }
  const divided: SeatsOfGroup[] = [];
  for (const group of groups) {
    const seats = perGroup.get(group) ?? 0;
    if (group.lists.length === 1 || seats === 0) {
      const perList = group.lists.map((_, index) => (index === 0 ? seats : 0));
      divided.push({ group, seats, perList, division: null });
      continue;
    }
    const members = group.lists.map((list) => ({
      key: list.key,
      votes: list.votes,
      persons: personsOn([list], counted),
    }));
    const scope: Scope = { kind: "group", group: group.number };
    const inside = yield* divideInside(scope, seats, members, facts, readings);
    divided.push({
      group,
      seats,
      perList: [...inside.standing],
      division: inside,
    });
  }
  const combinations = judged.map((one) => ({
    ...one,
    seats: seatsOfCombination.get(one.combination) ?? null,
  }));
  return { groups: divided, combinations };
}

function electionDivision(
  election: Election,
  competitors: readonly Competitor[],
  facts: RuleFacts,
  readings: Readings,
  withoutLots: boolean,
): Division {
  return newDivision({
    scope: { kind: "election" },
    seats: election.seats,
    competitors,
    phases: facts.phases,
    readings,
    withoutLots,
    votelessTakePart: readings.listsWithoutVotes === "when-others-run-out",
  });
}

/** P 6, P 7 or P 8, P 9, P 10. */
function* inOrder(division: Division, facts: RuleFacts, blankVotes: number): Derivation<number> {
  const residual = yield* fullSeats(division, facts.fullSeats);
  const left = yield* residualSeats(division, residual, false);
  const majority = (): Derivation<void> => absoluteMajority(division, facts, blankVotes);
  yield* majority();
  const again = division.readings.majorityAfterExhaustion === "again" ? majority : null;
  return left + (yield* listExhaustion(division, { ...facts.exhaustion, again }));
}

function* divideInside(
  scope: Scope,
  seats: number,
  competitors: readonly Competitor[],
  facts: RuleFacts,
  readings: Readings,
): Derivation<Division> {
  const inCombination = scope.kind === "combination" ? facts.combinations?.[1] : undefined;
  const first = inCombination ?? facts.groupSeats;
  const then = article(facts.groupExhaustion.article, 2);
  const phases: PhaseFact[] = [
    { method: "largest-remainder", once: true, article: first, share: null },
    { method: "highest-average", once: false, article: then, share: null },
  ];
  const division = newDivision({
    scope,
    seats,
    competitors,
    phases,
    readings,
    votelessTakePart: readings.listsWithoutVotesInGroup === "when-others-run-out",
  });
  const residual = yield* fullSeats(division, first);
  const left = yield* residualSeats(division, residual, false);
  const exhaustion = { article: facts.groupExhaustion, passes: true, again: null };
  const empty = left + (yield* listExhaustion(division, exhaustion));
  yield* notAssigned(scope, empty, facts);
  return division;
}

function* notAssigned(scope: Scope, seats: number, facts: RuleFacts): Derivation<void> {
  if (seats === 0) return;
  const reference = scope.kind === "election" ? facts.exhaustion.article : facts.groupExhaustion;
  yield* orderStep({
    kind: "seats-unassigned",
    article: article(reference.article),
    scope,
    seats,
  });
}

/** P 4, second paragraph: which lists would get a seat alone, and which combinations then count. */
function* validCombinations(
  election: Election,
  groups: readonly CountedGroup[],
  competitorOf: (group: CountedGroup) => Competitor,
  facts: RuleFacts,
  readings: Readings,
): Derivation<readonly Judged[]> {
  if (election.combinations.length === 0 || facts.combinations === null) return [];
  const [reference] = facts.combinations;
  const alone = electionDivision(election, groups.map(competitorOf), facts, readings, true);
  const silent = inOrder(alone, facts, election.blankVotes ?? 0);
  while (!silent.next({ options: [], lot: 0 }).done);
  yield* orderStep({
    kind: "fictitious-apportionment",
    article: reference,
    seats: groups.map(({ number }, index) => ({
      group: number,
      seats: alone.standing[index] ?? 0,
    })),
  });
  const reached = groups
    .filter(
      ({ votes }, index) =>
        (alone.standing[index] ?? 0) > 0 || (votes > 0 && votes * alone.seats >= alone.votes),
    )
    .map(({ number }) => number);
  const judged: Judged[] = [];
  for (const { id, groups: numbers } of election.combinations) {
    const ordered = [...numbers].sort((left, right) => left - right);
    const remaining = ordered.filter((number) => reached.includes(number));
    const dropped = ordered.filter((number) => !reached.includes(number));
    const valid = remaining.length >= 2;
    judged.push({ combination: id, valid, remaining, dropped });
    yield* orderStep({
      kind: "combination",
      article: reference,
      combination: id,
      remaining,
      dropped,
      valid,
    });
  }
  return judged;
}

interface CheckedUnit {
  readonly key: string;
  readonly combination: CombinationId | null;
  readonly members: readonly CountedGroup[];
}

function unitsOf(groups: readonly CountedGroup[], judged: readonly Judged[]): CheckedUnit[] {
  return groups.flatMap((group): CheckedUnit[] => {
    const joined = judged.find(({ valid, remaining }) => valid && remaining.includes(group.number));
    if (joined === undefined) {
      return [{ key: String(group.number), combination: null, members: [group] }];
    }
    if (joined.remaining[0] !== group.number) return [];
    const members = groups.filter(({ number }) => joined.remaining.includes(number));
    return [{ key: joined.combination, combination: joined.combination, members }];
  });
}
