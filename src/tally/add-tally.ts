import { maximumVotes } from "../model/bounds.js";
import type { BallotShape } from "../model/count/ballot-shape.js";
import { accepted, type Parsed, type RefusalIssue, refused } from "../model/refusal.js";
import { type ListTally, type Tally, type TallyFigures, tallyFigures } from "./tally.js";
import { zeroTally } from "./zero-tally.js";

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Sums under construction; never leaves this file before it is finished. */
interface Accumulator {
  readonly figures: Mutable<TallyFigures>;
  readonly lists: { readonly number: number; votes: number; readonly candidateVotes: number[] }[];
}

function emptyAccumulator(ballot: BallotShape): Accumulator {
  const { lists, ...figures } = zeroTally(ballot);
  return {
    figures,
    lists: lists.map((list) => ({ ...list, candidateVotes: [...list.candidateVotes] })),
  };
}

/** The first way in which lists differ from those of the ballot paper, if they do. */
function shapeIssue(lists: readonly ListTally[], ballot: BallotShape): RefusalIssue | undefined {
  const wanted = ballot.lists;
  if (lists.length !== wanted.length) {
    return {
      path: ["lists"],
      code: "wrong-length",
      expected: `${wanted.length} lists`,
      actual: String(lists.length),
    };
  }
  for (const [index, shape] of wanted.entries()) {
    const list = lists[index] as ListTally;
    if (list.number !== shape.number) {
      return {
        path: ["lists", index, "number"],
        code: "unknown-reference",
        expected: `list ${shape.number}`,
        actual: String(list.number),
      };
    }
    if (list.candidateVotes.length !== shape.candidates) {
      return {
        path: ["lists", index, "candidateVotes"],
        code: "wrong-length",
        expected: `the votes of ${shape.candidates} candidates`,
        actual: String(list.candidateVotes.length),
      };
    }
  }
  return undefined;
}

function accumulate(sum: Accumulator, tally: Tally): void {
  for (const figure of tallyFigures) sum.figures[figure] += tally[figure];
  for (let index = 0; index < sum.lists.length; index += 1) {
    const target = sum.lists[index] as Accumulator["lists"][number];
    const source = tally.lists[index] as ListTally;
    target.votes += source.votes;
    const votes = source.candidateVotes;
    const sums = target.candidateVotes;
    for (let position = 0; position < sums.length; position += 1) {
      sums[position] = (sums[position] as number) + (votes[position] as number);
    }
  }
}

/** Every sum that grew above the bound of the model. Figures are not negative, so it never shrinks back. */
function boundIssues(sum: Accumulator): RefusalIssue[] {
  const issues: RefusalIssue[] = [];
  const check = (value: number, path: readonly (string | number)[]): void => {
    if (value <= maximumVotes) return;
    issues.push({
      path,
      code: "total-too-large",
      expected: `at most ${maximumVotes}`,
      actual: String(value),
    });
  };
  for (const figure of tallyFigures) check(sum.figures[figure], [figure]);
  sum.lists.forEach((list, index) => {
    check(list.votes, ["lists", index, "votes"]);
    list.candidateVotes.forEach((votes, position) => {
      check(votes, ["lists", index, "candidateVotes", position]);
    });
  });
  return issues;
}

/**
 * Adds any number of tallies of one ballot paper, in one pass over the figures.
 *
 * Refuses a tally whose lists or candidates are not those of the ballot paper (`wrong-length`,
 * `unknown-reference`; the path starts with the index of the tally) and a sum above the bound of
 * the model (`total-too-large`).
 */
export function addTallies(ballot: BallotShape, tallies: readonly Tally[]): Parsed<Tally> {
  const sum = emptyAccumulator(ballot);
  const issues: RefusalIssue[] = [];
  tallies.forEach((tally, index) => {
    const issue = shapeIssue(tally.lists, ballot);
    if (issue === undefined) accumulate(sum, tally);
    else issues.push({ ...issue, path: [index, ...issue.path] });
  });
  if (issues.length > 0) return refused(issues);
  const tooLarge = boundIssues(sum);
  return tooLarge.length > 0 ? refused(tooLarge) : accepted({ ...sum.figures, lists: sum.lists });
}

function shapeOf(tally: Tally): BallotShape {
  return {
    voterCardsUsed: true,
    lists: tally.lists.map(({ number, candidateVotes }) => ({
      number,
      candidates: candidateVotes.length,
    })),
  };
}

/**
 * The sum of two tallies of one ballot paper: associative, commutative, with
 * {@link zeroTally} as its zero.
 *
 * Refuses what {@link addTallies} refuses.
 */
export function addTally(left: Tally, right: Tally): Parsed<Tally> {
  return addTallies(shapeOf(left), [left, right]);
}
