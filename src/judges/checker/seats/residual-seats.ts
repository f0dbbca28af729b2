import type { ArticleReference } from "../../../model/article.js";
import type { Fraction } from "../../../model/fraction.js";
import type { Comparison, TakingPart } from "../../../model/outcome/step.js";
import { largest, over, partOf } from "../../exact.js";
import { ownOnly } from "../../has.js";
import { type Derivation, orderLot, orderStep } from "../derivation.js";
import { type Contestant, type Division, type GivenSeat, standings } from "./division.js";
import { average, remainder } from "./figures.js";
import { exclusion, type Phase } from "./taking-part.js";

/** How a division goes on after P 10: who is closed, and what its lots are about. */
interface Continued {
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
    for (const [index, fact] of division.phases.entries()) {
      const phase = { ...fact, number: index + 1 };
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
  phase: Phase,
  left: number,
  { closeFull, lotsAbout }: Continued,
): Derivation<number> {
  const { contestants, readings, scope } = division;
  if (closeFull) for (const one of contestants) if (one.seats >= one.persons) one.closed = true;
  const rows = contestants.map((to) => ({
    to,
    value: valueCompared(to, phase, division),
    excluded: exclusion(to, phase, division),
  }));
  let winners = largest(
    rows.filter(({ excluded }) => excluded === null),
    ({ value }) => value,
  );
  let lot: number | null = null;
  if (winners.length > left && !division.withoutLots) {
    const drawn = yield* orderLot({
      kind: lotsAbout?.kind ?? phase.method,
      article: lotsAbout?.article ?? phase.article,
      scope,
      options: winners.map(({ to }) => to.key),
      draws: readings.lotsInATie === "one-for-all-seats" ? left : 1,
      drawnOption: "receives-a-seat",
      figures: winners.map(({ value }) => value),
    });
    winners = winners.filter(({ to }) => drawn.options.includes(to.key));
    lot = drawn.lot;
  }
  for (const { to, value } of winners) {
    const compared = comparedNow(division, phase, closeFull ?? false);
    yield* give(division, phase, { to, phase: phase.number, value, lot }, compared);
  }
  return winners.length;
}

function valueCompared(one: Contestant, { method }: Phase, division: Division): Fraction {
  return method === "highest-average" ? average(one) : remainder(one, division);
}

/** Everyone compared with the seats of this very moment: one tied winner may have its seat already. */
function comparedNow(division: Division, phase: Phase, closeFull: boolean): readonly Comparison[] {
  return division.contestants.map((one) => {
    const closed = one.closed || (closeFull && one.seats >= one.persons);
    return {
      contestant: one.key,
      value: valueCompared(one, phase, division),
      excluded: exclusion({ ...one, closed }, phase, division),
    };
  });
}

/** The figure that the phase asks for, as the step must say it. */
function figureAsked(given: Phase, { votes, seats }: Division): TakingPart | null {
  const { share, measure, below } = ownOnly(given);
  if (share === null) return null;
  const figure = partOf(over(votes, seats), share);
  return { share, figure, measure: measure ?? "votes", side: below ? "below" : "at-least" };
}

function* give(
  division: Division,
  phase: Phase,
  seat: GivenSeat,
  compared: readonly Comparison[],
): Derivation<void> {
  const { article, method, once, number } = phase;
  const { to, value, lot } = seat;
  if (!goesOnWithLots(division, method)) to.had.add(number);
  if (lot !== null) division.wonByLot++;
  division.given.push(seat);
  yield* orderStep({
    kind: "residual-seat",
    article,
    scope: division.scope,
    method,
    phase: number,
    oncePerContestant: once,
    takesPart: figureAsked(phase, division),
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
function goesOnWithLots({ readings, wonByLot }: Division, method: Phase["method"]): boolean {
  return (
    readings.restrictedAveragesAfterLots === "first-winner-only" &&
    method === "highest-average" &&
    wonByLot > 0
  );
}
