import { own } from "../../model/has.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { completedGiven } from "../../model/outcome/outcome-input.js";
import type { Refused } from "../../model/refusal.js";
import type { Member } from "./succession-input.js";

/** Who has a seat when the result is determined. */
export interface ElectedMembers {
  /** The whole answer is here. */
  readonly status: "completed";
  /** The members, in the order of the lists: the first that `determineSuccession` goes on with. */
  readonly members: readonly Member[];
}

/**
 * The members as the election gave them their seats, in the order of the lists; a seat that P 16 (2)
 * withheld from another list says so. Refuses what is no completed outcome (`missing`, `wrong-type`,
 * `unknown-value`, `unknown-property`).
 *
 * @example
 * ```ts
 * const elected = membersAfterElection(outcome);
 * if (elected.status === "completed") console.log(elected.members.length);
 * ```
 */
export function membersAfterElection(outcome: CompletedOutcome): ElectedMembers | Refused {
  const said = completedGiven(outcome);
  return said.status === "refused"
    ? said
    : { status: "completed", members: membersOfOutcome(said.value) };
}

/** The same of an outcome that is known to be one. */
export function membersOfOutcome({ lists }: CompletedOutcome): readonly Member[] {
  return lists.flatMap(({ list, elected }) =>
    elected.map((one): Member => {
      const { candidate } = one;
      const from = own(one, "withheldFrom");
      const withheld =
        from === undefined ? {} : { withheldFrom: { list: from, by: "P 16" as const } };
      return { candidate, list, ...withheld };
    }),
  );
}
