import type { ElectionInput } from "../model/election/election-input.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../model/refusal.js";
import { electionVotesOfTallySignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { Tally } from "./tally.js";

/** What a tally contributes to the input of an election with one district. */
export type ElectionVotes = Pick<ElectionInput, "groups"> & {
  /** Blank votes (letter F). */
  readonly blankVotes: number;
};

/** Lists whose total is not the sum of their candidates. */
export function listTotalIssues(tally: Tally): RefusalIssue[] {
  return tally.lists.flatMap(({ number, votes, candidateVotes }, index): RefusalIssue[] => {
    const sum = candidateVotes.reduce((total, figure) => total + figure, 0);
    if (sum === votes) return [];
    return [
      {
        path: ["lists", index, "votes"],
        code: "not-allowed",
        expected: { kind: "sum-of-list", list: number, sum },
        actual: shown(votes),
      },
    ];
  });
}

/** Votes for the Senate count for what a member's vote is worth (U 3), which one tally does not say. */
function weightIssues({ paper }: Tally): RefusalIssue[] {
  if (paper?.type !== "EK") return [];
  const expected = { kind: "rule", rule: "vote-values" } as const;
  return [{ path: ["voteValue"], code: "missing", expected, actual: shown(undefined) }];
}

/**
 * The votes of a completed tally as the input of an election takes them (P 20, P 22):
 * `parseElection({ type, day, seats, ...votes })`.
 *
 * Refuses a tally in which the total of a list is not the sum of its candidates (`not-allowed`):
 * then the counts still hold an error, and no seat may be computed from them; and a tally of the Senate,
 * whose votes are weighed by council (`missing`): see `electionVotesOfDistricts`.
 */
export function electionVotesOfTally(tally: Tally): Parsed<ElectionVotes> {
  const refusal = refusedArguments(electionVotesOfTallySignature, [tally]);
  if (refusal !== null) return refusal;
  const issues = [...listTotalIssues(tally), ...weightIssues(tally)];
  if (issues.length > 0) return refused(issues);
  return accepted({
    groups: tally.lists.map(({ number, candidateVotes }) => ({ number, votes: candidateVotes })),
    blankVotes: tally.blankVotes,
  });
}
