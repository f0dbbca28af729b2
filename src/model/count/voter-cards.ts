import type { ElectionType } from "../election/election-type.js";
import { voterCardsUsedSignature } from "../signatures/made/model.js";
import { refusedArguments } from "../signatures/refused-arguments.js";

/**
 * The elections without voter cards (kiezerspassen): the local ones, where nobody votes outside
 * their own municipality or island. Source: the Kiesraad's validation rules for counts, 2026.
 */
export const electionsWithoutVoterCards: readonly ElectionType[] = ["GR", "ER"];

/** Whether voter cards are used at elections of this type. */
export function voterCardsUsed(type: ElectionType): boolean {
  const refusal = refusedArguments(voterCardsUsedSignature, [type]);
  if (refusal !== null) return refusal;
  return !electionsWithoutVoterCards.includes(type);
}
