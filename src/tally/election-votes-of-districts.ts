import type { ElectionInput } from "../model/election/election-input.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../model/refusal.js";
import { type ElectionVotes, electionVotesOfTally } from "./election-votes.js";
import type { Tally } from "./tally.js";

/** The total of one electoral district (kieskring). */
export interface DistrictTally {
  readonly district: number;
  readonly tally: Tally;
}

/** The lists that share a number, with the districts each was handed in for. */
export interface GroupOfLists {
  readonly number: number;
  readonly name?: string;
  readonly lists: readonly {
    readonly districts: readonly number[];
    /** Ids of the candidates in the order of the list. */
    readonly candidates: readonly string[];
  }[];
}

type Group = ElectionInput["groups"][number];
type List = NonNullable<Group["lists"]>[number];

/**
 * The votes of an election with several districts: the lists as they were handed in (articles P 2
 * and P 3), each with a row of votes from the total of each of its districts.
 *
 * Refuses a district that is given twice (`duplicate`) or has no total (`missing`), a list that a
 * district's total has not (`missing`) or has with other candidates (`wrong-length`), and what
 * {@link electionVotesOfTally} refuses; the path starts with the district or the group.
 */
export function electionVotesOfDistricts(
  groups: readonly GroupOfLists[],
  districts: readonly DistrictTally[],
): Parsed<ElectionVotes> {
  const issues: RefusalIssue[] = [];
  const totals = new Map<number, Tally>();
  districts.forEach(({ district, tally }, index) => {
    const path = ["districts", index];
    if (totals.has(district)) {
      const actual = shown(district);
      issues.push({
        path,
        code: "duplicate",
        expected: { kind: "once", what: "district" },
        actual,
      });
    }
    totals.set(district, tally);
    const votes = electionVotesOfTally(tally);
    if (votes.status === "accepted") return;
    for (const issue of votes.issues) issues.push({ ...issue, path: [...path, ...issue.path] });
  });
  const rowOf = (number: number, district: number, length: number): readonly number[] => {
    const tally = totals.get(district);
    const list = tally?.lists.find((candidate) => candidate.number === number);
    if (list?.candidateVotes.length === length) return list.candidateVotes;
    issues.push({
      path: ["groups", number, district],
      code: list === undefined ? "missing" : "wrong-length",
      expected:
        tally === undefined
          ? { kind: "named", what: "total-of-district", name: `${district}` }
          : { kind: "candidates-of-list", list: number, count: length },
      actual: shown(list?.candidateVotes.length),
    });
    return [];
  };
  const filled = groups.map(
    ({ lists, ...group }): Group => ({
      ...group,
      lists: lists.map(
        ({ districts: own, candidates }): List => ({
          districts: own,
          candidates,
          votes: own.map((district) => rowOf(group.number, district, candidates.length)),
        }),
      ),
    }),
  );
  if (issues.length > 0) return refused(issues);
  const blankVotes = districts.reduce((sum, { tally }) => sum + tally.blankVotes, 0);
  return accepted({ groups: filled, blankVotes });
}
