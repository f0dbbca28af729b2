import { describe, expect, test } from "vitest";
import { isLongRun, isWhole } from "../../sample.js";
import { calls } from "./calls.js";
import { answersAnyway, notLookedAt, throwsAsItsSource } from "./documented-answers.js";
import { type Called, publicFunctions } from "./doors.js";
import { oddValues } from "./odd-values.js";
import { placesOf, valueAt, withValue } from "./places.js";

/** Slower than this is no answer; a machine with other work takes some seconds for what is quick. */
const patience = 5_000;
const placesTried = isLongRun ? 200 : isWhole ? 12 : 5;

const odd: ReadonlySet<unknown> = new Set(Object.values(oddValues));

/** What a call comes to: of what is asked for piece by piece, the first piece or the last. */
async function answerOf(called: Called, given: readonly unknown[]): Promise<unknown> {
  const answer = called(...given);
  // Given back as it came; a promise would look at it.
  if (odd.has(answer)) return undefined;
  if (typeof answer !== "object" || answer === null) return answer;
  if (Symbol.asyncIterator in answer) {
    let last: unknown;
    for await (const one of answer as AsyncIterable<unknown>) last = one;
    return typeof last === "object" && last !== null && "reading" in last ? last.reading : last;
  }
  if (!("next" in answer)) return answer;
  const { value } = (answer as Iterator<unknown>).next();
  return value;
}

function isRefused(answer: unknown): boolean {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "status" in answer &&
    answer.status === "refused" &&
    "issues" in answer &&
    Array.isArray(answer.issues) &&
    answer.issues.length > 0
  );
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  try {
    return Array.isArray(value) ? "array" : typeof value;
  } catch {
    return "revoked";
  }
}

/** Whether one value certainly is none where another stood. */
function isOfAnotherKind(value: unknown, usual: unknown): boolean {
  if (value === undefined || value === null || usual === undefined || usual === null) return false;
  const isNone =
    Number.isNaN(value) || value === 1e308 || value === oddValues["a proxy that throws"];
  return isNone || kindOf(value) !== kindOf(usual);
}

describe.each([...publicFunctions])("%s", (name, called) => {
  const given = calls[name] ?? [];

  test("has a good call, which is not refused", async () => {
    expect(calls).toHaveProperty(name);
    expect(isRefused(await answerOf(called, given))).toBe(false);
  });

  test("throws nothing, is not slow and takes no other value for its own", async () => {
    const places = placesOf(given)
      .slice(0, placesTried)
      .filter((place) => !throwsAsItsSource[name]?.some((own) => place.join(".").startsWith(own)));
    for (const place of places) {
      const usual = valueAt(given, place);
      for (const [which, value] of Object.entries(oddValues)) {
        const told = `${name} with ${which} at ${place.join(".")}`;
        const started = performance.now();
        const changed = withValue(given, place, value) as readonly unknown[];
        const answer = await answerOf(called, changed).catch((thrown: unknown) => {
          throw new Error(`${told} throws`, { cause: thrown });
        });
        expect(performance.now() - started, told).toBeLessThan(patience);
        const isOwn = notLookedAt[name]?.some((start) => place.join(".").startsWith(start));
        if (!isOfAnotherKind(value, usual) || answersAnyway.has(name) || isOwn) continue;
        expect(isRefused(answer), `${told}: ${String(JSON.stringify(answer)).slice(0, 200)}`).toBe(
          true,
        );
      }
    }
  });
});

test("no call is kept for a function that is gone", () => {
  expect(Object.keys(calls).filter((name) => !publicFunctions.has(name))).toEqual([]);
});
