import fc from "fast-check";

/**
 * A value of which `wanted` holds, shrunk until nothing smaller will do; null when the search finds
 * none. The same seed finds the same value.
 */
export function findSmallest<Value>(
  values: fc.Arbitrary<Value>,
  wanted: (value: Value) => boolean,
  seed: number,
  attempts = 30_000,
): Value | null {
  const found = fc.check(
    fc.property(values, (value) => !wanted(value)),
    { seed, numRuns: attempts, maxSkipsPerRun: 100 },
  );
  return found.counterexample === null ? null : found.counterexample[0];
}
