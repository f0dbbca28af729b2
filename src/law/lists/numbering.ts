import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { electoralAct1989, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";

/**
 * How lists without a seat at the last election get their numbers: by number of districts; or, until
 * 2013-11-30, first by lot those of all districts, then by number of districts, then by lot, district
 * by district, the lists that stand alone.
 */
export type NumberingRule = "by-number-of-districts" | "in-three-rounds";

const old = {
  value: "in-three-rounds",
  article: article("I 14"),
  source: sources.versionsCompared,
} as const;

/** Article I 14; S 12 for the Senate. */
export const numbering: Timeline<NumberingRule> = timeline<NumberingRule>(
  [
    electoralAct1989,
    { ...old, certainty: "inferred", note: "read in the texts since 2002, inferred before" },
  ],
  [day("2002-03-07"), { ...old, certainty: "law-text" }],
  [
    day("2013-12-01"),
    {
      value: "by-number-of-districts",
      article: article("I 14"),
      source: sources.versionsCompared,
      certainty: "law-text",
    },
  ],
);
