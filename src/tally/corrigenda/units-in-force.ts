import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";
import type { UnitTally } from "../unit-tally.js";
import { isLater } from "./report-order.js";

/**
 * One tally for each unit: of several sessions the latest, which takes the place of those before it
 * (Na 14 (2), P 1f (2)), and after a new vote that of the new vote (V 6 (2)). In any order.
 *
 * Refuses two tallies of one unit and one session (`duplicate`): nobody knows which of them holds.
 */
export function inForceOfUnits(units: readonly UnitTally[]): Parsed<readonly UnitTally[]> {
  const latest = new Map<string, UnitTally>();
  const issues: RefusalIssue[] = [];
  for (const unit of units) {
    const other = latest.get(unit.unit);
    if (other === undefined || isLater(unit, other)) latest.set(unit.unit, unit);
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
