import { explainReadingSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Voice } from "../language/voice.js";
import type { AnyReadings } from "../language/words/readings.js";

/** A contested question of the law and one answer to it, in words. */
export interface ExplainedReading {
  /** The contested question, in words. */
  readonly question: string;
  /** The answer that was chosen, in words. */
  readonly answer: string;
}

/** A contested question of the law, and what the given answer says. */
export function explainReading<Id extends keyof AnyReadings>(
  id: Id,
  option: AnyReadings[Id],
  voice: Voice,
): ExplainedReading {
  const refusal = refusedArguments(explainReadingSignature, [id, option, voice]);
  if (refusal !== null) return refusal;
  const { question, options } = voice.language.readings[id];
  const answers: Readonly<Record<string, string>> = options;
  return { question, answer: answers[option] ?? "" };
}
