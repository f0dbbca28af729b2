import { type ResultPart, resultParts } from "../format/protocol-schema.js";
import type { VectorKind } from "../format/vector-schema.js";

type Plain = Readonly<Record<string, unknown>>;

const propertiesOfPart: Readonly<Record<ResultPart, readonly string[]>> = {
  seats: ["seats", "unassignedSeats", "combinations"],
  quota: ["quota", "preferenceThreshold"],
  lots: ["lots", "question"],
  elected: ["lists"],
  ranking: ["lists"],
  steps: ["steps"],
};

/** The properties that hold fractions. */
const fractions = [
  "quota",
  "preferenceThreshold",
  "value",
  "points",
  "share",
  "expected",
  "threshold",
  "turnout",
];
/** The properties that hold sets. */
const sets = ["fields", "listDeviates", "switched", "problems", "differences", "mismatches"];

/**
 * An answer in the form in which answers are compared: parts that are not judged left out, fractions
 * in lowest terms, sets in one order.
 */
export function comparableAnswer(
  kind: VectorKind,
  answer: unknown,
  parts: readonly ResultPart[] = resultParts,
): unknown {
  if (!isPlain(answer) && !Array.isArray(answer)) return answer;
  if (isPlain(answer) && "refused" in answer) return { refused: true };
  const compared = kind === "result" && isPlain(answer) ? judgedParts(answer, parts) : answer;
  const canonical = canonicalForm(compared, "");
  return kind === "count-check" && Array.isArray(canonical) ? inOneOrder(canonical) : canonical;
}

function judgedParts(answer: Plain, parts: readonly ResultPart[]): Plain {
  const judged = new Set(["status", ...parts.flatMap((part) => propertiesOfPart[part])]);
  const kept = Object.fromEntries(Object.entries(answer).filter(([name]) => judged.has(name)));
  const { lists } = kept;
  if (!Array.isArray(lists)) return kept;
  return { ...kept, lists: lists.map((list) => judgedList(list, parts)) };
}

function judgedList(list: unknown, parts: readonly ResultPart[]): unknown {
  if (!isPlain(list)) return list;
  return Object.fromEntries(
    Object.entries(list).filter(([name]) =>
      name === "list" ? true : parts.includes(name === "ranking" ? "ranking" : "elected"),
    ),
  );
}

function canonicalForm(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    if (fractions.includes(name) && isFraction(value)) return lowestTerms(value);
    const items = value.map((item) => canonicalForm(item, ""));
    return sets.includes(name) ? inOneOrder(items) : items;
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, canonicalForm(inner, key)]),
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
