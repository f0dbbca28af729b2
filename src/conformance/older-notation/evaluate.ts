import { has } from "../../model/has.js";
import type { Preset } from "../../model/outcome/readings.js";
import { whenReadable } from "../../model/plain-value.js";
import type { Refused } from "../../model/refusal.js";
import { evaluateSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { operations } from "../../operations/operations.js";
import { controlProtocol } from "../kinds/control-protocol/control-protocol.js";
import type { ControlProtocolVerdict } from "../kinds/control-protocol/control-protocol-schema.js";
import { countCheck } from "../kinds/count-check/count-check.js";
import type { CountVerdict } from "../kinds/count-check/count-check-schema.js";
import { electionOfVector } from "./election-of-vector.js";
import { resultOf } from "./result-of-outcome.js";
import type { VectorResult } from "./vector-result.js";

/** How a vector is evaluated. */
export interface EvaluateOptions {
  /** The set of readings under which vectors are answered. */
  readonly preset?: Preset;
}

/**
 * Takes a vector's `input` and returns the shape of its `expected`, computed by this package: a
 * translation of `parseElection` and `determineResult`, nothing more. Input that is refused comes
 * back as the refusal with its issues.
 */
export function evaluate(input: unknown, options: EvaluateOptions = {}): VectorResult | Refused {
  const refusal = refusedArguments(evaluateSignature, [input, options]);
  if (refusal !== null) return refusal;
  const parsed = electionOfVector(input);
  if (parsed.status === "refused") return parsed;
  const { election, lots } = parsed.value;
  const outcome = operations.result.ask({ election, lots, ...options });
  return outcome.status === "refused" ? outcome : resultOf(outcome, election);
}

/**
 * Checks the count of a vector and answers in the format of its `expected`: the findings that every
 * reading raises, or `{ refused: true }` for bad input. A vector that is not in the format is
 * refused too.
 */
export function evaluateCount(vector: unknown): CountVerdict {
  return countCheck.answerTo(vector);
}

/**
 * Runs part A of the control protocol on the municipality of a vector and answers in the format of
 * its `expected`, or `{ refused: true }` for bad input.
 */
export function evaluateControlProtocol(vector: unknown): ControlProtocolVerdict {
  return whenReadable(
    () =>
      typeof vector === "object" && vector !== null && has(vector, "input")
        ? controlProtocol.answerTo(vector.input)
        : { refused: true },
    (): ControlProtocolVerdict => ({ refused: true }),
  );
}
