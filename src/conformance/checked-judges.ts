import * as checker from "../judges/checker/check-trace.js";
import type { TraceVerdict } from "../judges/checker/verdict.js";
import type { RuleFacts } from "../judges/facts/facts.js";
import * as facts from "../judges/facts/rule-facts.js";
import * as secondModel from "../judges/second-model/lawful-results.js";
import type { ElectionContent } from "../model/election/election.js";
import type { ElectionType } from "../model/election/election-type.js";
import type { Readings } from "../model/outcome/readings.js";
import {
  checkTraceSignature,
  lawfulResultsSignature,
  ruleFactsOfSignature,
} from "../model/signatures/made/conformance.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";

// The judges share nothing with the library, so that what they are given is looked at here.

/**
 * Checks an outcome against the law without trusting who made it: from the election alone it works
 * out, one by one, which step the law orders next, and compares it with the step that stands there;
 * then the result with what the steps amount to. Shares no rule and no arithmetic with the library.
 *
 * `accepted`, or `rejected` with the first step, lot or part of the outcome that the law does not
 * order. A hypothetical outcome is held against the law with its change. `not-checkable`: elections
 * whose law is not known (see {@link ruleFactsOf}). Refuses what is no election (`wrong-type`,
 * `missing`, `unknown-value`); the outcome may be anything.
 */
export function checkTrace(
  election: ElectionContent,
  outcome: unknown,
  options: checker.TraceOptions = {},
): TraceVerdict {
  const refusal = refusedArguments(checkTraceSignature, [election, outcome, options]);
  return refusal ?? checker.checkTrace(election, outcome, options);
}

/**
 * A second opinion on any election: who may get which seats, whatever lots are drawn, by the second
 * model, which knows nothing of the package or of the program that is judged. Slow: made for an
 * agency that draws elections and asks whether a program's answer is among the results; `ways`: how
 * many ways for lots to fall are followed at most. Refuses what is no election, no readings and no
 * number from 1 (`wrong-type`, `missing`, `unknown-value`, `too-small`).
 */
export function lawfulResults(
  election: ElectionContent,
  readings: Readings,
  ways = 1_000,
): secondModel.LawfulResults {
  const refusal = refusedArguments(lawfulResultsSignature, [election, readings, ways]);
  return refusal ?? secondModel.lawfulResults(election, readings, ways);
}

/**
 * The facts for an election; undefined: there was no such body, or its law is not known. Refuses what
 * is no kind of election, no day and no number of seats (`unknown-value`, `not-a-day`, `too-small`).
 */
export function ruleFactsOf(type: ElectionType, day: string, seats: number): RuleFacts | undefined {
  const refusal = refusedArguments(ruleFactsOfSignature, [type, day, seats]);
  return refusal ?? facts.ruleFactsOf(type, day, seats);
}
