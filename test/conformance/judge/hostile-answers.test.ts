import { describe, expect, it } from "vitest";
import type { Vector } from "../../../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../../../src/conformance/judge/judge-answer.js";
import { isBad } from "../../../src/conformance/judge/verdict.js";
import { vectorKinds } from "../../../src/conformance/kinds/kinds.js";
import { ownVectorFiles, ownVectors } from "../own-vectors.js";

const everyVector = ownVectorFiles.flatMap((name) => ownVectors(name).vectors);
const lengthOf = (value: unknown): number => JSON.stringify(value).length;
/** Answers that are not long: each of their places is tried with everything. */
const isTried = ({ expected }: Vector): boolean =>
  !("refused" in (expected as object)) && lengthOf(expected) < 500;

/** Of each kind the vector with the longest answer: the most places in which to be wrong. */
const longest: readonly Vector[] = vectorKinds.map((kind) => {
  const own = everyVector.filter((one) => one.kind === kind && isTried(one));
  const [first, ...others] = own;
  if (first === undefined) throw new RangeError(kind);
  return others.reduce(
    (most, one) => (lengthOf(one.expected) > lengthOf(most.expected) ? one : most),
    first,
  );
});

const many = 200;
const veryMany = 100_000;
const deep = (levels: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

/** Values that are no answer, and that no place of one can have. */
const hostile: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["no", false],
  ["a figure", -7],
  ["no figure", Number.NaN],
  ["more than there is", Number.POSITIVE_INFINITY],
  ["a part of one", 0.1],
  ["a text", "a text that is nowhere right"],
  ["a long text", "x".repeat(many)],
  ["an empty object", {}],
  ["an object of another kind", { toString: 1, length: -1, constructor: [] }],
  ["a very long list", Array.from({ length: many }, (_, at) => at)],
  ["a very long list of nothing", new Array(many)],
  ["many properties", Object.fromEntries(Array.from({ length: many }, (_, at) => [`p${at}`, at]))],
  ["a deep list", deep(50)],
  ["a list of everything", [null, 1, "1", [], {}, [[]]]],
];

type Path = readonly (string | number)[];

/** Every place of an answer: those of long lists at their beginning. */
function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.slice(0, 1).map((one: unknown, at) => [at, one] as const)
    : Object.entries(value);
  return [path, ...inner.flatMap(([key, one]) => placesOf(one, [...path, key]))];
}

/** The answer with another value in a place. */
function changed(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((one: unknown, at) => (at === key ? changed(one, rest, other) : one));
  }
  const own = value as Readonly<Record<string, unknown>>;
  return { ...own, [key]: changed(own[key], rest, other) };
}

/** What the judge says, as long as it is short and says where. */
function toldOf(vector: Vector, answer: unknown): string {
  const verdict = judgeAnswer(vector, answer);
  // What is no value at all is refused as an argument.
  if ("status" in verdict) return "told";
  if (!isBad(verdict)) return `not seen: ${verdict.verdict}`;
  if (verdict.verdict !== "fail") return verdict.verdict;
  const isTold = [verdict.at, verdict.expected, verdict.actual].every(
    (text) => typeof text === "string" && text.length < 2_000,
  );
  return isTold ? "told" : "told at length, or nowhere";
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((one, key) => (one as Readonly<Record<string | number, unknown>>)[key], value);

const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (typeof one === typeof other && JSON.stringify(one) === JSON.stringify(other));

/** A value as it is written wrongly most often: fewer, more, more than once, in another wrapping. */
function variantsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    return [...(value.length > 0 ? [value.slice(1), [...value, ...value]] : []), [...value, null]];
  }
  if (typeof value === "object" && value !== null) return [{ ...value, nowhere: 1 }, [value]];
  return [[value], { value }];
}

describe.each(longest.map((vector) => [vector.kind, vector] as const))(
  "a hostile answer to %s",
  (_, vector) => {
    const { expected } = vector;
    const places = placesOf(expected);
    const told = (path: Path, other: unknown) =>
      [path.join("."), toldOf(vector, changed(expected, path, other))] as const;

    it("is told to be wrong, whatever stands in any place of it", () => {
      for (const [name, other] of hostile) {
        for (const path of places) {
          if (isSame(valueAt(expected, path), other)) continue;
          expect([name, ...told(path, other)]).toEqual([name, path.join("."), "told"]);
        }
      }
    });

    it("is told to be wrong where something is left out, there more than once, or added", () => {
      for (const path of places) {
        for (const other of variantsOf(valueAt(expected, path))) {
          expect(told(path, other)).toEqual([path.join("."), "told"]);
        }
      }
    });

    it("is told to be wrong where it is very long", () => {
      const endless = Array.from({ length: veryMany }, (_, at) => at);
      for (const path of places.filter(({ length }) => length < 2).slice(0, 3)) {
        expect(told(path, endless)).toEqual([path.join("."), "told"]);
      }
    });
  },
);
