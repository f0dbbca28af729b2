import type { FieldPath } from "../../model/count/field-path.js";
import type { VerifiedFigure } from "../../verify/verified-field.js";

type VotesOfList = `lists.${number}.votes`;

function isVotesOfList(figure: VerifiedFigure): figure is VotesOfList {
  return figure.endsWith(".votes");
}

/** The field of the form in which a figure of a count file stands. */
export function fieldOfFigure(figure: VerifiedFigure): FieldPath {
  return isVotesOfList(figure) ? `lists.${Number(figure.split(".")[1])}.total` : figure;
}
