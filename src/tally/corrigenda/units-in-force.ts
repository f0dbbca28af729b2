import { isLater } from "../../model/count/report-order.js";
import { paperIssue } from "../../model/count/same-paper.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";
import type { UnitTally } from "../unit-tally.js";

/** What makes a tally none of the same report as another, though it bears the name of the same unit. */
function ofAnother(one: UnitTally, other: UnitTally): RefusalIssue | undefined {
  const { unit, level } = other;
  if (one.level !== level) {
    const expected = { kind: "one-of", values: [one.level] } as const;
    return { path: [unit, "level"], code: "not-allowed", expected, actual: shown(level) };
  }
  return paperIssue([unit], one.tally.paper, other.tally.paper);
}

/**
 * One tally for each unit: of several sessions the latest, which takes the place of those before it
 * (Na 14 (2), P 1f (2)), and after a new vote that of the new vote (V 6 (2)). In any order.
 *
 * Refuses two tallies of one unit and one session (`duplicate`): nobody knows which of them holds; and two of one unit
 * that are of two elections or of two bodies (`not-allowed`): neither takes the other's place.
 */
export function inForceOfUnits(units: readonly UnitTally[]): Parsed<readonly UnitTally[]> {
  const latest = new Map<string, UnitTally>();
  const issues: RefusalIssue[] = [];
  for (const unit of units) {
    const other = latest.get(unit.unit);
    const unlike = other === undefined ? undefined : ofAnother(other, unit);
    if (unlike !== undefined) issues.push(unlike);
    else if (other === undefined || isLater(unit, other)) latest.set(unit.unit, unit);
    else if (!isLater(other, unit)) {
      issues.push({
        path: [unit.unit],
        code: "duplicate",
        expected: { kind: "once", what: "unit" },
        actual: shown(unit.unit),
      });
    }
  }
  return issues.length > 0 ? refused(issues) : accepted([...latest.values()]);
}
