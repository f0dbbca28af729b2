import { type ArticleReference, article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { act2013, electoralAct1989, firstText, resultsProcedureAct } from "../timeline/acts.js";
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
  /**
   * The article by which a list that was declared valid on appeal gets the number after the last; null:
   * it keeps its place, since all lists were numbered before their validity was decided.
   */
  readonly validOnAppeal: ArticleReference | null;
  /** Parties that won a seat each and stand under one new name (H 4 (8) b) count as those that won one. */
  readonly newNames: boolean;
  /** Parties that had one joint list, which won a seat, and stand under a new name (H 4 (8) c), count too. */
  readonly newNamesAfterJointList: boolean;
}

function numbersUnder(
  reference: ArticleReference,
  before2013: ArticleReference | null,
  newNames: boolean,
): Timeline<NumberingRule> {
  const validOnAppeal = article("I 16", 2);
  const inThreeRounds: NumberingRule = {
    withoutSeat: "in-three-rounds",
    validOnAppeal: before2013,
    newNames: false,
    newNamesAfterJointList: false,
  };
  const byDistricts: NumberingRule = {
    withoutSeat: "by-number-of-districts",
    validOnAppeal,
    newNames,
    newNamesAfterJointList: false,
  };
  const inferred = known(
    "inferred",
    sources.versionsCompared,
    "read in the texts since 2002, inferred before",
  );
  return timeline(
    since(electoralAct1989, inThreeRounds, reference, inferred),
    since(firstText, inThreeRounds, reference, inConsecutiveTexts),
    since(act2013, byDistricts, reference, inConsecutiveTexts),
    ...(newNames
      ? [
          since(
            resultsProcedureAct,
            { ...byDistricts, newNamesAfterJointList: true },
            reference,
            inConsecutiveTexts,
          ),
        ]
      : []),
  );
}

/**
 * Article I 14, and I 16 (2) for lists declared valid on appeal. Until 2013-11-30 numbers were given on
 * the day before validity was decided (I 4, I 12), and I 16, one sentence then, kept every number; I 14 (2)
 * spoke of names put together only; of a new name after a joint list it speaks since 2023-01-01.
 */
export const listNumbers: Timeline<NumberingRule> = numbersUnder(article("I 14"), null, true);

/**
 * Article S 12. S 14 is silent on a list that is declared valid on appeal: the number after the last, by
 * analogy with I 16 (2). S 12 (2) speaks of names put together, never of a new one.
 */
export const senateListNumbers: Timeline<NumberingRule> = numbersUnder(
  article("S 12"),
  article("I 16", 2),
  false,
);

/** How lists get their numbers at this type of election. */
export function listNumbersOf(type: ElectionType): Timeline<NumberingRule> {
  return type === "EK" ? senateListNumbers : listNumbers;
}
