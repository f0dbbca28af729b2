import type { DivisionRules } from "../../law/division-rules.js";
import type { ArticleReference } from "../../model/article.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { Division } from "../../seats/division/division.js";
import { residualSeats } from "../../seats/division/residual-seats.js";
import { type Listener, silent } from "../../seats/listener.js";
import type { Draws } from "../../seats/lots/draws.js";
import { comparedIn, residualStep } from "../../seats/scribe.js";
import { continuedDivision, type Standing } from "./continued-division.js";
import type { Passing } from "./passing.js";
import { isWider } from "./scopes.js";
import type { Searched } from "./search.js";

/** A division that goes on. */
export interface GoingOn<Of> {
  readonly scope: Scope;
  /** The seats that it divided. */
  readonly seats: number;
  readonly rules: DivisionRules;
  readonly standing: readonly Standing<Of>[];
  /** Undefined: it had no seats to divide. */
  readonly before: Division | undefined;
}

/** A place and who gets it. */
export interface Won<Of> {
  readonly searched: Searched;
  readonly winner: Of;
}

/** Goes on with a division for as many seats as there are places; a place that nobody wins is left out. */
export function* moreSeats<Of>(
  { circumstances: { steps } }: Passing,
  { scope, seats, rules, standing, before }: GoingOn<Of>,
  places: readonly Searched[],
  by: ArticleReference,
): Draws<readonly Won<Of>[]> {
  if (places.length === 0) return [];
  let won = 0;
  const tell: Listener = {
    ...silent,
    residualSeat(division, phase, given) {
      const vacancy = places[won]?.open.vacancy;
      won += 1;
      if (vacancy === undefined) return;
      const step = residualStep(comparedIn(division, phase, given.closesFull, null), given);
      const to = step.awarded;
      steps.push({ kind: "place-passes", article: by, vacancy, scope, to, division: step });
    },
  };
  const setup = { scope, seats: Math.max(seats, 1), contestants: standing, rules, tell };
  const division = continuedDivision(setup, before);
  yield* residualSeats(division, places.length, true);
  return places.flatMap((searched, index) => {
    const seat = division.residual[index];
    if (seat === undefined) return [];
    const { row, phase } = seat;
    const { place } = searched.open;
    const passed = { scope, to: row.key, phase: phase.index + 1 };
    place.passedBy = [...place.passedBy.filter((wide) => isWider(wide.scope, scope)), passed];
    return [{ searched, winner: row.of.stands }];
  });
}
