import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/** Fails, and shows where, when two values differ; for large values in great numbers, which mostly are the same. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
