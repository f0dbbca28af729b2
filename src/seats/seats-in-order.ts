import type { RulesOfElection } from "../law/rules-of-election.js";
import { issueCollector, type RefusalIssue, type Refused, refused } from "../model/refusal.js";
import { dividedUnder } from "./divided-lists.js";
import type { SeatsInOrder, SeatsTied } from "./divided-seats.js";
import { divideUsually, type UsualDivision } from "./usual-division.js";
import type { VotesOfList } from "./votes-of-lists.js";

/** The seats for votes in the order of the lists: the usual case at once, any other by the whole procedure. */
export function seatsInOrder(
  rules: RulesOfElection,
  usual: UsualDivision | null,
  votes: readonly number[],
  into: number[],
): SeatsInOrder | SeatsTied | Refused {
  if (!(Array.isArray(votes) && Array.isArray(into))) return refused(issuesWithArrays(votes, into));
  return usual !== null && divideUsually(votes, usual, into)
    ? { status: "completed", seats: into, unassigned: 0 }
    : dividedInOrder(rules, votes, into);
}

/** The whole procedure, for votes in the order of the lists. */
function dividedInOrder(
  rules: RulesOfElection,
  votes: readonly number[],
  into: number[],
): SeatsInOrder | SeatsTied | Refused {
  into.length = 0;
  const lists: VotesOfList[] = [];
  for (const own of votes) lists.push({ number: lists.length + 1, votes: own });
  const divided = dividedUnder(rules, lists, []);
  if (divided.status === "lot-required") return divided;
  if (divided.status === "refused") return refused(divided.issues.map(inOrder));
  for (const { seats } of divided.seats) into.push(seats);
  return { status: "completed", seats: into, unassigned: divided.unassigned };
}

function issuesWithArrays(votes: unknown, into: unknown): readonly RefusalIssue[] {
  const { issues, refuse } = issueCollector();
  const expected = { kind: "type", type: "array" } as const;
  if (!Array.isArray(votes)) refuse(["votes"], "wrong-type", expected, votes);
  if (!Array.isArray(into)) refuse(["into"], "wrong-type", expected, into);
  return issues;
}

/** An issue with the votes of a list, where it stands among votes in order. */
function inOrder(issue: RefusalIssue): RefusalIssue {
  const [, at] = issue.path;
  return { ...issue, path: at === undefined ? ["votes"] : ["votes", at] };
}
