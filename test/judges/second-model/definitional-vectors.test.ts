import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { electionOfVector } from "../../../src/conformance/older-notation/election-of-vector.js";
import type { ModelLot, ModelResult } from "../../../src/judges/second-model/result.js";
import { presets } from "../../../src/law/readings/presets.js";
import type { SeatsVector } from "../../conformance/seats-vector.js";
import { hasSharedVectors, sharedVectors } from "../../conformance/shared-vectors.js";
import { oneIn, sampleOf } from "../../sample.js";
import { defineResult } from "./compare-with-library.js";

const files = [
  "gr-small",
  "gr-large",
  "tk",
  "ep",
  "lots",
  "candidates",
  "combined",
  "tk-groups",
  "ps-multi",
  "ek",
];

function defined({ input, preset }: SeatsVector, drawn: readonly string[]): ModelResult | ModelLot {
  const parsed = electionOfVector(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return defineResult(
    parsed.value.election,
    presets[preset],
    drawn.map((option) => [option]),
  );
}

/** The names that the vectors have for lots. */
function nameOfLot({ kind, scope }: ModelLot["lot"]): string {
  const level = { election: "unit", combination: "group", group: "list" }[scope.kind];
  if (kind === "highest-average") return `${level}-average`;
  if (kind === "largest-remainder") return `${level}-remainder`;
  return kind === "preference-candidate" ? "candidate" : kind;
}

/** The answer of the model in the words of the vectors. */
function answer(result: ModelResult | ModelLot): unknown {
  if (result.status === "lot-required") {
    const { scope, options } = result.lot;
    const group = scope.kind === "group" ? { group: scope.group } : {};
    return { lot: { type: nameOfLot(result.lot), ...group, options } };
  }
  return {
    seats: Object.fromEntries(result.groups.map(({ group, seats }) => [group, seats])),
    unassigned: result.unassignedSeats,
    lists: result.lists.map(({ list, seats, preferred, other, succeeding }) => ({
      list,
      seats,
      preferred,
      other,
      successors: [...succeeding].sort(),
    })),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the vector as it stands
function asked(expected: any): unknown {
  if (expected.status === "lot") {
    const { in: _, ...lot } = expected.lot;
    return { lot };
  }
  // The vectors count a seat that nobody follows in among their events.
  const events: readonly { readonly event: string }[] = expected.events ?? [];
  const notFollowed = events.filter(({ event }) => event === "no-successor").length;
  return {
    seats: expected.seats,
    unassigned: expected.unassigned + notFollowed,
    // biome-ignore lint/suspicious/noExplicitAny: the vector as it stands
    lists: expected.lists.map((list: any) => ({
      list: list.list,
      seats: list.seats,
      preferred: list.preferred,
      other: list.other,
      successors: [...(list.successors ?? [])].sort(),
    })),
  };
}

/** Rankings that the vector gives; those it leaves out are the list order or not ordered. */
// biome-ignore lint/suspicious/noExplicitAny: the vector as it stands
function rankingMismatches(result: ModelResult | ModelLot | undefined, expected: any): unknown[] {
  if (result?.status !== "completed" || expected.status !== "complete") return [];
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
  const drawn = [...(vector.input.lots ?? [])];
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
    const result = defined(vector, lots);
    return { result, answer: answer(result) };
  } catch (thrown) {
    // A lot was drawn that the model does not order.
    return { result: undefined, answer: String(thrown) };
  }
}

describe.skipIf(!hasSharedVectors("gr-small.jsonl"))(
  "the definitional model against the shared vectors",
  () => {
    const name = `%s, ${oneIn(5)}: same seats, lots, elected candidates and rankings`;
    test.each(files)(name, (file) => {
      const vectors = sampleOf(5, sharedVectors<SeatsVector>(`${file}.jsonl`));
      expect(vectors.length).toBeGreaterThan(0);
      const differing = vectors.filter((vector) => difference(vector) !== null).map(({ id }) => id);
      expect(differing).toEqual([]);
    });
  },
);
