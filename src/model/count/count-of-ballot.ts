import { accepted, type Parsed } from "../refusal.js";
import type { BallotShape } from "./ballot-shape.js";
import type { Count } from "./count.js";
import { countKinds } from "./count-kinds.js";
import { parseCount } from "./parse-count.js";
import { samePaper } from "./same-paper.js";

interface Lists {
  readonly number?: unknown;
  readonly candidateVotes?: unknown;
}

function isOnBallot(lists: unknown, ballot: BallotShape, withCandidates: boolean): boolean {
  if (!Array.isArray(lists) || lists.length !== ballot.lists.length) return false;
  return lists.every((list: Lists | null, index) => {
    const wanted = ballot.lists[index];
    if (list?.number !== wanted?.number) return false;
    if (!withCandidates) return true;
    const votes = list?.candidateVotes;
    return Array.isArray(votes) && votes.length === wanted?.candidates;
  });
}

/** Whether a value has the build of a parsed report on this ballot paper; its figures are not looked at. */
function isCountOf(value: unknown, ballot: BallotShape): value is Count {
  if (typeof value !== "object" || value === null || !Array.isArray(ballot?.lists)) return false;
  const report: Partial<Count> = value;
  if (report.kind === undefined || !countKinds.includes(report.kind)) return false;
  return (
    typeof report.unit === "string" &&
    Number.isInteger(report.session) &&
    Number.isInteger(report.votesCast) &&
    samePaper(report.paper, ballot.paper) &&
    isOnBallot(report.votesPerList, ballot, false) &&
    (report.kind === "station-before-central-counting" || isOnBallot(report.lists, ballot, true))
  );
}

/** A report as it was parsed; one that was not, or was changed since, is parsed now, or refused. */
export function countOfBallot(value: unknown, ballot: BallotShape): Parsed<Count> {
  return isCountOf(value, ballot) ? accepted(value) : parseCount(value, ballot);
}
