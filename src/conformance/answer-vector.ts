import { readingsOf } from "../law/readings/presets.js";
import { parseElection } from "../model/election/parse-election.js";
import type { Preset, Readings } from "../model/outcome/readings.js";
import { parseWithSchema } from "../model/parse-with-schema.js";
import { determineResult } from "../seats/determine-result.js";
import type { Vector } from "./format/vector-schema.js";
import { answerBodySize, answerReferendum, answerVoteValue } from "./kinds/body-size/body-size.js";
import { evaluateControlProtocol } from "./kinds/control-protocol/control-protocol.js";
import { evaluateCount } from "./kinds/count-check/count-check.js";
import { answerDeposits, answerListLength, answerListNumbers } from "./kinds/deposit/deposit.js";
import { answerReconciliation } from "./kinds/reconciliation/reconciliation.js";
import { resultAnswer } from "./kinds/result/result-answer.js";
import { type ResultAnswer, resultInputSchema } from "./kinds/result/result-schema.js";
import { answerLeave, answerSuccession } from "./kinds/succession/succession.js";
import { answerTally } from "./kinds/tally/tally.js";

/** Under which readings a vector is answered. */
export interface AnswerOptions {
  readonly preset?: Preset;
  readonly readings?: Partial<Readings>;
}

/**
 * This package's own answer to a vector, in the shape of its `expected`. Bad input is answered with
 * `{ refused: true }`.
 */
export function answerVector(
  { kind, input }: Pick<Vector, "kind" | "input">,
  options: AnswerOptions = {},
): unknown {
  switch (kind) {
    case "result":
      return answerResult(input, options);
    case "count-check":
      return evaluateCount(input);
    case "control-protocol":
      return evaluateControlProtocol({ input });
    case "tally":
      return answerTally(input);
    case "reconciliation":
      return answerReconciliation(input);
    case "succession":
      return answerSuccession(input, options);
    case "temporary-leave":
      return answerLeave(input);
    case "deposit":
      return answerDeposits(input, options);
    case "list-numbers":
      return answerListNumbers(input);
    case "list-length":
      return answerListLength(input);
    case "body-size":
      return answerBodySize(input);
    case "vote-value":
      return answerVoteValue(input, readingsOf(options.preset, options.readings));
    case "referendum":
      return answerReferendum(input, readingsOf(options.preset, options.readings));
  }
}

function answerResult(input: unknown, options: AnswerOptions): ResultAnswer {
  const parsed = parseWithSchema(resultInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  const { lots = [], ...election } = parsed.value;
  const accepted = parseElection(election);
  if (accepted.status === "refused") return { refused: true };
  return resultAnswer(determineResult(accepted.value, { ...options, lots }));
}
