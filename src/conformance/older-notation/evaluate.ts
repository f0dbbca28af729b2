import type { Preset } from "../../model/outcome/readings.js";
import type { Refused } from "../../model/refusal.js";
import { determineResult } from "../../seats/determine-result.js";
import { resultOf } from "./result-of-outcome.js";
import { electionOfVector } from "./vector-input-schema.js";
import type { VectorResult } from "./vector-result.js";

/** How a vector is evaluated. */
export interface EvaluateOptions {
  readonly preset?: Preset;
}

/**
 * Takes a vector's `input` and returns the shape of its `expected`, computed by this package: a
 * translation of `parseElection` and `determineResult`, nothing more. Input that is refused comes
 * back as the refusal with its issues.
 */
export function evaluate(input: unknown, options: EvaluateOptions = {}): VectorResult | Refused {
  const parsed = electionOfVector(input);
  if (parsed.status === "refused") return parsed;
  const { election, lots } = parsed.value;
  const preset = options.preset === undefined ? {} : { preset: options.preset };
  const outcome = determineResult(election, { ...preset, lots });
  if (outcome.status === "refused") return outcome;
  return resultOf(outcome, election);
}
