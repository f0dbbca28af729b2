import fc from "fast-check";
import { test as plain } from "./vitest.js";

type Arbitraries = readonly fc.Arbitrary<unknown>[];

/** The same cases in every run, and no search for a smaller counterexample: one failure is enough. */
const steady = { seed: 20_171_201, endOnFailure: true };

export const test = Object.assign(plain.bind(undefined), plain, {
  prop:
    (arbitraries: Arbitraries, parameters: { readonly numRuns?: number } = {}) =>
    (name: string, ...rest: readonly unknown[]): void => {
      const body = rest.find((part) => typeof part === "function") as (
        ...row: unknown[]
      ) => unknown;
      plain(name, () => {
        const holds = fc.property(...(arbitraries as [fc.Arbitrary<unknown>]), (...row) => {
          const verdict = body(...row);
          if (verdict instanceof Promise) {
            throw new Error("A property that waits cannot be judged in one process.");
          }
          return verdict as boolean | undefined;
        });
        fc.assert(holds, { ...parameters, ...steady });
      });
    },
});

export { fc };
