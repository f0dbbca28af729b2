import type { Language } from "../../src/explain/language/language.js";
import { type Voice, voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { explainSteps } from "../../src/explain/topics/steps/explain-steps.js";
import { explainResidualSeat } from "../../src/explain/topics/why/explain-residual-seat.js";
import type { Election } from "../../src/model/election/election.js";
import type { Determined } from "../../src/model/outcome/determined.js";
import { determineResult } from "../../src/seats/determine-result.js";
import type { DeterminationOptions } from "../../src/seats/given-case.js";

/** The outcome of an election that is not refused. */
export function determined(election: Election, options: DeterminationOptions = {}): Determined {
  const outcome = determineResult(election, options);
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

/** What is said of every step of an election. */
export function told(
  election: Election,
  language: Language,
  options: DeterminationOptions = {},
): readonly string[] {
  return explainSteps(determined(election, options), voiceOf(language, election)).map(
    ({ text }) => text,
  );
}

/** Why residual seat `number` of an election went where it went. */
export function why(
  election: Election,
  number: number,
  voice: Voice,
  options: DeterminationOptions = {},
): readonly string[] {
  return explainResidualSeat(determined(election, options), number, voice).map(({ text }) => text);
}

/** Both languages of the package. */
export const languages = [dutch, english] as const;
