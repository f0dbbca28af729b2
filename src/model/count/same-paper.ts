import { type RefusalIssue, shown } from "../refusal.js";
import type { BallotPaper } from "./ballot-shape.js";
import { placesDiffer } from "./people-on-paper.js";

/** A ballot paper as it is named in a refusal: the election, and its district if it has one. */
export function paperName({ election, district }: BallotPaper): string {
  return district === null ? election : `${election}/${district}`;
}

/** Whether two papers are of one election, and used in one district. */
export function samePaper(left: BallotPaper | undefined, right: BallotPaper | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return (
    left.election === right.election && left.type === right.type && left.district === right.district
  );
}

/** What is wrong with votes on another ballot paper than the one that is asked about, or on one with people in other places. */
export function paperIssue(
  path: RefusalIssue["path"],
  wanted: BallotPaper | undefined,
  found: BallotPaper | undefined,
): RefusalIssue | undefined {
  if (samePaper(wanted, found)) {
    if (!placesDiffer(wanted, found)) return undefined;
    return {
      path: [...path, "paper"],
      code: "not-allowed",
      expected: { kind: "rule", rule: "people-in-the-same-places" },
      actual: shown(found === undefined ? undefined : paperName(found)),
    };
  }
  return {
    path: [...path, "paper"],
    code: "not-allowed",
    expected:
      wanted === undefined
        ? { kind: "rule", rule: "no-election" }
        : { kind: "named", what: "votes-of-election", name: paperName(wanted) },
    actual: shown(found === undefined ? undefined : paperName(found)),
  };
}
