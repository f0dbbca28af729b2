import { has, own } from "../has.js";
import { noSuchProperty } from "../options/nearest.js";
import { isPlainObject } from "../options/shape.js";
import { isPlainArray, plainValue } from "../plain-value.js";
import type { Described, DescribedObject } from "./described.js";
import { jsonFits } from "./json-fits.js";
import { isMade, kindsOf, likelyOf } from "./kinds.js";
import { inside, isSilent, ofAnotherType, type Place, told } from "./place.js";
import { isObject, oneOfFits, ownOf, wordFits } from "./word-fits.js";

/** Longer than any array in any argument has to be. */
const longest = 2_000_000;

/** Deeper than any argument nests. */
const deepest = 64;

/** Whether a value is as described; where it is not, everything that is wrong with it is told. */
export function fits(described: Described, value: unknown, place: Place): boolean {
  if (described === "json") return jsonFits(value, place);
  if (typeof described === "string") return wordFits(described, value, place);
  if (has(described, "oneOf")) return oneOfFits(described.oneOf, value, place);
  if (place.path.length > deepest) {
    return told(place, "too-large", { kind: "at-most", limit: deepest }, value);
  }
  if (has(described, "each")) return eachFits(described.each, value, place);
  if (has(described, "names")) return namesFit(described.names, described.of, value, place);
  if (has(described, "row")) return rowFits(described.row, value, place);
  if (has(described, "every")) return everyFits(described.every, value, place);
  if (has(described, "either")) return eitherFits(described.either, value, place);
  if (has(described, "later")) return fits(described.later(), value, place);
  if (!has(described, "made")) return objectFits(described, value, place);
  if (isMade(described.made, value)) return true;
  const or = own(described, "or");
  if (or !== undefined) return fits(or, value, place);
  return told(place, "not-parsed", { kind: "rule", rule: "parsed-by-the-library" }, value);
}

function eachFits(each: Described, value: unknown, place: Place): boolean {
  if (!isArray(value, place)) return false;
  let right = true;
  for (let at = 0; at < value.length; at++) {
    place.path.push(at);
    if (!fits(each, value[at], place)) right = false;
    place.path.pop();
    if (!right && isSilent(place)) return false;
  }
  return right;
}

function rowFits(row: readonly Described[], value: unknown, place: Place): boolean {
  if (!isArray(value, place)) return false;
  if (value.length !== row.length) {
    const expected = { kind: "exactly", count: row.length, of: "items" } as const;
    return told(place, "wrong-length", expected, value);
  }
  return row.map((one, at) => inside(place, at, () => fits(one, value[at], place))).every(Boolean);
}

function everyFits(every: Described, value: unknown, place: Place): boolean {
  if (!isObject(value)) return ofAnotherType(place, "object", value);
  return Object.entries(value)
    .map(([name, own]) => inside(place, name, () => fits(every, own, place)))
    .every(Boolean);
}

function namesFit(names: readonly string[], of: Described, value: unknown, place: Place): boolean {
  if (!isObject(value)) return ofAnotherType(place, "object", value);
  return names
    .map((name) => inside(place, name, () => fits(of, ownOf(value, name), place)))
    .every(Boolean);
}

function objectFits(described: DescribedObject, value: unknown, place: Place): boolean {
  const must = own(described, "must") ?? {};
  const may = own(described, "may") ?? {};
  const strict = own(described, "strict") ?? false;
  if (!isObject(value) || (strict && !isPlainObject(value))) {
    return ofAnotherType(place, "object", value);
  }
  let right = true;
  for (const [name, of] of Object.entries(must)) {
    place.path.push(name);
    if (!fits(of, ownOf(value, name), place)) right = false;
    place.path.pop();
    if (!right && isSilent(place)) return false;
  }
  for (const [name, of] of Object.entries(may)) {
    const own = ownOf(value, name);
    if (own === undefined && !(strict && Object.hasOwn(value, name))) continue;
    place.path.push(name);
    if (!fits(of, own, place)) right = false;
    place.path.pop();
  }
  if (strict) return noneUnknown([must, may].flatMap(Object.keys), value, place) && right;
  readOthers(value, described);
  return right;
}

/** What else an object has is not looked at, but can be read: a property that throws does so here. */
function readOthers(value: object, described: DescribedObject): void {
  const must = own(described, "must") ?? {};
  const may = own(described, "may") ?? {};
  for (const name of Object.keys(value)) {
    if (!(Object.hasOwn(must, name) || Object.hasOwn(may, name))) ownOf(value, name);
  }
}

/** For so many unknown names of one object the nearest one is looked for. */
const mostCompared = 20;

function noneUnknown(names: readonly string[], value: object, place: Place): boolean {
  const unknown = Object.keys(value).filter((name) => !names.includes(name));
  unknown.forEach((name, at) => {
    const expected = noSuchProperty(name, at < mostCompared ? names : []);
    inside(place, name, () => told(place, "unknown-property", expected, ownOf(value, name)));
  });
  return unknown.length === 0;
}

/** One of several: where only one is likely, that one says what is wrong. */
function eitherFits(several: readonly Described[], value: unknown, place: Place): boolean {
  const likely = likelyOf(several, value);
  const [first, ...more] = likely;
  if (first !== undefined && more.length === 0) return fits(first, value, place);
  const silent = { path: place.path, refuse: null };
  if (likely.some((one) => fits(one, value, silent))) return true;
  if (isSilent(place)) return false;
  if (first !== undefined) return fits(first, value, place);
  const kinds = isObject(value) ? several.flatMap(kindsOf) : [];
  const [told] = kinds;
  if (told !== undefined && isObject(value)) {
    const [name] = told;
    const values = kinds.flatMap(([other, own]) => (other === name ? own : []));
    if (!values.some((one) => one === ownOf(value, name))) {
      return inside(place, name, () => oneOfFits(values, ownOf(value, name), place));
    }
  }
  const [any = "nothing"] = several;
  return fits(any, value, place);
}

function isArray(value: unknown, place: Place): value is readonly unknown[] {
  if (!Array.isArray(value)) return ofAnotherType(place, "array", value);
  if (!isPlainArray(value)) return told(place, "wrong-type", plainValue, value);
  if (value.length <= longest) return true;
  const expected = { kind: "at-most", limit: longest, of: "items" } as const;
  return told(place, "wrong-length", expected, value);
}
