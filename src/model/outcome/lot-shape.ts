import { arrayOf, isPlainObject, objectOf, type Shape, text } from "../options/shape.js";
import type { DrawnLot } from "./lot.js";

/** More lots than an election can ask for. */
export const maximumLots = 20_000;

/** More options than a lot can have. */
const maximumOptions = 100_000;

const option = text(1, 200);
const drawn = arrayOf(option, 1, maximumOptions);

/** A part of a question is compared with the question that is reached, whatever it is. */
const compared = ((value, path, refuse) => {
  if (value === undefined) refuse(path, "missing", { kind: "type", type: "other" }, value);
  return value;
}) satisfies Shape<unknown>;

const question = objectOf({
  kind: compared,
  article: compared,
  scope: compared,
  options: compared,
  draws: compared,
  drawnOption: compared,
  figures: compared,
});

const drawnWithQuestion = objectOf(
  {
    drawn: ((value, path, refuse) =>
      typeof value === "string"
        ? option(value, path, refuse)
        : drawn(value, path, refuse)) satisfies Shape<string | readonly string[]>,
    question,
  },
  ["drawn"],
);

/** A drawn lot in each of the ways in which a caller may give it. */
export const drawnLotShape: Shape<GivenLot> = (value, path, refuse) => {
  if (typeof value === "string") return option(value, path, refuse);
  if (isPlainObject(value)) return drawnWithQuestion(value, path, refuse);
  return drawn(value, path, refuse);
};

/** A drawn lot as it came from outside: the parts of its question may be anything. */
export type GivenLot =
  | Exclude<DrawnLot, { readonly drawn: unknown }>
  | {
      readonly drawn: string | readonly string[];
      readonly question?: object;
    };

/** Drawn lots, in the order in which the law asks for them. */
export const drawnLotsShape: Shape<readonly GivenLot[]> = arrayOf(drawnLotShape, 0, maximumLots);
