import type { Fraction } from "../../model/fraction.js";
import type { ControlProtocolUnit } from "./control-protocol-input.js";
import { compareProducts } from "./exact-products.js";
import type { ListDeviates } from "./finding.js";
import type { ReferenceTotal } from "./reference-total.js";

/** Votes on a list over votes on candidates; a unit in which nobody voted has 0 % of each. */
function share(votes: number, of: number): Fraction {
  return of === 0 ? { numerator: 0, denominator: 1 } : { numerator: votes, denominator: of };
}

/** Whether two shares are at least `points` percentage points apart: by cross-multiplication. */
function areApart(left: Fraction, right: Fraction, points: number): boolean {
  const [a, b, c, d] = [left.numerator, left.denominator, right.numerator, right.denominator];
  const aheadLeft = compareProducts([a, d, 1], [c, b, 1]) >= 0;
  const [higher, lower] = aheadLeft ? [left, right] : [right, left];
  // higher - lower >= points / 100, with the smaller share brought to the other side
  const over = 100 * higher.numerator - points * higher.denominator;
  if (over < 0) return false;
  return (
    compareProducts([over, lower.denominator, 1], [100 * lower.numerator, higher.denominator, 1]) >=
    0
  );
}

/**
 * The lists whose share here is far from their share in the rest of the municipality. Where there is
 * no elsewhere (one station, or one beside stations without a vote) there is nothing to compare with: a
 * share of nothing is not 0 %.
 */
export function listDeviations(
  unit: ControlProtocolUnit,
  municipality: ReferenceTotal,
  points: number,
): ListDeviates[] {
  const findings: ListDeviates[] = [];
  const restVotes = municipality.votesOnCandidates - unit.votesOnCandidates;
  if (restVotes === 0) return findings;
  unit.lists.forEach(({ number, total }, index) => {
    const here = share(total, unit.votesOnCandidates);
    const inTotal = municipality.lists[index]?.total ?? total;
    const elsewhere = share(inTotal - total, restVotes);
    if (areApart(here, elsewhere, points)) {
      findings.push({ unit: unit.unit, check: "list-deviates", list: number, here, elsewhere });
    }
  });
  return findings;
}
