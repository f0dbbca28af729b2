import { type LeaveFacts, leaveFacts } from "../facts/leave-facts.js";
import { weekdayFrom, weeksAfter } from "./days.js";

/** A request for leave, as the presiding officer has it. */
export interface LeaveRequest {
  readonly type?: string;
  readonly reason: "pregnancy-and-childbirth" | "illness";
  readonly from: string;
  readonly presumedChildbirth?: string;
  readonly weeksOfIllness?: number;
  readonly earlierLeaves?: number;
  readonly endOfTerm?: string;
  readonly requested?: string;
}

/** Why there is no leave. */
export type NoLeave =
  | "too-many-leaves"
  | "too-early"
  | "too-late"
  | "no-certified-date"
  | "illness-too-short"
  | "end-of-term";

/** Leave until a day; or everything that stands in its way; or no law on leave on this day or for this body. */
export type LeaveJudgement =
  | { readonly granted: true; readonly revivesOn: string; readonly leavesLeft: number }
  | { readonly granted: false; readonly because: readonly NoLeave[] }
  | "no-law";

/** X 10: whether a member gets leave, from the text alone. */
export function leaveByLaw(request: LeaveRequest, facts: LeaveFacts = leaveFacts): LeaveJudgement {
  const { from, type, earlierLeaves = 0 } = request;
  if (from < facts.from || (type !== undefined && facts.bodiesWithout.includes(type))) {
    return "no-law";
  }
  const because: NoLeave[] = [];
  if (earlierLeaves >= facts.timesInTerm) because.push("too-many-leaves");
  because.push(...againstStart(request, facts));
  if (nearTheEnd(request, facts)) because.push("end-of-term");
  if (because.length > 0) return { granted: false, because };
  const leavesLeft = facts.timesInTerm - earlierLeaves - 1;
  return { granted: true, revivesOn: weeksAfter(from, facts.weeks), leavesLeft };
}

/** X 10 (1): between at most six and at least four weeks before; X 10 (2): eight weeks of illness. */
function againstStart(request: LeaveRequest, facts: LeaveFacts): NoLeave[] {
  const { reason, from, presumedChildbirth, weeksOfIllness } = request;
  if (reason === "illness") {
    const short = weeksOfIllness !== undefined && weeksOfIllness < facts.weeksOfIllness;
    return short ? ["illness-too-short"] : [];
  }
  if (presumedChildbirth === undefined) return ["no-certified-date"];
  const early = from < weeksAfter(presumedChildbirth, -facts.mostWeeksBefore);
  const late = from > weeksAfter(presumedChildbirth, -facts.leastWeeksBefore);
  return [...(early ? (["too-early"] as const) : []), ...(late ? (["too-late"] as const) : [])];
}

/** X 10 (1, 2) until 2020: no leave on a request within sixteen weeks before the end of the term. */
function nearTheEnd(request: LeaveRequest, facts: LeaveFacts): boolean {
  const requested = request.requested ?? request.from;
  if (request.from > facts.nearTheEnd.until) return false;
  const end = request.endOfTerm ?? endOfTerm(request.type, requested, facts);
  if (end === undefined) return false;
  return requested < end && requested >= weeksAfter(end, -facts.nearTheEnd.weeks);
}

/** C 4: the next day on which all members leave; undefined: not known. */
function endOfTerm(
  type: string | undefined,
  day: string,
  { membersLeave }: LeaveFacts,
): string | undefined {
  const first = membersLeave.firstYear[type ?? ""];
  if (first === undefined || day < membersLeave.from) return undefined;
  for (let year = first; ; year += membersLeave.years) {
    const end = weekdayFrom(`${year}-${membersLeave.notBefore}`, membersLeave.weekday);
    if (end > day) return end;
  }
}
