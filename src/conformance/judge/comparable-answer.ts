import { has, own, ownOnly } from "../../model/has.js";
import type { Comparison, Kind } from "../kinds/kind.js";
import { type ResultPart, resultParts } from "../kinds/result/result-parts.js";

type Plain = Readonly<Record<string, unknown>>;

/**
 * An answer in the form in which answers to a kind of vector are compared: parts that are not judged
 * left out, fractions in lowest terms, sets in one order.
 */
export function comparableAnswer(
  { compared, parts }: Kind,
  answer: unknown,
  given: readonly ResultPart[] = resultParts,
): unknown {
  if (!isPlain(answer) && !Array.isArray(answer)) return answer;
  if (isPlain(answer) && has(answer, "refused")) return answer;
  const partsOf = own(parts, "partsOf");
  const judged = partsOf !== undefined && isPlain(answer) ? partsOf(answer, given) : answer;
  const canonical = canonicalForm(judged, "", compared);
  return compared.isSet && Array.isArray(canonical) ? inOneOrder(canonical) : canonical;
}

function canonicalForm(value: unknown, name: string, compared: Comparison): unknown {
  const { fractions = [], sets = [] } = ownOnly(compared);
  if (Array.isArray(value)) {
    if (fractions.includes(name) && isFraction(value)) return lowestTerms(value);
    const items = value.map((item) => canonicalForm(item, "", compared));
    return sets.includes(name) ? inOneOrder(items) : items;
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, canonicalForm(inner, key, compared)]),
  );
}

function isFraction(value: readonly unknown[]): value is readonly [number, number] {
  return value.length === 2 && value.every((part) => Number.isSafeInteger(part)) && value[1] !== 0;
}

function lowestTerms([numerator, denominator]: readonly [number, number]): [number, number] {
  let [larger, smaller] = [Math.abs(numerator), Math.abs(denominator)];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  const divisor = denominator < 0 ? -larger : larger;
  return [numerator / divisor, denominator / divisor];
}

function inOneOrder(items: readonly unknown[]): unknown[] {
  return items
    .map((item) => ({ item, text: JSON.stringify(sortedKeys(item)) }))
    .sort((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0))
    .map(({ item }) => item);
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (!isPlain(value)) return value;
  const names = Object.keys(value).sort((left, right) => (left < right ? -1 : 1));
  return names.map((name) => [name, sortedKeys(value[name])]);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
