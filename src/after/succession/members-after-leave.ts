import type { CandidateId } from "../../model/identifiers.js";
import { membersAfterLeaveSignature } from "../../model/signatures/made/after.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Member } from "./succession-input.js";

/**
 * The members on the day on which the leave of one of them ends: the membership revives and that of
 * the replacement ends (articles X 10 (3) and X 12 (2)). Who is not on leave changes nothing.
 *
 * @example
 * ```ts
 * const members = membersAfterLeave(succession.members, "3-1");
 * ```
 */
export function membersAfterLeave(
  members: readonly Member[],
  candidate: CandidateId | string,
): readonly Member[] {
  const refusal = refusedArguments(membersAfterLeaveSignature, [members, candidate]);
  if (refusal !== null) return refusal;
  return members.flatMap((member): Member[] => {
    if (member.replaces === candidate) return [];
    if (member.candidate !== candidate || member.onLeave === undefined) return [member];
    const { onLeave: _, ...revived } = member;
    return [revived];
  });
}
