import type { Preset, Readings } from "../../model/outcome/readings.js";
import { readingsOfSignature } from "../../model/signatures/made/law.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { readingIds, readingRegistry } from "./registry.js";

function presetOf(preset: Preset): Readings {
  const chosen = readingIds.map((id) => [id, readingRegistry[id].presets[preset]]);
  // Object.fromEntries forgets which answers belong to which question.
  return Object.freeze(Object.fromEntries(chosen) as Readings);
}

/**
 * The answers of each preset: `default` (ours), `abacus` and `osv2020` (the programs of the
 * Kiesraad) and `text` (the bare text of the law).
 */
export const presets: Readonly<Record<Preset, Readings>> = {
  default: presetOf("default"),
  abacus: presetOf("abacus"),
  osv2020: presetOf("osv2020"),
  text: presetOf("text"),
};

/** The readings of a preset, with single answers replaced. */
export function readingsOf(preset: Preset = "default", replaced?: Partial<Readings>): Readings {
  const refusal = refusedArguments(readingsOfSignature, [preset, replaced]);
  if (refusal !== null) return refusal;
  return chosenReadings(preset, replaced);
}

/** The same of options that were read already. */
export function chosenReadings(preset: Preset = "default", replaced?: Partial<Readings>): Readings {
  return replaced === undefined ? presets[preset] : { ...presets[preset], ...replaced };
}
