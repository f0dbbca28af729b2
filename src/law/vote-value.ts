import { article } from "../model/article.js";
import { electoralAct1989, islandColleges, resultsProcedureAct } from "./timeline/acts.js";
import { since, timeline } from "./timeline/periods.js";
import type { Timeline } from "./timeline/provision.js";
import { inConsecutiveTexts, inEveryText } from "./timeline/sources.js";

/** The vote value counts the people behind a vote in units of this many. */
const hundredfold = 100;

/** What the people behind one vote for the Senate are divided by, per member of the body. */
export const voteValueUnits: Readonly<
  Record<"province" | "island" | "non-residents", Timeline<number>>
> = {
  /** Article U 2: inhabitants over a hundred times the members. */
  province: timeline(since(electoralAct1989, hundredfold, article("U 2", 1), inEveryText)),
  /** Article U 2; since 2023 Ya 31e says it of the island's population and college. */
  island: timeline(
    since(islandColleges, hundredfold, article("U 2", 1), inConsecutiveTexts),
    since(resultsProcedureAct, hundredfold, article("Ya 31e"), inConsecutiveTexts),
  ),
  /** Article Ua 4. */
  "non-residents": timeline(
    since(resultsProcedureAct, hundredfold, article("Ua 4", 1), inConsecutiveTexts),
  ),
};
