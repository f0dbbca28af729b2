import { article } from "../model/article.js";
import { day } from "../model/day.js";
import { electoralAct1989, timeline } from "./timeline/periods.js";
import type { Timeline } from "./timeline/provision.js";
import { sources } from "./timeline/sources.js";

/** The vote value counts the people behind a vote in units of this many. */
const hundredfold = 100;

/** Article U 2: inhabitants over a hundred times the members. */
export const provincialVoteValue: Timeline<number> = timeline([
  electoralAct1989,
  {
    value: hundredfold,
    article: article("U 2", 1),
    source: sources.act2002to2026,
    certainty: "law-text",
    note: "read in every text since 2002, inferred before",
  },
]);

/** Article Ya 31e: as for provinces, with the island's population. */
export const islandVoteValue: Timeline<number> = timeline([
  day("2018-08-01"),
  {
    value: hundredfold,
    article: article("Ya 31e"),
    source: sources.versionsCompared,
    certainty: "law-text",
  },
]);

/** Article Ua 4. */
export const nonResidentsVoteValue: Timeline<number> = timeline([
  day("2023-01-01"),
  {
    value: hundredfold,
    article: article("Ua 4", 1),
    source: sources.versionsCompared,
    certainty: "law-text",
  },
]);
