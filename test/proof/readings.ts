import fc from "fast-check";
import type { Preset, Readings } from "../../src/index.js";
import { readingRegistry } from "../../src/law/index.js";

/** The presets of readings. */
export const presets: readonly Preset[] = ["default", "abacus", "osv2020", "text"];

/** Any answer to any contested question; half of the time the usual ones. */
export const anyReadings: fc.Arbitrary<Partial<Readings>> = fc.oneof(
  fc.constant({}),
  fc.record(
    Object.fromEntries(
      Object.values(readingRegistry).map(({ id, options }) => [id, fc.constantFrom(...options)]),
    ),
  ) as fc.Arbitrary<Partial<Readings>>,
);
