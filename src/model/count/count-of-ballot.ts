import { own } from "../has.js";
import { notPlain, whenReadable } from "../plain-value.js";
import { accepted, type Parsed, type RefusalIssue, refused } from "../refusal.js";
import type { BallotShape } from "./ballot-shape.js";
import type { Count } from "./count.js";
import { isCount } from "./count-made.js";
import { parseCount } from "./parse-count.js";
import { paperIssue, samePaper } from "./same-paper.js";

/** Whether sections of a report are those of the ballot paper, one by one. */
function areOnBallot({ kind, votesPerList, lists }: Count, ballot: BallotShape): boolean {
  const { length } = ballot.lists;
  const withCandidates = kind !== "station-before-central-counting";
  if (votesPerList.length !== length || (withCandidates && lists.length !== length)) return false;
  for (let index = 0; index < length; index += 1) {
    const wanted = ballot.lists[index];
    if (votesPerList[index]?.number !== wanted?.number) return false;
    if (!withCandidates) continue;
    const list = lists[index];
    if (list?.number !== wanted?.number || list?.candidateVotes.length !== wanted?.candidates) {
      return false;
    }
  }
  return true;
}

/** Whether a value is a report that was parsed against this ballot paper, or one that is the same. */
function isCountOf(value: unknown, ballot: BallotShape): value is Count {
  return (
    isCount(value) &&
    Array.isArray(ballot?.lists) &&
    samePaper(own(value, "paper"), own(ballot, "paper")) &&
    areOnBallot(value, ballot)
  );
}

/** A report on a ballot paper of the same name, on which people stand at other places. */
function movedPeople(count: Count, ballot: BallotShape): RefusalIssue | undefined {
  const [counted, asked] = [own(count, "paper"), own(Object(ballot), "paper")];
  return samePaper(counted, asked) ? paperIssue([], asked, counted) : undefined;
}

/** A report as it was parsed; one that was not, or was changed since, is parsed now, or refused. */
export function countOfBallot(value: unknown, ballot: BallotShape): Parsed<Count> {
  return whenReadable(
    () => {
      const moved = isCount(value) ? movedPeople(value, ballot) : undefined;
      if (moved !== undefined) return refused([moved]);
      return isCountOf(value, ballot) ? accepted(value) : parseCount(value, ballot);
    },
    () => refused([notPlain([], value)]),
  );
}
