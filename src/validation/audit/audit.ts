import { ownOnly } from "../../model/has.js";
import { issueCollector, type Refuse, type Refused, refused } from "../../model/refusal.js";
import { auditOfSignature } from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { drawSample } from "../sampling/draw-sample.js";
import { type Agreement, agreeingUnits } from "./agreeing-units.js";
import type { AuditedUnit } from "./hand-count.js";

/** A step of the rule by which a sample grows. */
export interface EnlargingStep {
  /** From so many units with a difference on. */
  readonly differing: number;
  /** The sample has so many units. */
  readonly size: number;
}

/** What was fixed before the first ballot was looked at. */
export interface AuditPlan {
  /** Digits of dice rolled in public after the list of units was fixed: at least 20. */
  readonly seed: string;
  /** All units from which is drawn. */
  readonly units: readonly string[];
  /** How many are drawn at first. */
  readonly size: number;
  /** When the sample grows, and to how many units; absent: it does not. */
  readonly enlarging?: readonly EnlargingStep[];
  /** The risk of missing what is wrong that is taken, in per cent. */
  readonly riskPercent: number;
}

/** How far an audit is. */
export interface Audit {
  /** The whole answer is here. */
  readonly status: "completed";
  /** The units of the sample as large as the rule makes it now, in the order of the draw. */
  readonly drawn: readonly string[];
  /** The step of the rule that the differences reached; null: the sample is as it was. */
  readonly enlarged: EnlargingStep | null;
  /** Units of the sample that are still to be counted by hand. */
  readonly awaited: readonly string[];
  /** Units of the sample in which a difference was found, at any opening. */
  readonly differing: readonly string[];
  /** Units that were counted by hand and not drawn: chosen by somebody, so that they say nothing of the others. */
  readonly chosen: readonly string[];
  /** Everything that was found, by unit and opening: nothing found before goes when a unit is opened again. */
  readonly found: readonly AuditedUnit[];
  /** What it says that all units of the sample agree; null as long as one is awaited, or where one differs. */
  readonly agreement: Agreement | null;
}

function compared(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The rule is fixed beforehand, and the sample only grows. */
function checkRule(plan: AuditPlan, refuse: Refuse): void {
  const { units, size, enlarging = [] } = ownOnly(plan);
  let before: EnlargingStep = { differing: 0, size };
  enlarging.forEach((step, at) => {
    const path = ["plan", "enlarging", at];
    if (!(Number.isInteger(step.differing) && step.differing > before.differing)) {
      const expected = { kind: "at-least", limit: before.differing + 1 } as const;
      refuse([...path, "differing"], "too-small", expected, step.differing);
    }
    if (!(Number.isInteger(step.size) && step.size > before.size && step.size <= units.length)) {
      const expected = { kind: "between", least: before.size + 1, most: units.length } as const;
      const code = step.size > units.length ? "too-large" : "too-small";
      refuse([...path, "size"], code, expected, step.size);
    }
    before = step;
  });
}

function checkFound({ units }: AuditPlan, found: readonly AuditedUnit[], refuse: Refuse): void {
  const known = new Set(units);
  const seen = new Set<string>();
  found.forEach(({ unit, opening }, at) => {
    const opened = JSON.stringify([unit, opening]);
    if (!known.has(unit)) {
      refuse(["found", at, "unit"], "unknown-reference", { kind: "reference", to: "unit" }, unit);
    } else if (seen.has(opened)) {
      refuse(["found", at, "opening"], "duplicate", { kind: "once", what: "opening" }, opening);
    }
    seen.add(opened);
  });
}

/**
 * How far an audit by hand is: which units are to be counted, which agree, and whether the rule that was fixed
 * beforehand makes the sample larger. The larger sample is the same draw gone on, so whoever was drawn stays. A unit
 * in which a difference was once found stays a unit with a difference, whatever a later opening says: otherwise a
 * sample could be made smaller by opening again.
 *
 * Refuses a rule by which the sample does not grow (`too-small`, `too-large`), a unit that is none of the plan
 * (`unknown-reference`), one opening of a unit twice (`duplicate`), and what `drawSample` refuses.
 */
export function auditOf(plan: AuditPlan, found: readonly AuditedUnit[]): Audit | Refused {
  const refusal = refusedArguments(auditOfSignature, [plan, found]);
  if (refusal !== null) return refusal;
  const { issues, refuse } = issueCollector();
  checkRule(plan, refuse);
  checkFound(plan, found, refuse);
  const { seed, units, size, enlarging = [], riskPercent } = ownOnly(plan);
  const first = drawSample({ seed, units, size });
  if (first.status === "refused" || issues.length > 0) {
    return refused([...issues, ...(first.status === "refused" ? first.issues : [])]);
  }
  const withDifferences = new Set(
    found.filter(({ differences }) => differences.length > 0).map(({ unit }) => unit),
  );
  let { drawn } = first.value;
  let enlarged: EnlargingStep | null = null;
  for (const step of enlarging) {
    if (drawn.filter((unit) => withDifferences.has(unit)).length < step.differing) break;
    const larger = drawSample({ seed, units, size: step.size });
    if (larger.status === "refused") return larger;
    drawn = larger.value.drawn;
    enlarged = step;
  }
  const counted = new Set(found.map(({ unit }) => unit));
  const sample = new Set(drawn);
  const awaited = drawn.filter((unit) => !counted.has(unit));
  const differing = drawn.filter((unit) => withDifferences.has(unit));
  const isWhole = awaited.length === 0 && differing.length === 0 && drawn.length > 0;
  const agreement = isWhole
    ? agreeingUnits({ stations: units.length, agreed: drawn.length, riskPercent })
    : null;
  if (agreement?.status === "refused") return agreement;
  return {
    status: "completed",
    drawn,
    enlarged,
    awaited,
    differing,
    chosen: [...counted].filter((unit) => !sample.has(unit)).sort(compared),
    found: [...found].sort(
      (one, other) => compared(one.unit, other.unit) || one.opening - other.opening,
    ),
    agreement: agreement?.value ?? null,
  };
}
