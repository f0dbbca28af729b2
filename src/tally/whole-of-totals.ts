import { paperIssue } from "../model/count/same-paper.js";
import { issueCollector, type RefusalIssue } from "../model/refusal.js";
import type { Tally } from "./tally.js";
import type { TotalOnBallot } from "./total-on-ballot.js";

/** Figures of which every total has its part, whatever lists stand on its ballot paper. */
const together = ["votesOnCandidates", "blankVotes", "invalidVotes", "votesCast"] as const;

/**
 * Where totals are together not the whole that was made of them (P 20 (1)): the votes of a list, or a figure. What one
 * body counted and another did not add up would be gone from the quota.
 */
export function issuesOfWhole(
  whole: Tally,
  totals: readonly TotalOnBallot[],
): readonly RefusalIssue[] {
  const { issues, refuse } = issueCollector();
  for (const figure of together) {
    const sum = totals.reduce((all, { tally }) => all + tally[figure], 0);
    if (sum === whole[figure]) continue;
    const expected = { kind: "value", text: `${whole[figure]}` } as const;
    refuse(["whole", figure], "not-allowed", expected, sum);
  }
  const votes = new Map<number, number>();
  for (const { number, votes: own } of totals.flatMap(({ tally }) => tally.lists)) {
    votes.set(number, (votes.get(number) ?? 0) + own);
  }
  for (const { number, votes: wanted } of whole.lists) {
    const sum = votes.get(number);
    votes.delete(number);
    if (sum === wanted) continue;
    const expected = { kind: "value", text: `${wanted}` } as const;
    const code = sum === undefined ? "missing" : "not-allowed";
    refuse(["whole", "lists", number, "votes"], code, expected, sum);
  }
  for (const [number, sum] of votes) {
    const expected = { kind: "named", what: "list", name: `${number}` } as const;
    refuse(["whole", "lists", number], "missing", expected, sum);
  }
  const wanted = totals[0]?.ballot.paper;
  const election = (paper: Tally["paper"]) =>
    paper === undefined ? undefined : { ...paper, district: null };
  const strange = paperIssue(["whole"], election(wanted), election(whole.paper));
  return strange === undefined ? issues : [strange, ...issues];
}
