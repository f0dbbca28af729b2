import { maximumFigure } from "../bounds.js";

/** Whether a value is a figure that can stand in a field: a whole number from 0 to {@link maximumFigure}. */
export function isFigure(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= maximumFigure;
}
