import * as z from "zod";
import { maximumFigure } from "../bounds.js";

/** Whether a value is a figure that can stand in a field: a whole number from 0 to {@link maximumFigure}. */
export function isFigure(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= maximumFigure;
}

/** One number field of a form (Dutch: getal). An empty field (`null` or absent) is 0, as the form has it. */
export const figureSchema = z
  .int()
  .min(0)
  .max(maximumFigure)
  .nullish()
  .transform((figure) => figure ?? 0);
