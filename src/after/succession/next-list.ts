import type { DivisionRules } from "../../law/division-rules.js";
import { type ArticleReference, article } from "../../model/article.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { Competitor } from "../../seats/contestants.js";
import type { Division } from "../../seats/division/division.js";
import { residualSeats } from "../../seats/division/residual-seats.js";
import { type Listener, silent } from "../../seats/listener.js";
import type { Draws } from "../../seats/lots/draws.js";
import { comparedIn, residualStep } from "../../seats/scribe.js";
import type { NumberRow } from "../../seats/votes.js";
import { available, type Circumstances, numberOfList, type OpenSeat } from "./circumstances.js";
import { continuedDivision, type Standing } from "./continued-division.js";
import { seatsGivenTo, seatsHeldBy } from "./standing.js";
import type { SuccessionStep } from "./succession-step.js";

interface Passing {
  readonly circumstances: Circumstances;
  readonly open: OpenSeat;
  readonly article: ArticleReference;
  readonly steps: SuccessionStep[];
}

/** The list to which a place passes, and the article that orders it. */
export interface NextList {
  readonly list: ListKey;
  readonly article: ArticleReference;
}

/**
 * Articles W 3 and W 4 (1): to which list the place goes when nobody on `exhausted` can be
 * appointed; null: to none. Equal claims are a lot (W 5 (1)); a college of the electors passes
 * nothing on (Ya 29c, Xa 4a). Until 2017-11-30 the lists of the combination came in between (W 3
 * (2)).
 */
export function* nextList(
  circumstances: Circumstances,
  open: OpenSeat,
  exhausted: ListKey,
  steps: SuccessionStep[],
): Draws<NextList | null> {
  const { given, divided, provisions } = circumstances;
  const number = numberOfList(circumstances, exhausted);
  const inGroup = { circumstances, open, article: article("W 3"), steps };
  if (availableIn(inGroup, [number]) > 0) {
    return passedOn(inGroup, yield* withinNumber(inGroup, number));
  }
  const { passesToCombination: toCombination, passesToOtherListsBelow: below } = provisions;
  for (const { of } of divided.division.rows) {
    if (!toCombination.value || !of.numbers.includes(number)) continue;
    const inCombination = { ...inGroup, article: toCombination.article };
    if (availableIn(inCombination, of.numbers) === 0) continue;
    return passedOn(inCombination, yield* withinCompetitor(inCombination, of));
  }
  if (given.rules.seats >= below.value) return null;
  const toOthers = { ...inGroup, article: below.article };
  return passedOn(toOthers, yield* amongCompetitors(toOthers));
}

function passedOn({ article: reference }: Passing, list: ListKey | null): NextList | null {
  return list === null ? null : { list, article: reference };
}

function availableIn({ circumstances, open }: Passing, numbers: readonly NumberRow[]): number {
  const persons = new Set<CandidateId>();
  for (const { lists } of numbers) {
    for (const { key } of lists) {
      for (const candidate of available(circumstances, key, open)) persons.add(candidate);
    }
  }
  return persons.size;
}

function* amongCompetitors(passing: Passing): Draws<ListKey | null> {
  const { given, divided } = passing.circumstances;
  const competitors = divided.division.rows.map(({ of }) => of);
  const winner = yield* oneMoreSeat(passing, {
    scope: { kind: "election" },
    seats: given.rules.seats,
    rules: given.rules.divisions.vacancyInElection,
    standing: competitors.map((one) => standingOf(passing, one, one.numbers)),
    before: divided.division,
  });
  return winner === null ? null : yield* withinCompetitor(passing, winner);
}

function* withinCompetitor(
  passing: Passing,
  { combination, numbers }: Competitor,
): Draws<ListKey | null> {
  const [only, ...others] = numbers;
  if (only !== undefined && others.length === 0) return yield* withinNumber(passing, only);
  if (combination === null) return null;
  const { given, divided } = passing.circumstances;
  const before = divided.combined.find(
    ({ scope }) => scope.kind === "combination" && scope.combination === combination,
  );
  const winner = yield* oneMoreSeat(passing, {
    scope: { kind: "combination", combination },
    seats: before?.seats ?? 0,
    rules: given.rules.divisions.vacancyInside,
    standing: numbers.map((number) => standingOf(passing, number, [number])),
    before,
  });
  return winner === null ? null : yield* withinNumber(passing, winner);
}

function* withinNumber(passing: Passing, number: NumberRow): Draws<ListKey | null> {
  if (number.only !== null) return number.only.key;
  const { circumstances, open } = passing;
  const { given, divided, outcome } = circumstances;
  const within = divided.lists.find(({ of }) => of === number);
  const winner = yield* oneMoreSeat(passing, {
    scope: { kind: "group", group: number.number },
    seats: within?.seats ?? 0,
    rules: given.rules.divisions.vacancyInside,
    standing: number.lists.map((list) => {
      const { key, votes } = list;
      const belongs = (other: ListKey): boolean => other === key;
      const held = seatsHeldBy(circumstances, belongs);
      const candidates = held + available(circumstances, key, open).length;
      return { stands: list, key, votes, held, given: seatsGivenTo(outcome, belongs), candidates };
    }),
    before: within?.division ?? undefined,
  });
  return winner?.key ?? null;
}

function standingOf<Of extends { readonly key: string; readonly votes: number }>(
  passing: Passing,
  stands: Of,
  numbers: readonly NumberRow[],
): Standing<Of> {
  const { circumstances } = passing;
  const keys = new Set<ListKey>(numbers.flatMap(({ lists }) => lists.map(({ key }) => key)));
  const belongs = (list: ListKey): boolean => keys.has(list);
  const held = seatsHeldBy(circumstances, belongs);
  return {
    stands,
    key: stands.key,
    votes: stands.votes,
    held,
    given: seatsGivenTo(circumstances.outcome, belongs),
    candidates: held + availableIn(passing, numbers),
  };
}

/** A division that goes on for one seat more. */
interface GoingOn<Of> {
  readonly scope: Scope;
  /** The seats that it divided. */
  readonly seats: number;
  readonly rules: DivisionRules;
  readonly standing: readonly Standing<Of>[];
  /** Undefined: it had no seats to divide. */
  readonly before: Division | undefined;
}

function* oneMoreSeat<Of>(
  { open, article: reference, steps }: Passing,
  { scope, seats, rules, standing, before }: GoingOn<Of>,
): Draws<Of | null> {
  const tell: Listener = {
    ...silent,
    residualSeat(division, phase, given) {
      const step = residualStep(comparedIn(division, phase, given.closesFull, null), given);
      const { vacancy } = open;
      const to = step.awarded;
      steps.push({ kind: "place-passes", article: reference, vacancy, scope, to, division: step });
    },
  };
  const division = continuedDivision(
    { scope, seats: Math.max(seats, 1), contestants: standing, rules, tell },
    before,
  );
  yield* residualSeats(division, 1, true);
  return division.residual[0]?.row.of.stands ?? null;
}
