import type { Language } from "../../../src/explain/language/language.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { easyDutch } from "../../../src/explain/languages/easy-dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import type { LanguageCode } from "../state/state.js";
import { dutchWords } from "./dutch.js";
import { easyDutchWords } from "./easy-dutch.js";
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

/** Easy Dutch, for the result and its reasons. */
const easy: Spoken = { language: easyDutch, words: { ...dutchWords, ...easyDutchWords } };

/** The title of the page in the browser. */
export function titleOf(code: LanguageCode): string {
  return `${languages[code].words.title} · kieswet`;
}

/** The language with this code; Dutch may be easy. */
export function spokenIn(code: LanguageCode, isEasy: boolean): Spoken {
  return isEasy && code === "nl" ? easy : languages[code];
}
