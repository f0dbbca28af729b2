import { isDay } from "../day.js";
import { nearestOf } from "../options/nearest.js";
import type { DescribedWord } from "./described.js";
import { inside, isSilent, ofAnotherType, type Place, told } from "./place.js";

const most = Number.MAX_SAFE_INTEGER;
const least = Number.MIN_SAFE_INTEGER;

/** Whether a value is what one word says. */
export function wordFits(word: DescribedWord, value: unknown, place: Place): boolean {
  switch (word) {
    case "anything":
    case "json":
      return true;
    case "text":
      return typeof value === "string" || ofAnotherType(place, "text", value);
    case "integer":
      return integerFits(least, value, place);
    case "natural":
      return integerFits(0, value, place);
    case "positive":
      return integerFits(1, value, place);
    case "truth-value":
      return typeof value === "boolean" || ofAnotherType(place, "truth-value", value);
    case "nothing":
      return value === null || ofAnotherType(place, "nothing", value);
    case "missing":
      return value === undefined || ofAnotherType(place, "nothing", value);
    case "function":
      return typeof value === "function" || ofAnotherType(place, "other", value);
    case "bytes":
      return value instanceof Uint8Array || ofAnotherType(place, "other", value);
    case "map":
      return value instanceof Map || ofAnotherType(place, "other", value);
    case "object":
      return isObject(value) || ofAnotherType(place, "object", value);
    case "day":
      return dayFits(value, place);
    case "fraction":
      return fractionFits(value, place);
  }
}

function dayFits(value: unknown, place: Place): boolean {
  if (typeof value !== "string") return ofAnotherType(place, "text", value);
  return isDay(value) || told(place, "not-a-day", { kind: "form", form: "calendar-day" }, value);
}

function integerFits(from: number, value: unknown, place: Place): boolean {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return ofAnotherType(place, "integer", value);
  }
  if (!Number.isInteger(value)) {
    return told(place, "not-an-integer", { kind: "type", type: "integer" }, value);
  }
  if (value < from) return told(place, "too-small", { kind: "at-least", limit: from }, value);
  return value <= most || told(place, "too-large", { kind: "at-most", limit: most }, value);
}

function fractionFits(value: unknown, place: Place): boolean {
  if (!isObject(value)) return ofAnotherType(place, "object", value);
  const above = inside(place, "numerator", () => integerFits(0, ownOf(value, "numerator"), place));
  const below = inside(place, "denominator", () =>
    integerFits(1, ownOf(value, "denominator"), place),
  );
  return above && below;
}

/** Whether a value is one of a few. */
export function oneOfFits(
  values: readonly (string | number | boolean)[],
  value: unknown,
  place: Place,
): boolean {
  if (values.some((one) => one === value)) return true;
  if (isSilent(place)) return false;
  const names = values.map(String);
  const nearest = typeof value === "string" ? nearestOf(value, names) : undefined;
  const expected = { kind: "one-of", values: names } as const;
  const sameType = values.some((one) => typeof one === typeof value);
  const code = value === undefined ? "missing" : sameType ? "unknown-value" : "wrong-type";
  return told(place, code, nearest === undefined ? expected : { ...expected, nearest }, value);
}

/** Whether a value has properties of its own by name. */
export function isObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** A property that the value has itself; what it inherits says nothing. */
export function ownOf(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
