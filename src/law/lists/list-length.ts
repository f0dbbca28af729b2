import { type ArticleReference, article } from "../../model/article.js";
import { day } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { electoralAct1989, firstText } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { inConsecutiveTexts, known, sources } from "../timeline/sources.js";

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

const until2009: ListLengthRule = { ordinary: 30, largeAbove: 15, large: 80, timesSeats: 2 };
const since2010: ListLengthRule = { ordinary: 50, largeAbove: 15, large: 80, timesSeats: null };

function lengthsUnder(reference: ArticleReference): Timeline<ListLengthRule> {
  const inferred = known(
    "inferred",
    sources.versionsCompared,
    "read in the texts since 2002, inferred before",
  );
  return timeline(
    since(electoralAct1989, until2009, reference, inferred),
    since(firstText, until2009, reference, inConsecutiveTexts),
    since(day("2010-01-01"), since2010, reference, inConsecutiveTexts),
  );
}

/** Most candidates on a list: article H 6. */
export const listLength: Timeline<ListLengthRule> = lengthsUnder(article("H 6", 2));

/** Most candidates on a list for the Senate: article R 4. */
export const senateListLength: Timeline<ListLengthRule> = lengthsUnder(article("R 4", 2));

/** Most candidates on a list for this type of election. */
export function listLengthOf(type: ElectionType): Timeline<ListLengthRule> {
  return type === "EK" ? senateListLength : listLength;
}
