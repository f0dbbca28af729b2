import { has, own } from "../has.js";
import { namesOf } from "../names-of.js";
import { countFieldsSignature } from "../signatures/made/model.js";
import { refusedArguments } from "../signatures/refused-arguments.js";
import type { Count } from "./count.js";
import type { CountFigures } from "./count-figures.js";
import { differenceReasonTerms } from "./difference-reasons.js";
import type { FieldPath, QuestionPath } from "./field-path.js";
import { quantities } from "./quantities.js";

/** What can stand in a field: a figure, an answer, or whether a box is ticked. */
export type FieldValue = number | string | boolean;

/** A field that can be filled in, with what stands in it. */
export interface CountField {
  /** Which field, by its path in the form. */
  readonly path: FieldPath;
  /** The value. */
  readonly value: FieldValue;
}

const figureNames = [
  ...namesOf(quantities),
  "postalVotingCertificates",
  "replacementPostalVotingCertificates",
  "members",
] as const;

type FigureName = (typeof figureNames)[number];

/** Boxes and answers that belong together on the form. */
interface FormBlock {
  readonly [name: string]: string | boolean | FormBlock;
}

/** A report with the blocks that it may have. */
interface FormBlocks extends CountFigures {
  readonly comparison?: FormBlock;
  readonly extraInvestigation?: FormBlock;
  readonly stationDifferences?: FormBlock;
  readonly report?: FormBlock;
  readonly checksAndCorrections?: FormBlock;
}

const blockNames = [
  "comparison",
  "extraInvestigation",
  "stationDifferences",
  "report",
  "checksAndCorrections",
] as const;

/** The boxes and answers of a block, whatever its depth. */
function* answersOf(block: FormBlock, path: string): Generator<CountField> {
  for (const [name, value] of Object.entries(block)) {
    const inner = `${path}.${name}`;
    if (typeof value === "object") yield* answersOf(value, inner);
    // QuestionPath lists the boxes and questions of the forms one by one.
    else yield { path: inner as QuestionPath, value };
  }
}

/** Every field of a report that can be filled in, in the order of the form. */
export function countFields(count: Count): readonly CountField[] {
  const refusal = refusedArguments(countFieldsSignature, [count]);
  if (refusal !== null) return refusal;
  const figures: { readonly [Name in FigureName]?: number } = count;
  const blocks: FormBlocks = count;
  const fields: CountField[] = [];
  for (const name of figureNames) {
    const value = own(figures, name);
    if (value !== undefined) fields.push({ path: name, value });
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
  for (const name of namesOf(differenceReasonTerms)) {
    const value = count.differenceReasons?.[name];
    if (value !== undefined) fields.push({ path: `differenceReasons.${name}`, value });
  }
  if (has(count, "differenceExplained")) {
    fields.push({ path: "differenceExplained", value: count.differenceExplained });
  }
  for (const name of blockNames) {
    const block = own(blocks, name);
    if (block !== undefined) fields.push(...answersOf(block, name));
  }
  return fields;
}
