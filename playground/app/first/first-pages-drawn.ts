import type { LanguageCode } from "../state/state.js";

/** The page as it opens, as texts that the build drew: in each language, in both layouts. */
export type FirstPages = {
  readonly [Language in LanguageCode]: {
    readonly title: string;
    readonly wide: string;
    readonly narrow: string;
    /** What is said where the program does not come. */
    readonly missing: string;
  };
};
