import type { RulesOfElection } from "../law/rules-of-election.js";
import { notPlain, whenReadable } from "../model/plain-value.js";
import { issueCollector, type RefusalIssue, type Refused, refused } from "../model/refusal.js";
import { dividedUnder } from "./divided-lists.js";
import type { SeatsInOrder, SeatsTied } from "./divided-seats.js";
import { divideUsually, type UsualDivision } from "./usual-division.js";
import { checkNumberOfLists, mostLists, type VotesOfList } from "./votes-of-lists.js";

/** The seats for votes in the order of the lists: the usual case at once, any other by the whole procedure. */
export function seatsInOrder(
  rules: RulesOfElection,
  usual: UsualDivision | null,
  votes: readonly number[],
  into: number[],
): SeatsInOrder | SeatsTied | Refused {
  try {
    const issues = issuesWithArrays(votes, into);
    if (issues.length > 0) return refusedAndEmptied(issues, into);
    // Votes that are to be overwritten are read to the end first.
    const own = votes === into ? votes.slice() : votes;
    return usual !== null && divideUsually(own, usual, into)
      ? { status: "completed", seats: into, unassigned: 0 }
      : dividedInOrder(rules, own, into);
  } catch {
    return unreadable(votes, into);
  }
}

/** The whole procedure, for votes in the order of the lists. */
function dividedInOrder(
  rules: RulesOfElection,
  votes: readonly number[],
  into: number[],
): SeatsInOrder | SeatsTied | Refused {
  into.length = 0;
  const lists: VotesOfList[] = [];
  // A copy goes through its items as every array does, whatever the given one says of that.
  for (const own of votes.slice()) lists.push({ number: lists.length + 1, votes: own });
  const divided = dividedUnder(rules, lists, []);
  if (divided.status === "lot-required") return divided;
  if (divided.status === "refused") return refused(divided.issues.map(inOrder));
  for (const { seats } of divided.seats) into.push(seats);
  return { status: "completed", seats: into, unassigned: divided.unassigned };
}

const none: readonly RefusalIssue[] = [];

function issuesWithArrays(votes: readonly number[], into: number[]): readonly RefusalIssue[] {
  const areArrays = Array.isArray(votes) && Array.isArray(into);
  if (areArrays && votes.length <= mostLists) return none;
  const { issues, refuse } = issueCollector();
  const expected = { kind: "type", type: "array" } as const;
  if (!Array.isArray(votes)) refuse(["votes"], "wrong-type", expected, votes);
  else checkNumberOfLists(votes, "votes", refuse);
  if (!Array.isArray(into)) refuse(["into"], "wrong-type", expected, into);
  return issues;
}

/** The seats that were in the array are nobody's. */
function refusedAndEmptied(issues: readonly RefusalIssue[], into: unknown): Refused {
  if (Array.isArray(into)) into.length = 0;
  return refused(issues);
}

/** Something threw as it was read or filled. */
function unreadable(votes: readonly number[], into: number[]): Refused {
  return whenReadable(
    () => refusedAndEmptied([notPlain(["votes"], votes)], into),
    () => refused([notPlain(["into"], into)]),
  );
}

/** An issue with the votes of a list, where it stands among votes in order. */
function inOrder(issue: RefusalIssue): RefusalIssue {
  const [, at] = issue.path;
  return { ...issue, path: at === undefined ? ["votes"] : ["votes", at] };
}
