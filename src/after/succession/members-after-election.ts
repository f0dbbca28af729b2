import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { completedGiven } from "../../model/outcome/outcome-input.js";
import type { Refused } from "../../model/refusal.js";
import type { Member } from "./succession-input.js";

/**
 * The members as the election gave them their seats, in the order of the lists. Refuses what is no
 * completed outcome (`missing`, `wrong-type`, `unknown-value`, `unknown-property`).
 */
export function membersAfterElection(outcome: CompletedOutcome): readonly Member[] | Refused {
  const said = completedGiven(outcome);
  return said.status === "refused" ? said : membersOfOutcome(said.value);
}

/** The same of an outcome that is known to be one. */
export function membersOfOutcome(outcome: CompletedOutcome): readonly Member[] {
  const withheld = new Map(
    outcome.steps.flatMap((step) =>
      step.kind === "seat-withheld" ? [[`${step.candidate} ${step.to}`, step.from] as const] : [],
    ),
  );
  return outcome.lists.flatMap(({ list, elected }) =>
    elected.map(({ candidate }): Member => {
      const from = withheld.get(`${candidate} ${list}`);
      return {
        candidate,
        list,
        ...(from === undefined ? {} : { withheldFrom: { list: from, by: "P 16" } }),
      };
    }),
  );
}
