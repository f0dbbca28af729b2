import { type ArticleReference, article } from "../model/article.js";
import { own, ownOnly } from "../model/has.js";
import type { Overlay } from "../model/outcome/overlay.js";
import type { StepOf } from "../model/outcome/step.js";
import type { RuleChange } from "../model/outcome/step-under-overlay.js";
import {
  fullQuota,
  highestAverages,
  largestRemainders,
  type ResidualProcedure,
} from "./bodies/residual-procedure.js";
import type { ChosenProvisions } from "./chosen-provisions.js";

/**
 * The bill on stricter requirements for residual seats (Wet aanscherping vereisten toewijzing
 * restzetels, 36 641): a list must reach the quota to get a residual seat, at every election but
 * the Senate's. Not in force on 2026-10-01; the literal text was not read: whether the threshold
 * extends to the averages of P 8, third paragraph, is the reading `restrictedAverages`, and what
 * happens when no list reaches it the reading `noListReachesThreshold`.
 */
export const residualSeatsBill: Overlay = {
  name: "bill 36 641: residual seats from the quota",
  residualThreshold: fullQuota,
};

/** The provisions with the change applied. */
export function applyOverlay(rules: ChosenProvisions, overlay: Overlay): ChosenProvisions {
  const { preferenceThreshold, absoluteMajority } = ownOnly(overlay);
  return {
    ...rules,
    residualSeats: withThreshold(withMethod(rules.residualSeats, overlay), overlay),
    ...(preferenceThreshold === undefined
      ? {}
      : {
          preference: {
            ...preferenceThreshold,
            article: rules.preference?.article ?? article("P 15", 1),
          },
        }),
    ...(absoluteMajority === undefined
      ? {}
      : {
          absoluteMajority: {
            whenSeats: absoluteMajority ? "at-most-half" : "none",
            article: rules.absoluteMajority.article,
          },
        }),
  };
}

function withMethod(procedure: ResidualProcedure, overlay: Overlay): ResidualProcedure {
  const method = own(overlay, "residualMethod");
  if (method === "highest-averages") return highestAverages(article("P 7", 1));
  if (method === "largest-remainders") return largestRemainders;
  return procedure;
}

/** The first phase carries the threshold, and so does every later one that had one. */
function withThreshold(procedure: ResidualProcedure, overlay: Overlay): ResidualProcedure {
  const residualThreshold = own(overlay, "residualThreshold");
  if (residualThreshold === undefined) return procedure;
  return procedure.map((phase, index) => {
    if (index > 0 && phase.takesPart === null) return phase;
    if (phase.takesPart?.side === "below") return phase;
    return {
      ...phase,
      takesPart:
        residualThreshold === null
          ? null
          : { share: residualThreshold, measure: "votes", side: "at-least" },
    };
  });
}

/** The parts of a change, each with the article of the rule that it changes, in one order. */
export function changesUnder(
  { articles, residualSeats, preference, absoluteMajority: majority }: ChosenProvisions,
  overlay: Overlay,
): readonly StepOf<"rule-changed">[] {
  const changed = ownOnly(overlay);
  const { seats, residualThreshold, residualMethod, preferenceThreshold } = changed;
  const { absoluteMajority, listVotes, listSeats, mergedLists } = changed;
  const residual = residualSeats[0]?.article ?? articles.fullSeats;
  const people = preference?.article ?? articles.preferenceSeats;
  const steps: StepOf<"rule-changed">[] = [];
  const say = (article: ArticleReference, change: RuleChange): void => {
    steps.push({ kind: "rule-changed", article, change });
  };
  if (seats !== undefined) say(articles.quota, { rule: "seats", to: seats });
  if (mergedLists !== undefined) say(articles.quota, { rule: "mergedLists", to: mergedLists });
  if (listVotes !== undefined) say(articles.quota, { rule: "listVotes", to: listVotes });
  if (residualMethod !== undefined) say(residual, { rule: "residualMethod", to: residualMethod });
  if (residualThreshold !== undefined) {
    say(residual, { rule: "residualThreshold", to: residualThreshold });
  }
  if (absoluteMajority !== undefined) {
    say(majority.article, { rule: "absoluteMajority", to: absoluteMajority });
  }
  if (preferenceThreshold !== undefined) {
    say(people, { rule: "preferenceThreshold", to: preferenceThreshold });
  }
  if (listSeats !== undefined) say(articles.listOrder, { rule: "listSeats", to: listSeats });
  return steps;
}
