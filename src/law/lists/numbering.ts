import { type ArticleReference, article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { act2013, electoralAct1989, firstText } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { inConsecutiveTexts, known, sources } from "../timeline/sources.js";

/** How lists get their numbers. */
export interface NumberingRule {
  /**
   * Those without a seat at the last election: by number of districts; or, until 2013-11-30, first by
   * lot those of all districts, then by number of districts, then by lot, district by district, the
   * lists that stand alone.
   */
  readonly withoutSeat: "by-number-of-districts" | "in-three-rounds";
  /** Where the number of a list stands that was declared valid on appeal. */
  readonly validOnAppeal: ArticleReference;
}

function numbersUnder(
  reference: ArticleReference,
  validOnAppeal: ArticleReference,
): Timeline<NumberingRule> {
  const inThreeRounds: NumberingRule = { withoutSeat: "in-three-rounds", validOnAppeal };
  const inferred = known(
    "inferred",
    sources.versionsCompared,
    "read in the texts since 2002, inferred before",
  );
  return timeline(
    since(electoralAct1989, inThreeRounds, reference, inferred),
    since(firstText, inThreeRounds, reference, inConsecutiveTexts),
    since(
      act2013,
      { withoutSeat: "by-number-of-districts", validOnAppeal },
      reference,
      inConsecutiveTexts,
    ),
  );
}

/** Article I 14, and I 16 for lists declared valid on appeal. */
export const listNumbers: Timeline<NumberingRule> = numbersUnder(
  article("I 14"),
  article("I 16", 2),
);

/** Article S 12, and S 14 for lists declared valid on appeal. */
export const senateListNumbers: Timeline<NumberingRule> = numbersUnder(
  article("S 12"),
  article("S 14"),
);

/** How lists get their numbers at this type of election. */
export function listNumbersOf(type: ElectionType): Timeline<NumberingRule> {
  return type === "EK" ? senateListNumbers : listNumbers;
}
