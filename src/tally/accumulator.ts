import { maximumVotes } from "../model/bounds.js";
import { addVotes } from "../model/count/add-votes.js";
import type { BallotLists } from "../model/count/ballot-shape.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../model/refusal.js";
import { type Tally, type TallyFigures, tallyFigures } from "./tally.js";
import { zeroTally } from "./zero-tally.js";

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Sums under construction: internal to adding up, and given out only when finished. */
export interface Accumulator {
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
  const { lists, ...figures } = zeroTally(ballot);
  return {
    figures,
    lists: lists.map((list) => ({ ...list, candidateVotes: [...list.candidateVotes] })),
  };
}

/** Adds figures to the sums. */
export function accumulateFigures(sum: Accumulator, figures: TallyFigures): void {
  for (const figure of tallyFigures) sum.figures[figure] += figures[figure];
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
  for (const figure of tallyFigures) check(sum.figures[figure], [figure]);
  sum.lists.forEach((list, index) => {
    check(list.votes, ["lists", index, "votes"]);
    list.candidateVotes.forEach((votes, position) => {
      check(votes, ["lists", index, "candidateVotes", position]);
    });
  });
  return issues.length > 0 ? refused(issues) : accepted({ ...sum.figures, lists: sum.lists });
}

/**
 * Adds up reports or tallies of one ballot paper in one pass. Refuses each whose lists are not
 * those of the ballot paper; the path of an issue starts with its index.
 */
export function summed<Added extends { readonly lists: AddedLists }>(
  ballot: BallotLists,
  all: readonly Added[],
  add: (sum: Accumulator, added: Added) => void,
): Parsed<Tally> {
  const sum = emptyAccumulator(ballot);
  const issues: RefusalIssue[] = [];
  all.forEach((added, index) => {
    const issue = shapeIssue(added.lists, ballot);
    if (issue === undefined) add(sum, added);
    else issues.push({ ...issue, path: [index, ...issue.path] });
  });
  return issues.length > 0 ? refused(issues) : finished(sum);
}
