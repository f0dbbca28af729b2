import type { ArticleReference } from "../../../model/article.js";
import { sum } from "../../exact.js";
import { type Derivation, orderStep } from "../derivation.js";
import { type Contestant, type Division, standings } from "./division.js";
import { residualSeats } from "./residual-seats.js";

/** How seats of exhausted lists pass on. */
interface ExhaustionFact {
  readonly article: ArticleReference;
  /** False: they stay empty (Ya 29, Pa 25). */
  readonly passes: boolean;
}

/** P 10, U 10, P 13: seats above the number of candidates; gives how many stay empty. */
export function* listExhaustion(
  division: Division,
  { article, passes }: ExhaustionFact,
  afterwards: (() => Derivation<void>) | null,
): Derivation<number> {
  const { contestants, readings, scope, seats } = division;
  const closeFull = readings.fullLists === "excluded-before-each-seat";
  let empty = 0;
  while (contestants.some((one) => surplus(one) > 0)) {
    let returned = 0;
    for (const one of contestants) {
      const more = surplus(one);
      if (more < 0) continue;
      one.closed = true;
      one.exhausted = true;
      if (more === 0) continue;
      returned += more;
      yield* orderStep({
        kind: "list-exhaustion",
        article,
        scope,
        contestant: one.key,
        candidates: one.persons,
        returned: more,
        ...standings(division, () => {
          one.seats -= more;
        }),
      });
    }
    if (!passes) return returned;
    // Where every tied contestant got a seat there may be none left to pass on.
    const notTaken = Math.max(seats - sum(contestants.map((one) => one.seats)), 0);
    const open = division.withoutLots ? notTaken : returned;
    empty += yield* residualSeats(division, open, { closeFull });
    if (afterwards !== null) yield* afterwards();
  }
  return empty;
}

/** Seats above the number of persons who can take one. */
export function surplus({ seats, persons }: Contestant): number {
  return seats - persons;
}
