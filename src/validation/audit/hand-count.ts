import type { Count } from "../../model/count/count.js";
import { countFields } from "../../model/count/count-fields.js";
import type { FieldPath } from "../../model/count/field-path.js";
import { isFigure } from "../../model/count/figure.js";
import { ownOnly } from "../../model/has.js";
import { accepted, issueCollector, type Parsed, refused } from "../../model/refusal.js";
import { compareHandCountSignature } from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";

/** What was counted by hand in a unit: only the fields that were counted, of which the others say nothing. */
export interface HandCount {
  /** The id of the unit, such as `0668::SB1`. */
  readonly unit: string;
  /** How often the ballots have been opened for it: 1, and one more each time they are opened again. Default 1. */
  readonly opening?: number;
  /** The figures that were counted, each by its field of the form. */
  readonly counted: readonly {
    /** The field of the form, by name. */
    readonly field: FieldPath;
    /** What was counted. */
    readonly figure: number;
  }[];
}

/** A figure that the report says otherwise. */
export interface AuditDifference {
  /** The field of the form, by name. */
  readonly field: FieldPath;
  /** What the report says. */
  readonly reported: number;
  /** What was counted by hand. */
  readonly audited: number;
}

/** What a count by hand found beside a report: kept as it was found, also when the report is corrected later. */
export interface AuditedUnit {
  /** The id of the unit. */
  readonly unit: string;
  /** The session of the report that was audited. */
  readonly session: number;
  /** How often the ballots had been opened for it. */
  readonly opening: number;
  /** How many figures were counted. */
  readonly figures: number;
  /** Those that differ, in the order of the form, and no others. */
  readonly differences: readonly AuditDifference[];
}

/**
 * What a count by hand says beside the report of a unit: each figure that differs, what was reported first and what
 * was audited second. A field that nobody counted is no difference.
 *
 * Refuses a count of another unit (`not-allowed`), one in which nothing was counted (`missing`), a field that the
 * form has not (`unknown-reference`) or that is there twice (`duplicate`), and what is no figure (`wrong-type`).
 */
export function compareHandCount(report: Count, hand: HandCount): Parsed<AuditedUnit> {
  const refusal = refusedArguments(compareHandCountSignature, [report, hand]);
  if (refusal !== null) return refusal;
  const { unit, opening = 1, counted } = ownOnly(hand);
  const { issues, refuse } = issueCollector();
  if (unit !== report.unit) {
    const expected = { kind: "value", text: JSON.stringify(report.unit) } as const;
    refuse(["hand", "unit"], "not-allowed", expected, unit);
  }
  if (counted.length === 0) {
    const expected = { kind: "at-least", limit: 1, of: "items" } as const;
    refuse(["hand", "counted"], "missing", expected, counted);
  }
  const found = new Map<FieldPath, number>();
  const standing = new Map(countFields(report).map(({ path, value }) => [path, value]));
  counted.forEach(({ field, figure }, at) => {
    const path = ["hand", "counted", at];
    if (typeof standing.get(field) !== "number") {
      const expected = { kind: "reference", to: "field-of-figure" } as const;
      refuse([...path, "field"], "unknown-reference", expected, field);
    } else if (found.has(field)) {
      refuse([...path, "field"], "duplicate", { kind: "once", what: "field" }, field);
    }
    if (!isFigure(figure)) {
      refuse([...path, "figure"], "wrong-type", { kind: "type", type: "integer" }, figure);
    }
    found.set(field, figure);
  });
  if (issues.length > 0) return refused(issues);
  const differences = [...standing].flatMap(([field, reported]): readonly AuditDifference[] => {
    const audited = found.get(field);
    if (audited === undefined || typeof reported !== "number" || audited === reported) return [];
    return [{ field, reported, audited }];
  });
  return accepted({
    unit,
    session: report.session,
    opening,
    figures: found.size,
    differences,
  });
}
