import { maximumVotes } from "../model/bounds.js";
import { addVotes } from "../model/count/add-votes.js";
import type { BallotLists, BallotPaper } from "../model/count/ballot-shape.js";
import {
  type DifferenceReasons,
  differenceReasonTerms,
} from "../model/count/difference-reasons.js";
import { paperIssue } from "../model/count/same-paper.js";
import { namesOf } from "../model/names-of.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../model/refusal.js";
import { countedFigures, type Tally, type TallyFigures } from "./tally.js";
import { zeroTally } from "./zero-tally.js";

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Sums under construction: internal to adding up, and given out only when finished. */
export interface Accumulator {
  readonly paper?: BallotPaper;
  readonly reasons: Mutable<DifferenceReasons>;
  readonly figures: Mutable<TallyFigures>;
  readonly lists: { readonly number: number; votes: number; readonly candidateVotes: number[] }[];
}

/** Lists as they are added: votes per candidate of each list. */
type AddedLists = readonly {
  readonly number: number;
  readonly candidateVotes: readonly number[];
}[];

/** Sums of nothing, for the lists of a ballot paper. */
function emptyAccumulator(ballot: BallotLists): Accumulator {
  const { lists, paper, ...figures } = zeroTally(ballot);
  return {
    ...(paper === undefined ? {} : { paper }),
    reasons: {},
    figures,
    lists: lists.map((list) => ({ ...list, candidateVotes: [...list.candidateVotes] })),
  };
}

/** Adds figures to the sums; eligible voters are known as long as every unit knows them. */
export function accumulateFigures(sum: Accumulator, figures: TallyFigures): void {
  for (const figure of countedFigures) sum.figures[figure] += figures[figure];
  const { eligibleVoters } = sum.figures;
  sum.figures.eligibleVoters =
    eligibleVoters === null || figures.eligibleVoters === null
      ? null
      : eligibleVoters + figures.eligibleVoters;
}

/** Adds explanations of differences, each to its own sum. */
export function accumulateReasons(
  { reasons }: Accumulator,
  added: DifferenceReasons | undefined,
): void {
  if (added === undefined) return;
  for (const name of namesOf(differenceReasonTerms)) {
    const ballots = added[name];
    if (ballots !== undefined) reasons[name] = (reasons[name] ?? 0) + ballots;
  }
}

/** Adds lists to those of the sums, which they follow one by one. */
export function accumulateLists<List extends AddedLists[number]>(
  sum: Accumulator,
  lists: readonly List[],
  votesOf: (list: List) => number,
): void {
  sum.lists.forEach((list, index) => {
    const added = lists[index];
    if (added === undefined) return;
    list.votes += votesOf(added);
    addVotes(list.candidateVotes, added.candidateVotes);
  });
}

/** The first way in which lists differ from those of the ballot paper, if they do. */
function shapeIssue(lists: AddedLists, { lists: wanted }: BallotLists): RefusalIssue | undefined {
  if (lists.length !== wanted.length) {
    return {
      path: ["lists"],
      code: "wrong-length",
      expected: { kind: "exactly", count: wanted.length, of: "lists" },
      actual: shown(lists.length),
    };
  }
  for (const [index, shape] of wanted.entries()) {
    const list = lists[index];
    if (list?.number !== shape.number) {
      return {
        path: ["lists", index, "number"],
        code: "unknown-reference",
        expected: { kind: "named", what: "list", name: `${shape.number}` },
        actual: shown(list?.number),
      };
    }
    if (list.candidateVotes.length !== shape.candidates) {
      return {
        path: ["lists", index, "candidateVotes"],
        code: "wrong-length",
        expected: { kind: "exactly", count: shape.candidates, of: "votes-of-candidates" },
        actual: shown(list.candidateVotes.length),
      };
    }
  }
  return undefined;
}

/**
 * The sums as a tally. Refuses every sum above the bound of the model; figures are not negative, so
 * a sum that was above it once is so in the end.
 */
function finished(sum: Accumulator): Parsed<Tally> {
  const issues: RefusalIssue[] = [];
  const check = (value: number, path: readonly (string | number)[]): void => {
    if (value <= maximumVotes) return;
    issues.push({
      path,
      code: "total-too-large",
      expected: { kind: "at-most", limit: maximumVotes, of: "votes" },
      actual: shown(value),
    });
  };
  for (const figure of countedFigures) check(sum.figures[figure], [figure]);
  check(sum.figures.eligibleVoters ?? 0, ["eligibleVoters"]);
  sum.lists.forEach((list, index) => {
    check(list.votes, ["lists", index, "votes"]);
    list.candidateVotes.forEach((votes, position) => {
      check(votes, ["lists", index, "candidateVotes", position]);
    });
  });
  if (issues.length > 0) return refused(issues);
  const { paper, reasons, figures, lists } = sum;
  return accepted({
    ...(paper === undefined ? {} : { paper }),
    ...figures,
    ...(Object.keys(reasons).length === 0 ? {} : { differenceReasons: reasons }),
    lists,
  });
}

/**
 * Adds up reports or tallies of one ballot paper in one pass. Refuses each whose lists are not
 * those of the ballot paper, or that was counted on another; the path of an issue starts with its index.
 */
export function summed<
  Added extends { readonly lists: AddedLists; readonly paper?: BallotPaper | undefined },
>(
  ballot: BallotLists,
  all: readonly Added[],
  add: (sum: Accumulator, added: Added) => void,
): Parsed<Tally> {
  const sum = emptyAccumulator(ballot);
  const issues: RefusalIssue[] = [];
  all.forEach((added, index) => {
    const issue = paperIssue([], ballot.paper, added.paper) ?? shapeIssue(added.lists, ballot);
    if (issue === undefined) add(sum, added);
    else issues.push({ ...issue, path: [index, ...issue.path] });
  });
  return issues.length > 0 ? refused(issues) : finished(sum);
}
