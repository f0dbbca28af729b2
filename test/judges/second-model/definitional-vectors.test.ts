import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { electionOfVector } from "../../../src/conformance/older-notation/election-of-vector.js";
import { type Defined, determineByDefinition } from "../../../src/judges/second-model/determine.js";
import type { SeatsVector, SeatsVectorInput } from "../../conformance/seats-vector.js";
import { hasSharedVectors, sharedVectors } from "../../conformance/shared-vectors.js";

const files = [
  "gr-small",
  "gr-large",
  "tk",
  "ep",
  "lots",
  "candidates",
  "tk-groups",
  "ps-multi",
  "ek",
];

function oneGroupForEachCandidate(vector: SeatsVector): boolean {
  const { groups, combinations } = vector.input;
  const names = groups.flatMap((group) => candidateNames(group));
  return combinations === undefined && new Set(names).size === names.length;
}

function candidateNames(group: SeatsVectorInput["groups"][number]): readonly string[] {
  return [...new Set((group.lists ?? []).flatMap((list) => list.candidates))];
}

function defined(input: SeatsVectorInput, lots: readonly string[]): Defined {
  const parsed = electionOfVector(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return determineByDefinition(parsed.value.election, lots);
}

/** The answer of the model in the words of the vectors. */
function answer(result: Defined): unknown {
  if (result.status === "lot") return { status: "lot", lot: result.lot };
  return {
    status: "complete",
    seats: result.seats,
    unassigned: result.unassigned,
    lists: result.lists.map(({ list, seats, preferred, other }) => ({
      list,
      seats,
      preferred,
      other,
    })),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the vector as it stands
function asked(expected: any): unknown {
  if (expected.status === "lot") return { status: "lot", lot: expected.lot };
  return {
    status: "complete",
    seats: expected.seats,
    unassigned: expected.unassigned,
    // biome-ignore lint/suspicious/noExplicitAny: the vector as it stands
    lists: expected.lists.map((list: any) => ({
      list: list.list,
      seats: list.seats,
      preferred: list.preferred,
      other: list.other,
    })),
  };
}

/** Rankings that the vector gives; those it leaves out are the list order or not ordered. */
// biome-ignore lint/suspicious/noExplicitAny: the vector as it stands
function rankingMismatches(result: Defined | undefined, expected: any): unknown[] {
  if (result?.status !== "complete" || expected.status !== "complete") return [];
  // biome-ignore lint/suspicious/noExplicitAny: the vector as it stands
  return expected.lists.flatMap((list: any) => {
    const ours = result.lists.find((one) => one.list === list.list)?.ranking;
    if (list.ranking === undefined) return [];
    return JSON.stringify(ours) === JSON.stringify(list.ranking) ? [] : [{ list, ours }];
  });
}

/** The first thing that differs between the model and a vector, lot by lot; null: nothing. */
function difference(vector: SeatsVector): string | null {
  const rounds = [{ lots: vector.input.lots ?? [], expected: vector.expected }];
  const drawn: string[] = [];
  for (const next of vector.then ?? []) {
    drawn.push(next.drawn);
    rounds.push({ lots: [...drawn], expected: next.expected });
  }
  for (const { lots, expected } of rounds) {
    const [ours, theirs] = [answered(vector, lots), asked(expected)];
    if (!isDeepStrictEqual(ours.answer, theirs)) return "answer";
    if (rankingMismatches(ours.result, expected).length > 0) return "ranking";
  }
  return null;
}

function answered(vector: SeatsVector, lots: readonly string[]) {
  try {
    const result = defined(vector.input, lots);
    return { result, answer: answer(result) };
  } catch (thrown) {
    // A lot was drawn that the model does not order.
    return { result: undefined, answer: String(thrown) };
  }
}

/**
 * Passing on a seat of a list whose candidates are all elected on other lists is nowhere in the law;
 * the official program draws lots for it in an order of its own making. Here the model differs, in
 * these vectors and no others.
 */
const seatsPassedOtherwise: Readonly<Record<string, readonly string[]>> = {
  lots: [
    "lots-1212",
    "lots-1279",
    "lots-1344",
    "lots-1413",
    "lots-1781",
    "lots-1792",
    "lots-1802",
    "lots-1809",
    "lots-1810",
    "lots-1814",
    "lots-1820",
    "lots-1826",
    "lots-1828",
    "lots-1829",
    "lots-1833",
    "lots-1834",
    "lots-1835",
    "lots-1840",
    "lots-1905",
    "lots-1907",
    "lots-1908",
    "lots-1914",
    "lots-1926",
    "lots-1944",
  ],
  candidates: ["candidates-b-775"],
  "tk-groups": ["tk-groups-362", "tk-groups-615", "tk-groups-718", "tk-groups-801"],
  "ps-multi": ["ps-multi-314"],
};

describe.skipIf(!hasSharedVectors("gr-small.jsonl"))(
  "the definitional model against the shared vectors",
  () => {
    test.each(files)("%s: same seats, lots, elected candidates and rankings", (file) => {
      const vectors = sharedVectors<SeatsVector>(`${file}.jsonl`).filter(oneGroupForEachCandidate);
      expect(vectors.length).toBeGreaterThan(0);
      const differing = vectors.filter((vector) => difference(vector) !== null).map(({ id }) => id);
      expect(differing).toEqual(seatsPassedOtherwise[file] ?? []);
    });
  },
);
