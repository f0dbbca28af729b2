import type { ElectionType } from "../election/election-type.js";

/**
 * The elections without voter cards (kiezerspassen): the local ones, where nobody votes outside
 * their own municipality or island. Source: the Kiesraad's validation rules for counts, 2026.
 */
export const electionsWithoutVoterCards: readonly ElectionType[] = ["GR", "ER"];

/** Whether voter cards are used at elections of this type. */
export function voterCardsUsed(type: ElectionType): boolean {
  return !electionsWithoutVoterCards.includes(type);
}
