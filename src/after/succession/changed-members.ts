import type { CandidateId } from "../../model/identifiers.js";
import type { FilledSeat } from "./several-vacancies.js";
import type { Member } from "./succession-input.js";

/** The members after these vacancies were filled or left empty. */
export function changedMembers(
  members: readonly Member[],
  filled: readonly FilledSeat[],
): readonly Member[] {
  return filled.reduce(afterOne, members);
}

function afterOne(
  members: readonly Member[],
  { open, successor, withheldFrom }: FilledSeat,
): readonly Member[] {
  const { seat, temporary } = open;
  const appointed = successor?.candidate;
  const staying = members.flatMap((member): Member[] => {
    if (member.candidate === appointed) return [];
    if (member.candidate === seat.candidate) return temporary ? [{ ...seat, onLeave: true }] : [];
    return member.replaces === seat.candidate ? [] : [member];
  });
  if (successor === null) return staying;
  const added: Member = {
    candidate: successor.candidate,
    list: successor.list,
    ...(withheldFrom === undefined ? {} : { withheldFrom }),
    ...(temporary ? { replaces: seat.candidate } : {}),
  };
  return [...staying, added];
}

/** Members on leave whose replacement was appointed to a seat of his own (article X 12). */
export function leftWithoutReplacement(
  before: readonly Member[],
  after: readonly Member[],
): CandidateId[] {
  const replacedIn = (members: readonly Member[], { candidate }: Member): boolean =>
    members.some(({ replaces }) => replaces === candidate);
  return after
    .filter((member) => replacedIn(before, member) && !replacedIn(after, member))
    .map(({ candidate }) => candidate);
}
