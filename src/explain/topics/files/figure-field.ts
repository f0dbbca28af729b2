import type { FieldPath } from "../../../model/count/field-path.js";
import type { VerifiedFigure } from "../../../verify/finding.js";
import type { FieldSpeaker } from "../findings/finding-words.js";

/** A figure of a count file by the name of its field on the form. */
export function figureField(what: VerifiedFigure, say: FieldSpeaker): string {
  const path = what.replace(/\.votes$/, ".total");
  return say.field(path as FieldPath);
}
