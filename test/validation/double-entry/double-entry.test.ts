import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { ballotShapes } from "../../../src/conformance/generators/ballot-shape.js";
import { consistentCounts } from "../../../src/conformance/generators/count.js";
import { countFields } from "../../../src/model/count/count-fields.js";
import { countWithFields } from "../../../src/model/count/count-with-fields.js";
import { compareEntries } from "../../../src/validation/double-entry/compare-entries.js";
import {
  type EntryChoice,
  resolveEntries,
} from "../../../src/validation/double-entry/resolve-entries.js";
import { propertyRuns } from "../../property-runs.js";
import { centralised, decentralised } from "../small-counts.js";

const options = { numRuns: propertyRuns };

/** Two entries of one count: the second with some number fields one higher. */
const twoEntries = ballotShapes
  .chain((ballot) => consistentCounts(ballot))
  .chain((count) => {
    const numbers = countFields(count).filter(({ value }) => typeof value === "number");
    return fc.tuple(
      fc.constant(count),
      fc.subarray(numbers.map(({ path, value }) => ({ field: path, value: Number(value) + 1 }))),
      fc.infiniteStream(fc.constantFrom("first", "second")),
    );
  });

describe("two entries of one report", () => {
  test.prop([twoEntries], options)(
    "differ in exactly the fields that were entered differently, with both values",
    ([first, changes]) => {
      const second = countWithFields(first, changes);
      const comparison = compareEntries(first, second);
      const expected = changes.map(({ field, value }) => ({
        field,
        first: value - 1,
        second: value,
      }));
      expect(comparison).toEqual(
        changes.length === 0
          ? { status: "completed", comparison: "equal", count: first }
          : { status: "completed", comparison: "different", differences: expected },
      );
    },
  );

  test.prop([twoEntries], options)(
    "are resolved field by field, and the record says what was chosen",
    ([first, changes, stream]) => {
      const second = countWithFields(first, changes);
      const choices = changes.map(({ field }): EntryChoice => {
        const next = stream.next();
        return { field, chosen: next.done === true ? "first" : (next.value as "first" | "second") };
      });
      const resolved = resolveEntries(first, second, choices);
      if (resolved.status === "refused") throw new Error(JSON.stringify(resolved.issues));
      const { count, record } = resolved.value;
      expect(record.map(({ field, chosen }) => ({ field, chosen }))).toEqual(choices);
      for (const { field, chosen, value, ...both } of record) {
        expect(value).toBe(both[chosen]);
        expect(countFields(count).find(({ path }) => path === field)?.value).toBe(value);
      }
      const undone = record.map(({ field, first: value }) => ({ field, value }));
      expect(countWithFields(count, undone)).toEqual(first);
    },
  );

  test("an answer and a box are resolved like a figure", () => {
    const second = {
      ...centralised,
      differenceExplained: "yes",
      comparison: { ...centralised.comparison, more: true },
      extraInvestigation: { otherReason: "no", recounted: "neither" },
    } as const;
    const resolved = resolveEntries<typeof centralised>(centralised, second, [
      { field: "differenceExplained", chosen: "second" },
      { field: "comparison.more", chosen: "first" },
      { field: "extraInvestigation.otherReason", chosen: "second" },
    ]);
    if (resolved.status === "refused") throw new Error("refused");
    expect(resolved.value.count).toEqual({
      ...centralised,
      differenceExplained: "yes",
      extraInvestigation: { otherReason: "no", recounted: "neither" },
    });
  });

  test("an explanation that one entry has not becomes part of the count", () => {
    const second = { ...decentralised, differenceReasons: { noExplanation: 2 } };
    const resolved = resolveEntries<typeof decentralised>(decentralised, second, [
      { field: "differenceReasons.noExplanation", chosen: "second" },
    ]);
    expect(resolved).toMatchObject({
      status: "accepted",
      value: { count: { differenceReasons: { noExplanation: 2 } } },
    });
  });
});

describe("nothing is accepted that is not equal or resolved", () => {
  const second = { ...decentralised, blankVotes: 2, invalidVotes: 3 };

  test("a difference without a choice is refused", () => {
    expect(
      resolveEntries(decentralised, second, [{ field: "blankVotes", chosen: "first" }]),
    ).toEqual({
      status: "refused",
      issues: [
        {
          path: ["invalidVotes"],
          code: "missing",
          expected: { kind: "rule", rule: "a-choice" },
          actual: { kind: "nothing" },
        },
      ],
    });
  });

  test("a choice for an equal field, a second choice and an unknown choice are refused", () => {
    const choices = [
      { field: "blankVotes", chosen: "first" },
      { field: "invalidVotes", chosen: "second" },
      { field: "invalidVotes", chosen: "first" },
      { field: "votesCast", chosen: "first" },
      { field: "blankVotes", chosen: "third" as "first" },
    ] as const;
    expect(resolveEntries(decentralised, second, choices)).toEqual({
      status: "refused",
      issues: [
        {
          path: [2, "field"],
          code: "duplicate",
          expected: { kind: "once", what: "choice-for-field" },
          actual: { kind: "value", text: '"invalidVotes"' },
        },
        {
          path: [3, "field"],
          code: "not-allowed",
          expected: { kind: "reference", to: "differing-field" },
          actual: { kind: "value", text: '"votesCast"' },
        },
        {
          path: [4, "field"],
          code: "duplicate",
          expected: { kind: "once", what: "choice-for-field" },
          actual: { kind: "value", text: '"blankVotes"' },
        },
        {
          path: [4, "chosen"],
          code: "unknown-value",
          expected: { kind: "one-of", values: ["first", "second"] },
          actual: { kind: "value", text: '"third"' },
        },
      ],
    });
  });

  test("entries of different units, forms or sessions are no entries of one report", () => {
    const other = { ...centralised, unit: "SB2" };
    const issues = [
      {
        path: ["unit"],
        code: "not-allowed",
        expected: { kind: "value", text: '"SB1"' },
        actual: { kind: "value", text: '"SB2"' },
      },
      {
        path: ["kind"],
        code: "not-allowed",
        expected: { kind: "value", text: '"decentralised-first-session"' },
        actual: { kind: "value", text: '"centralised-first-session"' },
      },
    ];
    expect(compareEntries<typeof decentralised | typeof centralised>(decentralised, other)).toEqual(
      {
        status: "refused",
        issues,
      },
    );
    const resolved = resolveEntries<typeof decentralised | typeof centralised>(
      decentralised,
      other,
      [],
    );
    expect(resolved).toEqual({ status: "refused", issues });
  });

  test("equal entries need no choices and leave no record", () => {
    expect(resolveEntries(decentralised, { ...decentralised }, [])).toEqual({
      status: "accepted",
      value: { count: decentralised, record: [] },
    });
  });
});
