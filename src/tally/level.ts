import { type ArticleReference, article } from "../model/article.js";

/** A body that adds up what other bodies counted. */
export interface TallyLevel {
  /** The Dutch name of the body. */
  readonly dutch: string;
  /** What orders it to add up. */
  readonly articles: readonly ArticleReference[];
}

/** The bodies that add up, from the polling stations to the result (law as of 2023-01-01). */
export const tallyLevels = {
  municipality: {
    dutch: "gemeentelijk stembureau",
    articles: [article("Na 26"), article("Na 28")],
  },
  district: { dutch: "hoofdstembureau", articles: [article("O 3"), article("O 5")] },
  "national-postal-committee": {
    dutch: "nationaal briefstembureau",
    articles: [article("O 16"), article("O 18")],
  },
  "central-committee": { dutch: "centraal stembureau", articles: [article("P 20", 1)] },
} as const satisfies Record<string, TallyLevel>;

/** The name of a body that adds up. */
export type TallyLevelName = keyof typeof tallyLevels;
