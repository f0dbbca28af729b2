import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { electoralAct1989, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";

/** How many candidates a list may have. */
export interface ListLengthRule {
  /** For every list. */
  readonly ordinary: number;
  /** A list is large when it won more seats than this at the last election of the body. */
  readonly largeAbove: number;
  /** The most that a large list may have. */
  readonly large: number;
  /** A large list may have this many times its seats, as far as `large` allows; null: `large`. */
  readonly timesSeats: number | null;
}

const old = {
  value: { ordinary: 30, largeAbove: 15, large: 80, timesSeats: 2 } satisfies ListLengthRule,
  article: article("H 6", 2),
  source: sources.versionsCompared,
} as const;

/** Most candidates on a list: article H 6, and R 4 for the Senate. */
export const listLength: Timeline<ListLengthRule> = timeline<ListLengthRule>(
  [
    electoralAct1989,
    { ...old, certainty: "inferred", note: "read in the texts since 2002, inferred before" },
  ],
  [day("2002-03-07"), { ...old, certainty: "law-text" }],
  [
    day("2010-01-01"),
    {
      value: { ordinary: 50, largeAbove: 15, large: 80, timesSeats: null },
      article: article("H 6", 2),
      source: sources.versionsCompared,
      certainty: "law-text",
    },
  ],
);
