import {
  type ArticleReference,
  type Comparison,
  compareFractions,
  type Fraction,
  fraction,
  type Readings,
  type Scope,
} from "../../model/index.js";
import { sum } from "./counted-votes.js";
import { type Derivation, orderLot, orderStep } from "./derivation.js";
import type { PhaseFact } from "./rule-facts.js";

/** Who competes for seats, and how many persons can take one. */
export interface Competitor {
  readonly key: string;
  readonly votes: number;
  readonly persons: number;
}

/** A residual seat that was given. */
export interface GivenSeat {
  readonly index: number;
  readonly phase: number;
  readonly value: Fraction;
  readonly byLot: boolean;
}

/** The state of a division of seats while its steps are checked. */
export interface Division {
  readonly scope: Scope;
  readonly seats: number;
  readonly votes: number;
  readonly competitors: readonly Competitor[];
  readonly phases: readonly PhaseFact[];
  readonly readings: Readings;
  /** Whether competitors without votes take part when the others have run out of candidates. */
  readonly votelessTakePart: boolean;
  /** Whether the others have run out. */
  othersRanOut: boolean;
  /** Every tied competitor gets a seat and no lot is drawn (P 4, second paragraph). */
  readonly withoutLots: boolean;
  readonly standing: number[];
  readonly full: number[];
  readonly given: GivenSeat[];
  /** Competitors that have had their seat of a phase, as `phase:index`. */
  readonly had: Set<string>;
  readonly closed: Set<number>;
  readonly exhausted: Set<number>;
}

/** A division before its first seat. */
export function newDivision(
  setup: Pick<Division, "scope" | "seats" | "competitors" | "phases" | "readings"> & {
    readonly votelessTakePart: boolean;
    readonly withoutLots?: boolean;
  },
): Division {
  return {
    withoutLots: false,
    ...setup,
    votes: sum(setup.competitors.map(({ votes }) => votes)),
    standing: setup.competitors.map(() => 0),
    full: [],
    given: [],
    had: new Set(),
    closed: new Set(),
    exhausted: new Set(),
    othersRanOut: false,
  };
}

/** P 6, U 8, and P 11 and P 12 inside: floor(votes / quota). Gives the residual seats. */
export function* fullSeats(division: Division, article: ArticleReference): Derivation<number> {
  const { competitors, seats, votes, standing, full, scope } = division;
  for (const [index, competitor] of competitors.entries()) {
    const product = competitor.votes * seats;
    full[index] = votes === 0 ? 0 : (product - (product % votes)) / votes;
    standing[index] = full[index] ?? 0;
  }
  const residualSeats = seats - sum(standing);
  yield* orderStep({
    kind: "full-seats",
    article,
    scope,
    quota: fraction(votes, seats),
    contestants: competitors.map(({ key, votes: own }, index) => ({
      contestant: key,
      votes: own,
      seats: full[index] ?? 0,
    })),
    residualSeats,
  });
  return residualSeats;
}

/** What lots inside a continued division are about, where not the seats themselves. */
export interface LotSubject {
  readonly kind: "seat-passed";
  readonly article: ArticleReference;
}

/** Phase after phase until no seat is left; gives how many nobody could take. */
export function* residualSeats(
  division: Division,
  seats: number,
  excludeFull: boolean,
  subject?: LotSubject,
): Derivation<number> {
  const left = yield* throughPhases(division, seats, excludeFull, subject);
  if (left === 0 || !division.votelessTakePart || division.othersRanOut) return left;
  division.othersRanOut = true;
  return yield* throughPhases(division, left, excludeFull, subject);
}

function* throughPhases(
  division: Division,
  seats: number,
  excludeFull: boolean,
  subject: LotSubject | undefined,
): Derivation<number> {
  let left = seats;
  for (const [phase] of division.phases.entries()) {
    while (left > 0) {
      const given = yield* nextSeats(division, phase, left, excludeFull, subject);
      if (given === 0) break;
      left -= given;
    }
  }
  return Math.max(left, 0);
}

function* nextSeats(
  division: Division,
  phase: number,
  left: number,
  excludeFull: boolean,
  subject: LotSubject | undefined,
): Derivation<number> {
  const { competitors, standing, closed, readings, phases, scope } = division;
  if (excludeFull) {
    competitors.forEach(({ persons }, index) => {
      if ((standing[index] ?? 0) >= persons) closed.add(index);
    });
  }
  const compared = competitors.map((_, index) => compare(division, phase, index));
  const tied = largest(compared);
  if (tied.length <= left || division.withoutLots) {
    for (const index of tied) yield* give(division, phase, index, compared, null);
    return tied.length;
  }
  const fact = phases[phase] as PhaseFact;
  const { options, lot } = yield* orderLot({
    kind: subject?.kind ?? fact.method,
    article: subject?.article ?? fact.article,
    scope,
    options: tied.map((index) => keyOf(division, index)),
    draws: readings.lotsInATie === "one-for-all-seats" ? left : 1,
    drawnOption: "receives-a-seat",
  });
  const winners = tied.filter((index) => options.includes(keyOf(division, index)));
  for (const index of winners) yield* give(division, phase, index, compared, lot);
  return winners.length;
}

/** Votes over seats plus one, or votes less full seats times the quota; and who is left out, why. */
function compare(division: Division, phase: number, index: number): Comparison {
  const { competitors, seats, votes, standing, full, phases } = division;
  const { key, votes: own } = competitors[index] as Competitor;
  const next = (standing[index] ?? 0) + 1;
  const { method } = phases[phase] as PhaseFact;
  const value =
    method === "highest-average"
      ? fraction(own, next)
      : fraction(own * seats - (full[index] ?? 0) * votes, seats);
  return { contestant: key, value, excluded: exclusion(division, phase, index) };
}

function exclusion(division: Division, phase: number, index: number): Comparison["excluded"] {
  const { competitors, seats, votes, standing, phases } = division;
  const { votes: own } = competitors[index] as Competitor;
  const { share, measure, below, once } = phases[phase] as PhaseFact;
  if (own === 0 && !division.othersRanOut) return "no-votes";
  if (share !== null) {
    const over = measure === undefined ? 1 : (standing[index] ?? 0) + 1;
    const reached = compareFractions(
      fraction(own, over),
      fraction(votes * share.numerator, seats * share.denominator),
    );
    if (below && reached >= 0) return "above-threshold";
    if (!below && reached < 0) return "below-threshold";
  }
  if (division.closed.has(index)) return "full";
  return once && division.had.has(`${phase}:${index}`) ? "had-its-seat" : null;
}

function largest(compared: readonly Comparison[]): number[] {
  const taking = [...compared.entries()].filter(([, { excluded }]) => excluded === null);
  return taking
    .filter(([, one]) => taking.every(([, other]) => compareFractions(one.value, other.value) >= 0))
    .map(([index]) => index);
}

function* give(
  division: Division,
  phase: number,
  index: number,
  compared: readonly Comparison[],
  lot: number | null,
): Derivation<void> {
  const { standing, given, phases, scope } = division;
  const { article, method, once } = phases[phase] as PhaseFact;
  const { contestant, value } = compared[index] as Comparison;
  const before = [...standing];
  if (!goesOnWithLots(division, phase, value, lot)) division.had.add(`${phase}:${index}`);
  standing[index] = (standing[index] ?? 0) + 1;
  given.push({ index, phase, value, byLot: lot !== null });
  yield* orderStep({
    kind: "residual-seat",
    article,
    scope,
    method,
    phase: phase + 1,
    oncePerContestant: once,
    compared,
    awarded: contestant,
    value,
    lot,
    before,
    after: [...standing],
  });
}

/** Reading `restrictedAveragesAfterLots`: who wins a lot that goes on has not had its seat by it. */
function goesOnWithLots(
  { readings, phases, given }: Division,
  phase: number,
  value: Fraction,
  lot: number | null,
): boolean {
  const { method, once } = phases[phase] as PhaseFact;
  const last = given.at(-1);
  return (
    readings.restrictedAveragesAfterLots === "first-winner-only" &&
    lot !== null &&
    method === "highest-average" &&
    once &&
    last?.byLot === true &&
    last.phase === phase &&
    compareFractions(last.value, value) === 0
  );
}

/** The key of the competitor with this index. */
export function keyOf({ competitors }: Division, index: number): string {
  return competitors[index]?.key ?? "";
}
