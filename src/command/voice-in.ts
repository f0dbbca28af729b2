import type { Language } from "../explain/language/language.js";
import { type Voice, voiceOf } from "../explain/language/voice.js";
import { dutch } from "../explain/languages/dutch.js";
import { english } from "../explain/languages/english.js";
import type { Election } from "../model/election/election.js";
import type { LanguageCode } from "./flags/shared-flags.js";

const languages: Readonly<Record<LanguageCode, Language>> = { nl: dutch, en: english };

/** The voice of a language, which knows the names of an election. */
export function voiceIn(code: LanguageCode, election?: Election): Voice {
  return voiceOf(languages[code], election);
}
