import * as z from "zod";
import { maximumFigure } from "../bounds.js";

/** One number field of a form (Dutch: getal). An empty field (`null` or absent) is 0, as the form has it. */
export const figureSchema = z
  .int()
  .min(0)
  .max(maximumFigure)
  .nullish()
  .transform((figure) => figure ?? 0)
  // What comes out, for whoever makes a JSON Schema of it.
  .pipe(z.int().min(0).max(maximumFigure));
