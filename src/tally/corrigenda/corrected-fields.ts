import type { Count } from "../../model/count/count.js";
import type { FieldValue } from "../../model/count/count-fields.js";
import type { FieldPath } from "../../model/count/field-path.js";
import { voteOf } from "../../model/count/report-order.js";
import type { Day } from "../../model/day.js";
import { has } from "../../model/has.js";
import {
  correctionBetweenSignature,
  correctionsSignature,
} from "../../model/signatures/made/tally.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { differencesBetween } from "../../validation/differences-between.js";
import { reportsByUnit } from "./counts-in-force.js";

/** A field that a corrigendum changed. */
export interface CorrectedField {
  /** The field of the form, by name. */
  readonly field: FieldPath;
  /** What stood there before. */
  readonly from: FieldValue;
  /** What stands there now. */
  readonly to: FieldValue;
}

/** What a later report changed in the count of a unit, down to the candidate. */
export interface Correction {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** The session whose count was replaced; null: the unit was counted for the first time. */
  readonly replacedSession: number | null;
  /** The session of the later report. */
  readonly session: number;
  /** The day of the new vote (V 6 (2)), where the report is of one: then nothing was corrected. */
  readonly newVote?: Day;
  /** The fields of the form that it is about. */
  readonly fields: readonly CorrectedField[];
}

/** What changed between two versions of the count of one unit: what, from what, to what. */
export function correctionBetween(replaced: Count, later: Count): Correction {
  const refusal = refusedArguments(correctionBetweenSignature, [replaced, later]);
  if (refusal !== null) return refusal;
  const isNewVote = has(later, "newVote") && voteOf(replaced) !== voteOf(later);
  return {
    unit: later.unit,
    replacedSession: replaced.session,
    session: later.session,
    ...(isNewVote && later.newVote !== undefined ? { newVote: later.newVote } : {}),
    fields: differencesBetween(replaced, later).map(({ field, first, second }) => ({
      field,
      from: first,
      to: second,
    })),
  };
}

function correctionsOfUnit(reports: readonly Count[]): readonly Correction[] {
  return reports.flatMap((report, index): readonly Correction[] => {
    const previous = reports[index - 1];
    if (previous !== undefined) return [correctionBetween(previous, report)];
    const { unit, session } = report;
    return session === 1 ? [] : [{ unit, replacedSession: null, session, fields: [] }];
  });
}

/**
 * What each report after the first changed, by session and unit, for reports in any order: what a
 * corrigendum corrected, which unit was counted for the first time in a later session, and where
 * there was a new vote.
 */
export function corrections(reports: readonly Count[]): readonly Correction[] {
  const refusal = refusedArguments(correctionsSignature, [reports]);
  if (refusal !== null) return refusal;
  return [...reportsByUnit(reports).values()].flatMap(correctionsOfUnit).sort((left, right) => {
    if (left.session !== right.session) return left.session - right.session;
    if (left.unit === right.unit) return voteOf(left) < voteOf(right) ? -1 : 1;
    return left.unit < right.unit ? -1 : 1;
  });
}
