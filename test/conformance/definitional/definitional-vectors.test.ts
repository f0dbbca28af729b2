import { describe, expect, test } from "vitest";
import { parseVectorElection } from "../../../src/conformance/vector-election.js";
import type { OldInput, OldVector } from "../shared-vectors.js";
import { sharedVectors, sharedVectorsExist } from "../shared-vectors.js";
import { type Defined, determineByDefinition } from "./determine.js";

const files = ["gr-small", "gr-large", "tk", "ep", "lots", "candidates"];

function single(vector: OldVector): boolean {
  const { groups, combinations } = vector.input;
  const names = groups.flatMap((group) => candidateNames(group));
  return (
    combinations === undefined &&
    groups.every((group) => (group.lists ?? []).length <= 1) &&
    new Set(names).size === names.length
  );
}

function candidateNames(group: OldInput["groups"][number]): readonly string[] {
  return (group.lists ?? []).flatMap((list) => list.candidates);
}

function defined(input: OldInput, lots: readonly string[]): Defined {
  const parsed = parseVectorElection(input);
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
function rankingMismatches(result: Defined, expected: any): unknown[] {
  if (result.status !== "complete" || expected.status !== "complete") return [];
  // biome-ignore lint/suspicious/noExplicitAny: the vector as it stands
  return expected.lists.flatMap((list: any) => {
    const ours = result.lists.find((one) => one.list === list.list)?.ranking;
    if (list.ranking === undefined) return [];
    return JSON.stringify(ours) === JSON.stringify(list.ranking) ? [] : [{ list, ours }];
  });
}

describe.skipIf(!sharedVectorsExist)("the definitional model against the shared vectors", () => {
  test.each(files)("%s: same seats, lots, elected candidates and rankings", (file) => {
    const vectors = sharedVectors(file).filter(single);
    expect(vectors.length).toBeGreaterThan(0);
    for (const vector of vectors) {
      const rounds = [{ lots: vector.input.lots ?? [], expected: vector.expected }];
      const drawn: string[] = [];
      for (const next of vector.then ?? []) {
        drawn.push(next.drawn);
        rounds.push({ lots: [...drawn], expected: next.expected });
      }
      for (const { lots, expected } of rounds) {
        const result = defined(vector.input, lots);
        expect({ id: vector.id, ...(answer(result) as object) }).toEqual({
          id: vector.id,
          ...(asked(expected) as object),
        });
        expect({ id: vector.id, wrong: rankingMismatches(result, expected) }).toEqual({
          id: vector.id,
          wrong: [],
        });
      }
    }
  });
});
