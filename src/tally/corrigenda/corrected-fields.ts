import type { Count } from "../../model/count/count.js";
import type { FieldValue } from "../../model/count/count-fields.js";
import type { FieldPath } from "../../model/count/field-path.js";
import { differencesBetween } from "../../validation/differences-between.js";

/** A field that a corrigendum changed. */
export interface CorrectedField {
  readonly field: FieldPath;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** What a corrigendum changed in the count of a unit, down to the candidate. */
export interface Correction {
  readonly unit: string;
  /** The session whose count was replaced. */
  readonly replacedSession: number;
  /** The session of the corrigendum. */
  readonly session: number;
  readonly fields: readonly CorrectedField[];
}

/** What changed between two versions of the count of one unit: what, from what, to what. */
export function correctionBetween(replaced: Count, corrigendum: Count): Correction {
  return {
    unit: corrigendum.unit,
    replacedSession: replaced.session,
    session: corrigendum.session,
    fields: differencesBetween(replaced, corrigendum).map(({ field, first, second }) => ({
      field,
      from: first,
      to: second,
    })),
  };
}

/** What each corrigendum changed, unit by unit and session by session, for reports in any order. */
export function corrections(reports: readonly Count[]): readonly Correction[] {
  const ordered = [...reports].sort((left, right) => left.session - right.session);
  const latest = new Map<string, Count>();
  const found: Correction[] = [];
  for (const report of ordered) {
    const previous = latest.get(report.unit);
    if (previous !== undefined) found.push(correctionBetween(previous, report));
    latest.set(report.unit, report);
  }
  return found;
}
