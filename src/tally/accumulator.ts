import { maximumVotes } from "../model/bounds.js";
import { addFigures, zeros } from "../model/count/add-votes.js";
import type { BallotLists, BallotPaper } from "../model/count/ballot-shape.js";
import {
  type DifferenceReasons,
  differenceReasonTerms,
} from "../model/count/difference-reasons.js";
import { paperIssue } from "../model/count/same-paper.js";
import { own, ownOnly } from "../model/has.js";
import { namesOf } from "../model/names-of.js";
import {
  accepted,
  issueCollector,
  type Parsed,
  type RefusalIssue,
  refused,
  shown,
} from "../model/refusal.js";
import { fits } from "../model/signatures/fits.js";
import { countedFigures, type Tally, type TallyFigures } from "./tally.js";
import { tallyMade } from "./tally-made.js";
import { nothingCounted } from "./zero-tally.js";

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
  const { lists, paper, ...figures } = ownOnly(nothingCounted(ballot));
  return {
    ...(paper === undefined ? {} : { paper }),
    reasons: {},
    figures,
    lists: lists.map(({ number, votes, candidateVotes }) => ({
      number,
      votes,
      candidateVotes: zeros(candidateVotes.length),
    })),
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

/** Adds lists to those of the sums, which they follow one by one; whether their votes were figures. */
export function accumulateLists<List extends AddedLists[number]>(
  sum: Accumulator,
  lists: readonly List[],
  votesOf: (list: List) => number,
): boolean {
  let right = true;
  for (let index = 0; index < lists.length; index += 1) {
    const list = sum.lists[index];
    const added = lists[index];
    if (list === undefined || added === undefined) continue;
    list.votes += votesOf(added);
    if (!addFigures(list.candidateVotes, added.candidateVotes)) right = false;
  }
  return right;
}

/** What stands in a row, changed by hand since it was parsed or summed, and is no figure. */
function changedRows(lists: AddedLists): readonly RefusalIssue[] {
  const { issues, refuse } = issueCollector();
  lists.forEach(({ candidateVotes }, index) => {
    fits({ each: "natural" }, candidateVotes, { path: ["lists", index, "candidateVotes"], refuse });
  });
  return issues;
}

/** Whether lists are those of the ballot paper, one by one. */
function areOnBallot(lists: AddedLists, { lists: wanted }: BallotLists): boolean {
  if (lists.length !== wanted.length) return false;
  for (let index = 0; index < lists.length; index += 1) {
    const list = lists[index];
    const shape = wanted[index];
    if (list?.number !== shape?.number || list?.candidateVotes.length !== shape?.candidates) {
      return false;
    }
  }
  return true;
}

/** The first way in which lists differ from those of the ballot paper, if they do. */
function shapeIssue(lists: AddedLists, ballot: BallotLists): RefusalIssue | undefined {
  if (areOnBallot(lists, ballot)) return undefined;
  const { lists: wanted } = ballot;
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

function isWithinBound(votes: number): boolean {
  return votes <= maximumVotes;
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
    if (list.candidateVotes.every(isWithinBound)) return;
    list.candidateVotes.forEach((votes, position) => {
      check(votes, ["lists", index, "candidateVotes", position]);
    });
  });
  if (issues.length > 0) return refused(issues);
  const { paper, reasons, figures, lists } = ownOnly(sum);
  return accepted(
    tallyMade({
      ...(paper === undefined ? {} : { paper }),
      ...figures,
      ...(Object.keys(reasons).length === 0 ? {} : { differenceReasons: reasons }),
      lists,
    }),
  );
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
  add: (sum: Accumulator, added: Added) => boolean,
): Parsed<Tally> {
  const sum = emptyAccumulator(ballot);
  const issues: RefusalIssue[] = [];
  all.forEach((added, index) => {
    const issue =
      paperIssue([], own(ballot, "paper"), own(added, "paper")) ?? shapeIssue(added.lists, ballot);
    if (issue === undefined && add(sum, added)) return;
    for (const one of issue === undefined ? changedRows(added.lists) : [issue]) {
      issues.push({ ...one, path: [index, ...one.path] });
    }
  });
  return issues.length > 0 ? refused(issues) : finished(sum);
}
