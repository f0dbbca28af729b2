import type { Language } from "../../../src/explain/language/language.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import type { LanguageCode } from "../state/state.js";
import { dutchWords } from "./dutch.js";
import { englishWords } from "./english.js";
import type { PageWords } from "./page-words.js";

/** A language: what the library says in it, and what the page itself says. */
export interface Spoken {
  readonly language: Language;
  readonly words: PageWords;
}

const languages: { readonly [Code in LanguageCode]: Spoken } = {
  nl: { language: dutch, words: dutchWords },
  en: { language: english, words: englishWords },
};

/** The language with this code. */
export function spokenIn(code: LanguageCode): Spoken {
  return languages[code];
}
