import type { CompletedOutcome } from "../model/outcome/outcome.js";
import { issueCollector, type Refused, refused } from "../model/refusal.js";
import { admittedStaySignature } from "../model/signatures/made/after.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { type ElectedOnNumber, electedIn } from "./elected-in.js";
import { ofTwoElections } from "./of-two-elections.js";

/** The results before and after a new vote in some stations, and who had been admitted in between. */
export interface NewVote {
  /** The result of the first vote. */
  readonly before: CompletedOutcome;
  /** The result with the new vote. */
  readonly after: CompletedOutcome;
  /** The ids of the members who had been admitted. */
  readonly admitted: readonly string[];
}

/**
 * Members who stay elected, and who falls against them: as many, or fewer where seats stayed empty. The text pairs
 * nobody with anybody.
 */
export interface StaysElected {
  /** Who had been admitted and the new vote did not elect: of one list, or of those with fewer seats now. */
  readonly stays: readonly ElectedOnNumber[];
  /** Who would have been elected otherwise: on that list, or on those with more seats now. */
  readonly fall: readonly ElectedOnNumber[];
}

/** Who is elected after a new vote, where members had been admitted before (V 6 (3)). */
export interface ElectedAfterNewVote {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Everybody elected, by list number and in the order of the outcomes. */
  readonly elected: readonly ElectedOnNumber[];
  /** The members who stay although the new vote did not elect them, with those who fall. */
  readonly staying: readonly StaysElected[];
}

/** The text gives no order for several at once. */
export interface NewVoteUndetermined {
  /** The law, or the data given, do not decide it. */
  readonly status: "undetermined";
  /** Why: the members who stay, and more candidates than have to fall against them. */
  readonly because: {
    /** The members who stay. */
    readonly staying: readonly ElectedOnNumber[];
    /** Of whom somebody falls. */
    readonly amongst: readonly ElectedOnNumber[];
  };
}

function without(
  all: readonly ElectedOnNumber[],
  others: readonly ElectedOnNumber[],
): readonly ElectedOnNumber[] {
  const known = new Set(others.map(({ candidate }) => candidate));
  return all.filter(({ candidate }) => !known.has(candidate));
}

/**
 * Who is elected after a new vote in some stations, where members had been admitted whose election that vote could not
 * have touched (V 5), and the new result does not elect them: they stay, "also should it appear that this was wrong", and
 * against each falls the candidate who would have been elected if that member had not been (V 6 (3)).
 *
 * That is who is new on the same list, as many as there are members who stay there; and where the list has fewer seats
 * than before, who is new on the lists that have more. Where there are more of these than have to fall, the text does
 * not say who: `undetermined`.
 *
 * Refuses results of two elections, of another kind, day or number of seats, or with other lists (`not-allowed`), members that the first result did not elect (`unknown-reference`),
 * or that are there twice (`duplicate`).
 */
export function admittedStay(input: NewVote): ElectedAfterNewVote | NewVoteUndetermined | Refused {
  const refusal = refusedArguments(admittedStaySignature, [input]);
  if (refusal !== null) return refusal;
  const { before, after, admitted } = input;
  const first = electedIn(before);
  const second = electedIn(after);
  const { issues, refuse } = issueCollector();
  admitted.forEach((member, at) => {
    if (!first.some(({ candidate }) => candidate === member)) {
      const expected = { kind: "reference", to: "member" } as const;
      refuse(["admitted", at], "unknown-reference", expected, member);
    } else if (admitted.indexOf(member) < at) {
      refuse(["admitted", at], "duplicate", { kind: "once", what: "member" }, member);
    }
  });
  const wrong = [...ofTwoElections(before, after), ...issues];
  if (wrong.length > 0) return refused(wrong);
  const staying = without(first, second).filter(({ candidate }) => admitted.includes(candidate));
  const newcomers = without(second, first);
  const lists = [...new Set([...staying, ...newcomers].map(({ group }) => group))].map((group) => ({
    own: staying.filter((one) => one.group === group),
    fresh: newcomers.filter((one) => one.group === group),
  }));
  const even = lists.filter(({ own, fresh }) => own.length > 0 && own.length === fresh.length);
  const uneven = lists.filter((list) => !even.includes(list));
  const across = acrossLists(uneven);
  if (across.status === "undetermined") return across;
  const found = [...even.map(({ own, fresh }) => ({ stays: own, fall: fresh })), ...across.staying];
  const fallen = found.flatMap(({ fall }) => fall);
  const elected = [...without(second, fallen), ...found.flatMap(({ stays }) => stays)];
  return {
    status: "completed",
    elected: elected.sort((one, other) => one.group - other.group),
    staying: found,
  };
}

/** Of one list: who stays, and who is new on it. */
interface StayingAndNew {
  readonly own: readonly ElectedOnNumber[];
  readonly fresh: readonly ElectedOnNumber[];
}

/** Who falls where more stay on a list than are new on it, or fewer. */
function acrossLists(
  lists: readonly StayingAndNew[],
): NewVoteUndetermined | { readonly status: "found"; readonly staying: readonly StaysElected[] } {
  const stays = lists.flatMap(({ own }) => own);
  if (stays.length === 0) return { status: "found", staying: [] };
  const loses = lists.some(({ own, fresh }) => own.length > fresh.length);
  const touched = loses ? lists : lists.filter(({ own }) => own.length > 0);
  const fall = touched.flatMap(({ fresh }) => fresh);
  return stays.length < fall.length
    ? { status: "undetermined", because: { staying: stays, amongst: fall } }
    : { status: "found", staying: [{ stays, fall }] };
}
