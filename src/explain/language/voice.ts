import type { Election } from "../../model/election/election.js";
import { markMade } from "../../model/made.js";
import { voiceOfSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Language } from "./language.js";
import { type Names, namesOf, noNames } from "./names.js";
import type { FieldSpeaker } from "./speaker.js";
import { speakerOf } from "./speaker-of.js";

/** A language together with the names of one election: what every explanation needs to speak. */
export interface Voice {
  /** The language that is spoken. */
  readonly language: Language;
  /** The names of lists and candidates. */
  readonly names: Names;
  /** Says single things: numbers, days, lists. */
  readonly say: FieldSpeaker;
}

/**
 * The voice that speaks `language` about `election`. Without an election, lists are called by their
 * numbers and candidates by their ids. Make it once for an election and keep it.
 *
 * @example
 * ```ts
 * const voice = voiceOf(dutch, election);
 * const sentences = explainSteps(outcome, voice).map(({ text }) => text);
 * ```
 */
export function voiceOf(language: Language, election?: Election): Voice {
  const refusal = refusedArguments(voiceOfSignature, [language, election]);
  if (refusal !== null) return refusal;
  const names = election === undefined ? noNames : namesOf(election);
  return markMade({ language, names, say: speakerOf(language, names) }, "voice");
}
