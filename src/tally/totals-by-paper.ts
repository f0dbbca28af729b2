import type { BallotPaper } from "../model/count/ballot-shape.js";
import { paperName } from "../model/count/same-paper.js";
import { own, ownOnly } from "../model/has.js";
import type { RefusalIssue, Refuse } from "../model/refusal.js";
import { sumOfTallies } from "./add-tally.js";
import type { TotalOnBallot } from "./total-on-ballot.js";

/** The totals that were counted on one ballot paper, with their places in the request. */
type OnePaper = readonly { readonly total: TotalOnBallot; readonly at: number }[];

/** Totals of one ballot paper that do not say whose each is, or say it twice: they may be one total. */
function checkBodies(paper: OnePaper, refuse: Refuse): boolean {
  const seen = new Set<string>();
  const [first] = paper;
  let right = true;
  for (const { total, at } of paper) {
    const { unit } = total;
    if (
      at !== first?.at &&
      (unit === undefined || first?.total.unit === undefined || seen.has(unit))
    ) {
      refuse(["totals", at], "duplicate", { kind: "once", what: "unit" }, unit);
      right = false;
    }
    if (unit !== undefined) seen.add(unit);
  }
  return right;
}

/** What of one ballot paper does not go together: other vote values, or lists that are not its own. */
function summed(paper: OnePaper, refuse: Refuse, issues: RefusalIssue[]): readonly TotalOnBallot[] {
  const [first, ...others] = paper;
  if (first === undefined) return [];
  if (others.length === 0) return [first.total];
  if (!checkBodies(paper, refuse)) return [];
  const { ballot, voteValue } = ownOnly(first.total);
  for (const { total, at } of others) {
    if (own(total, "voteValue") === voteValue) continue;
    const expected = { kind: "value", text: JSON.stringify(voteValue ?? null) } as const;
    refuse(["totals", at, "voteValue"], "not-allowed", expected, own(total, "voteValue"));
  }
  const sum = sumOfTallies(
    ballot,
    paper.map(({ total }) => total.tally),
  );
  if (sum.status === "accepted") return [{ ...first.total, tally: sum.value }];
  issues.push(
    ...sum.issues.map(({ path: [index, ...rest], ...issue }) => ({
      ...issue,
      path: ["totals", paper[Number(index)]?.at ?? 0, "tally", ...rest],
    })),
  );
  return [];
}

/**
 * One total for each ballot paper: what several bodies counted on it, as a district and the national postal committee
 * do, is added up, each body once.
 */
export function totalsByPaper(
  totals: readonly TotalOnBallot[],
  refuse: Refuse,
  issues: RefusalIssue[],
): readonly TotalOnBallot[] {
  const papers = new Map<string, { readonly total: TotalOnBallot; readonly at: number }[]>();
  totals.forEach((total, at) => {
    const { paper } = total.ballot;
    const name = paper === undefined ? `${at}` : JSON.stringify([paper.type, paperName(paper)]);
    const same = papers.get(name);
    if (same === undefined) papers.set(name, [{ total, at }]);
    else same.push({ total, at });
  });
  return [...papers.values()].flatMap((paper) => summed(paper, refuse, issues));
}

/** Votes are worth more than one only where the Senate is elected (U 2, U 3). */
export function weighedIssues(
  type: BallotPaper["type"] | undefined,
  totals: readonly TotalOnBallot[],
  refuse: Refuse,
): void {
  if (type === undefined || type === "EK") return;
  totals.forEach((given, at) => {
    const { voteValue } = ownOnly(given);
    if (voteValue === undefined) return;
    const expected = { kind: "type", type: "nothing" } as const;
    refuse(["totals", at, "voteValue"], "not-allowed", expected, voteValue);
  });
}
