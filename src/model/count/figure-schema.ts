import * as z from "zod";
import { maximumFigure } from "../bounds.js";
import type { SchemaOf } from "../schema-of.js";

/** Of a {@link figureSchema}: what stands in the field, and the figure it is. */
export type FigureSchema = SchemaOf<number, number | null | undefined>;

/** One number field of a form (Dutch: getal). An empty field (`null` or absent) is 0, as the form has it. */
export const figureSchema: FigureSchema = z
  .int()
  .min(0)
  .max(maximumFigure)
  .nullish()
  .transform((figure) => figure ?? 0)
  // What comes out, for whoever makes a JSON Schema of it.
  .pipe(z.int().min(0).max(maximumFigure));
