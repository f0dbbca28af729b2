import type { Count } from "./count.js";
import { type DifferenceReason, differenceReasonTerms } from "./difference-reasons.js";
import type { FieldPath } from "./field-path.js";
import { quantities } from "./quantities.js";

/** What can stand in a field: a figure, an answer, or whether a box is ticked. */
export type FieldValue = number | string | boolean;

/** A field that can be filled in, with what stands in it. */
export interface CountField {
  readonly path: FieldPath;
  readonly value: FieldValue;
}

const figureNames = [
  ...Object.keys(quantities),
  "postalVotingCertificates",
  "replacementPostalVotingCertificates",
] as readonly FieldPath[];

const reasonNames = Object.keys(differenceReasonTerms) as readonly DifferenceReason[];

/** The boxes and answers of a block, whatever its depth. */
function* answersOf(block: object, path: string): Generator<CountField> {
  for (const [name, value] of Object.entries(block)) {
    const inner = `${path}.${name}`;
    if (typeof value === "object") yield* answersOf(value as object, inner);
    else yield { path: inner as FieldPath, value: value as FieldValue };
  }
}

/** Every field of a report that can be filled in, in the order of the form. */
export function countFields(count: Count): readonly CountField[] {
  const values = count as unknown as Readonly<Record<string, unknown>>;
  const fields: CountField[] = [];
  for (const name of figureNames) {
    const value = values[name];
    if (typeof value === "number") fields.push({ path: name, value });
  }
  for (const { number, votes } of count.votesPerList) {
    fields.push({ path: `votesPerList.${number}`, value: votes });
  }
  for (const { number, candidateVotes, total } of count.lists) {
    candidateVotes.forEach((votes, index) => {
      fields.push({ path: `lists.${number}.candidateVotes.${index + 1}`, value: votes });
    });
    fields.push({ path: `lists.${number}.total`, value: total });
  }
  for (const name of reasonNames) {
    const value = count.differenceReasons?.[name];
    if (value !== undefined) fields.push({ path: `differenceReasons.${name}`, value });
  }
  if ("differenceExplained" in count) {
    fields.push({ path: "differenceExplained", value: count.differenceExplained });
  }
  for (const block of [
    "comparison",
    "extraInvestigation",
    "stationDifferences",
    "report",
    "checksAndCorrections",
  ]) {
    const value = values[block];
    if (value !== undefined) fields.push(...answersOf(value as object, block));
  }
  return fields;
}
