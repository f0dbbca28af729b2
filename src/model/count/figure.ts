import { maximumFigure } from "../bounds.js";

/** Whether a value is a figure that can stand in a field: a whole number from 0 to {@link maximumFigure}. */
export function isFigure(value: unknown): value is number {
  return (
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= maximumFigure
  );
}
