import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkTrace } from "../../../src/judges/checker/check-trace.js";
import { isLongRun, isWhole, oneIn, sampleOf, stepOf } from "../../sample.js";
import { acceptedChanges } from "./accepted-changes.js";
import { singleChanges } from "./single-changes.js";
import { traces, wanted } from "./small-traces.js";

const patience = 300_000;

describe(`every single change of some fifty traces, ${oneIn(7)}`, () => {
  test("there are as many, with every kind of step, of lot and of election among them", () => {
    expect(traces.length).toBeGreaterThanOrEqual(50);
    const missing = wanted.filter(([, has]) => !traces.some(has)).map(([name]) => name);
    expect(missing).toEqual([]);
  });

  test("is as large a part of them as docs/conformance.md tells", () => {
    const page = readFileSync(new URL("../../../docs/conformance.md", import.meta.url), "utf8");
    const told = isWhole ? "one in four of them in `.ci/run`" : "one in seven in `npm test`";
    expect(page).toContain(told);
    expect(stepOf(7)).toBe(isLongRun ? 1 : isWhole ? 4 : 7);
  });

  test(
    "is caught: a figure, a text, a value from elsewhere, an item or property more or less",
    () => {
      let tried = 0;
      for (const { election, outcome } of traces) {
        const changes = sampleOf(7, singleChanges(outcome));
        expect(acceptedChanges(election, outcome, changes)).toEqual([]);
        tried += changes.length;
      }
      expect(tried).toBeGreaterThan(50_000 / stepOf(7));
    },
    patience,
  );

  test("is none where only the order of properties differs: the value is the same", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).reverse();
      return Object.fromEntries(entries.map(([key, inner]) => [key, turned(inner)]));
    };
    for (const { election, outcome } of traces) {
      expect(JSON.stringify(turned(outcome))).not.toBe(JSON.stringify(outcome));
      const { verdict, ...why } = checkTrace(election, turned(outcome));
      expect({ verdict, why }).toMatchObject({ verdict: "accepted" });
    }
  });
});
