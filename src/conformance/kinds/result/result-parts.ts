import { has } from "../../../model/has.js";
/** Parts of a result that a program may say it gives; others are then not judged. */
export const resultParts = ["seats", "quota", "lots", "elected", "ranking", "steps"] as const;

/** One of {@link resultParts}. */
export type ResultPart = (typeof resultParts)[number];

const propertiesOfPart: Readonly<Record<ResultPart, readonly string[]>> = {
  seats: ["seats", "unassignedSeats", "combinations"],
  quota: ["quota", "preferenceThreshold"],
  lots: ["lots", "question"],
  elected: ["lists"],
  ranking: ["lists"],
  steps: ["steps"],
};

/** A result without the parts that are not given. */
export function partsOfResult(answer: object, given: readonly ResultPart[]): object {
  const judged = new Set(["status", ...given.flatMap((part) => propertiesOfPart[part])]);
  const kept = Object.entries(answer).filter(([name]) => judged.has(name));
  return Object.fromEntries(
    kept.map(([name, value]) =>
      name === "lists" && Array.isArray(value)
        ? [name, value.map((list: unknown) => partsOfList(list, given))]
        : [name, value],
    ),
  );
}

function partsOfList(list: unknown, given: readonly ResultPart[]): unknown {
  if (typeof list !== "object" || list === null) return list;
  return Object.fromEntries(
    Object.entries(list).filter(
      ([name]) => name === "list" || given.includes(name === "ranking" ? "ranking" : "elected"),
    ),
  );
}

const lotsAmongCandidates: readonly unknown[] = [
  "preference-candidate",
  "seat-withheld",
  "seat-passed",
];

/** An answer may turn on lots that come up only when candidates are elected. */
export function whyNotWithoutPeople(
  expected: unknown,
  given: readonly ResultPart[],
): string | null {
  if (given.includes("elected") || typeof expected !== "object" || expected === null) return null;
  const question = has(expected, "question") ? [expected.question] : [];
  const lots = has(expected, "lots") && Array.isArray(expected.lots) ? expected.lots : [];
  const asked: readonly unknown[] = [...question, ...lots];
  return asked.some((lot) => lotsAmongCandidates.includes(kindOfLot(lot)))
    ? "needs a lot among candidates, who are not answered"
    : null;
}

function kindOfLot(lot: unknown): unknown {
  return typeof lot === "object" && lot !== null && has(lot, "kind") ? lot.kind : undefined;
}
