import type { LanguageCode } from "../state/state.js";

/** In a window so narrow pictures have their narrow layout. */
export const narrowWindow = "(max-width: 42rem)";

/** The language of who opens the page without saying one. */
export function browserLanguage(): LanguageCode {
  return navigator.language.startsWith("nl") ? "nl" : "en";
}

/** What was done on the picture before the page was there: what was pressed, typed and unfolded, by id. */
export interface DoneBefore {
  readonly pressed: string[];
}

declare global {
  interface Window {
    kieswetFirst?: DoneBefore;
  }
}
