import type { ArticleReference } from "../../../model/article.js";
import { compareFractions, fraction } from "../../../model/fraction.js";
import type { Comparison } from "../../../model/outcome/step.js";
import type { PhaseFact } from "../../facts/facts.js";
import { type Derivation, orderLot, orderStep } from "../derivation.js";
import { type Contestant, type Division, standings } from "./division.js";
import { average } from "./highest-averages.js";
import { remainder } from "./largest-remainders.js";

/** How a division goes on after P 10: who is closed, and what its lots are about. */
export interface Continued {
  /** Contestants with as many seats as persons are closed before each seat. */
  readonly closeFull?: boolean;
  readonly lotsAbout?: { readonly kind: "seat-passed"; readonly article: ArticleReference };
}

/** P 7, P 8, U 9: phase after phase until no seat is left; gives how many nobody could take. */
export function* residualSeats(
  division: Division,
  seats: number,
  continued: Continued = {},
): Derivation<number> {
  let left = seats;
  division.wonByLot = 0;
  for (;;) {
    for (const phase of division.phases.keys()) {
      while (left > 0) {
        const given = yield* nextSeats(division, phase, left, continued);
        if (given === 0) break;
        left -= given;
      }
    }
    if (left <= 0 || !division.votelessTakePart || division.othersRanOut) return Math.max(left, 0);
    division.othersRanOut = true;
  }
}

/** The largest value takes the next seat; equals one each, by lot when there are not seats enough. */
function* nextSeats(
  division: Division,
  phase: number,
  left: number,
  { closeFull, lotsAbout }: Continued,
): Derivation<number> {
  const { contestants, phases, readings, scope } = division;
  const fact = phases[phase] as PhaseFact;
  if (closeFull) for (const one of contestants) if (one.seats >= one.persons) one.closed = true;
  const compared = contestants.map((one): Comparison => {
    const value = fact.method === "highest-average" ? average(one) : remainder(one, division);
    return { contestant: one.key, value, excluded: exclusion(one, phase, fact, division) };
  });
  const taking = compared.filter(({ excluded }) => excluded === null);
  const largest = taking
    .filter(({ value }) => taking.every((other) => compareFractions(value, other.value) >= 0))
    .map(({ contestant }) => contestant);
  let winners: readonly string[] = largest;
  let lot: number | null = null;
  if (largest.length > left && !division.withoutLots) {
    const drawn = yield* orderLot({
      kind: lotsAbout?.kind ?? fact.method,
      article: lotsAbout?.article ?? fact.article,
      scope,
      options: largest,
      draws: readings.lotsInATie === "one-for-all-seats" ? left : 1,
      drawnOption: "receives-a-seat",
    });
    winners = largest.filter((key) => drawn.options.includes(key));
    lot = drawn.lot;
  }
  for (const [index, to] of contestants.entries()) {
    if (winners.includes(to.key)) yield* give(division, phase, to, compared, index, lot);
  }
  return winners.length;
}

function exclusion(
  one: Contestant,
  phase: number,
  { share, measure, below, once }: PhaseFact,
  { othersRanOut, votes, seats }: Division,
): Comparison["excluded"] {
  if (one.votes === 0 && !othersRanOut) return "no-votes";
  if (share !== null) {
    const own = measure === "average-with-seat" ? average(one) : fraction(one.votes, 1);
    const least = fraction(votes * share.numerator, seats * share.denominator);
    const reached = compareFractions(own, least) >= 0;
    if (reached === (below === true)) return below ? "above-threshold" : "below-threshold";
  }
  if (one.closed) return "full";
  return once && one.had.has(phase) ? "had-its-seat" : null;
}

function* give(
  division: Division,
  phase: number,
  to: Contestant,
  compared: readonly Comparison[],
  index: number,
  lot: number | null,
): Derivation<void> {
  const { article, method, once } = division.phases[phase] as PhaseFact;
  const { value } = compared[index] as Comparison;
  if (!goesOnWithLots(division, method)) to.had.add(phase);
  if (lot !== null) division.wonByLot++;
  division.given.push({ to, phase, value, byLot: lot !== null });
  yield* orderStep({
    kind: "residual-seat",
    article,
    scope: division.scope,
    method,
    phase: phase + 1,
    oncePerContestant: once,
    compared,
    awarded: to.key,
    value,
    lot,
    ...standings(division, () => {
      to.seats += 1;
    }),
  });
}

/** Reading `restrictedAveragesAfterLots`: who wins a lot that goes on has not had its seat by it. */
function goesOnWithLots({ readings, wonByLot }: Division, method: PhaseFact["method"]): boolean {
  return (
    readings.restrictedAveragesAfterLots === "first-winner-only" &&
    method === "highest-average" &&
    wonByLot > 0
  );
}
