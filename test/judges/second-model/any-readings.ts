import fc from "fast-check";
import { presets } from "../../../src/law/readings/presets.js";
import { readingRegistry } from "../../../src/law/readings/registry.js";
import type { Readings } from "../../../src/model/outcome/readings.js";

/** The answers of a preset, and another one to some question. */
export const anyReadings = fc
  .tuple(
    fc.constantFrom(...Object.values(presets)),
    fc.constantFrom(
      ...Object.values(readingRegistry).flatMap(({ id, options }) =>
        options.map((option) => ({ [id]: option })),
      ),
    ),
  )
  .map(([preset, other]): Readings => ({ ...preset, ...other }));
