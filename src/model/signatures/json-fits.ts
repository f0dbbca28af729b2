import { isPlainObject } from "../options/shape.js";
import { isPlainArray } from "../plain-value.js";
import { inside, ofAnotherType, type Place, told } from "./place.js";

/** Deeper than any answer nests. */
const deepest = 200;

/** Whether a value is one that JSON can say; a property that is undefined is not there. */
export function jsonFits(value: unknown, place: Place): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") {
    return Number.isFinite(value) || ofAnotherType(place, "number", value);
  }
  if (place.path.length > deepest) {
    return told(place, "too-large", { kind: "at-most", limit: deepest }, value);
  }
  if (Array.isArray(value)) {
    if (!isPlainArray(value)) return ofAnotherType(place, "other", value);
    for (let at = 0; at < value.length; at++) {
      if (!inside(place, at, () => jsonFits(value[at], place))) return false;
    }
    return true;
  }
  if (!isPlainObject(value)) return ofAnotherType(place, "other", value);
  for (const [name, own] of Object.entries(value)) {
    if (own !== undefined && !inside(place, name, () => jsonFits(own, place))) return false;
  }
  return true;
}
