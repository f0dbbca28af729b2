import type { FilledPlace } from "./fill-places.js";
import type { Member } from "./succession-input.js";

/** The members after these places were filled or stay empty. */
export function membersAfterwards(
  members: readonly Member[],
  filled: readonly FilledPlace[],
): readonly Member[] {
  return filled.reduce(afterOne, members);
}

function afterOne(
  members: readonly Member[],
  { open, successor, withheldFrom }: FilledPlace,
): readonly Member[] {
  const { place, temporary } = open;
  const { member, passedBy } = place;
  const staying = members.flatMap((one): Member[] => {
    if (one.candidate === successor?.candidate) return [];
    if (one.candidate === member.candidate) return temporary ? [{ ...member, onLeave: true }] : [];
    return one.replaces === member.candidate ? [] : [one];
  });
  if (successor === null) return staying;
  const added: Member = {
    candidate: successor.candidate,
    list: successor.list,
    ...(withheldFrom === undefined ? {} : { withheldFrom }),
    ...(passedBy.length === 0 ? {} : { passedBy }),
    ...(temporary ? { replaces: member.candidate } : {}),
  };
  return [...staying, added];
}
