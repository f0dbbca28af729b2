import { type Day, isDay } from "./day.js";
import type { Shape } from "./options/shape.js";

/** A day of the calendar. */
export const dayShape: Shape<Day> = (value, path, refuse) => {
  if (typeof value === "string" && isDay(value)) return value;
  const code = value === undefined ? "missing" : "not-a-day";
  refuse(path, code, { kind: "form", form: "calendar-day" }, value);
  return undefined;
};
