import { type RefusalIssue, shown } from "../refusal.js";
import type { BallotShape } from "./ballot-shape.js";
import type { CountFigures } from "./count-figures.js";
import { isFigure } from "./figure.js";

/** As much of a report as its fit with the ballot paper needs, whatever else is wrong with it. */
interface BallotSections {
  readonly voterCards?: unknown;
  readonly votesPerList: readonly { readonly number: unknown }[];
  readonly lists: readonly {
    readonly number: unknown;
    readonly candidateVotes: readonly unknown[];
  }[];
}

type Path = readonly (string | number)[];

/** What of a list section is not as on the ballot paper: a list unknown, doubled or missing. */
function listIssues(
  section: BallotSections["votesPerList"],
  ballot: BallotShape,
  path: Path,
): RefusalIssue[] {
  const known = new Set<unknown>(ballot.lists.map((list) => list.number));
  const seen = new Set<unknown>();
  const issues: RefusalIssue[] = [];
  section.forEach(({ number }, index) => {
    const where = { path: [...path, index, "number"], actual: shown(number) };
    if (!known.has(number)) {
      issues.push({
        ...where,
        code: "unknown-reference",
        expected: { kind: "reference", to: "list-on-ballot" },
      });
    } else if (seen.has(number)) {
      issues.push({ ...where, code: "duplicate", expected: { kind: "once", what: "list" } });
    }
    seen.add(number);
  });
  for (const { number } of ballot.lists) {
    if (!seen.has(number)) {
      issues.push({
        path,
        code: "missing",
        expected: { kind: "named", what: "list", name: `${number}` },
        actual: shown(undefined),
      });
    }
  }
  return issues;
}

function candidateIssues(
  lists: BallotSections["lists"],
  ballot: BallotShape,
  path: Path,
): RefusalIssue[] {
  const sizes = new Map<unknown, number>(
    ballot.lists.map((list) => [list.number, list.candidates]),
  );
  return lists.flatMap(({ number, candidateVotes }, index): RefusalIssue[] => {
    const size = sizes.get(number);
    if (size === undefined || size === candidateVotes.length) return [];
    return [
      {
        path: [...path, index, "candidateVotes"],
        code: "wrong-length",
        expected: { kind: "exactly", count: size, of: "votes-of-candidates" },
        actual: shown(candidateVotes),
      },
    ];
  });
}

/** Everything in a well-formed count that does not fit the ballot paper of its election. */
export function ballotIssues(
  count: BallotSections,
  ballot: BallotShape,
  path: Path = [],
): RefusalIssue[] {
  const issues = [
    ...listIssues(count.votesPerList, ballot, [...path, "votesPerList"]),
    ...listIssues(count.lists, ballot, [...path, "lists"]),
    ...candidateIssues(count.lists, ballot, [...path, "lists"]),
  ];
  if (!ballot.voterCardsUsed && isFigure(count.voterCards) && count.voterCards > 0) {
    issues.push({
      path: [...path, "voterCards"],
      code: "not-allowed",
      expected: { kind: "rule", rule: "no-voter-cards" },
      actual: shown(count.voterCards),
    });
  }
  return issues;
}

function inBallotOrder<Section extends { readonly number: number }>(
  sections: readonly Section[],
  ballot: BallotShape,
): readonly Section[] {
  if (sections.every((section, index) => section.number === ballot.lists[index]?.number)) {
    return sections;
  }
  const byNumber = new Map(sections.map((section) => [section.number, section]));
  return ballot.lists.flatMap((list) => byNumber.get(list.number) ?? []);
}

/** A count that fits the ballot paper, with its lists in the order of the ballot paper. */
export function alignedWithBallot<Count extends CountFigures>(
  count: Count,
  ballot: BallotShape,
): Count {
  return {
    ...count,
    votesPerList: inBallotOrder(count.votesPerList, ballot),
    lists: inBallotOrder(count.lists, ballot),
  };
}
