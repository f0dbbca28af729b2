import { addVotes } from "../../model/count/add-votes.js";
import { namesOf } from "../../model/names-of.js";
import type { TallyPath } from "../figure-of-tally.js";
import type { ListTally } from "../tally.js";
import type { ReconciledFigure, ReportedTotals } from "./reported-totals.js";

/** A figure of a body that is not the sum of its units. */
export interface FigureMismatch {
  readonly kind: "figure";
  /** How many bodies lie between this one and the highest that was reconciled; 0 for that one. */
  readonly depth: number;
  readonly unit: string;
  readonly what: ReconciledFigure | TallyPath;
  /** The figure that the body reports. */
  readonly parent: number;
  /** The sum over its units. */
  readonly children: number;
}

/** A unit that is missing, reported twice, or not of this body. */
export interface UnitMismatch {
  readonly kind: "missing-unit" | "doubled-unit" | "unknown-unit";
  readonly depth: number;
  readonly unit: string;
  /** The unit that is missing, doubled or unknown. */
  readonly child: string;
}

/** A list or candidate that one side has and the other has not. */
export interface BallotMismatch {
  readonly kind: "ballot";
  readonly depth: number;
  readonly unit: string;
  readonly child: string;
  /** The number of the list in which they differ. */
  readonly list: number;
}

/** A difference between a body and its units. */
export type Mismatch = FigureMismatch | UnitMismatch | BallotMismatch;

/** A body with its units, and theirs, as far down as they are known. */
export interface ReportedBody extends ReportedTotals {
  /** The ids of the units it must have; absent: those that are there. */
  readonly expected?: readonly string[];
  /** The units it reports on; absent: nothing is known below this body. */
  readonly children?: readonly ReportedBody[];
}

/** A body of which the units are known. */
type ParentBody = ReportedBody & Required<Pick<ReportedBody, "children">>;

function unitMismatches(body: ParentBody, depth: number): Mismatch[] {
  const children = body.children.map(({ unit }) => unit);
  const seen = new Set<string>();
  const mismatch = (kind: UnitMismatch["kind"], child: string): Mismatch => ({
    kind,
    depth,
    unit: body.unit,
    child,
  });
  const mismatches: Mismatch[] = [];
  for (const child of children) {
    if (seen.has(child)) mismatches.push(mismatch("doubled-unit", child));
    else if (body.expected?.includes(child) === false)
      mismatches.push(mismatch("unknown-unit", child));
    seen.add(child);
  }
  for (const child of body.expected ?? []) {
    if (!seen.has(child)) mismatches.push(mismatch("missing-unit", child));
  }
  return mismatches;
}

function ballotMismatches(body: ParentBody, depth: number): Mismatch[] {
  const sizes = new Map(body.lists.map((list) => [list.number, list.candidateVotes.length]));
  return body.children.flatMap(({ unit: child, lists }) => {
    const others = new Map(lists.map((list) => [list.number, list.candidateVotes.length]));
    return [...new Set([...sizes.keys(), ...others.keys()])]
      .filter((list) => sizes.get(list) !== others.get(list))
      .map((list): Mismatch => ({ kind: "ballot", depth, unit: body.unit, child, list }));
  });
}

/** Each unit once: a unit that is reported twice counts as reported the first time. */
function eachOnce(children: readonly ReportedBody[]): readonly ReportedBody[] {
  const seen = new Set<string>();
  return children.filter(({ unit }) => !seen.has(unit) && seen.add(unit));
}

function sumOfFigure(
  children: readonly ReportedBody[],
  figure: ReconciledFigure,
): number | undefined {
  let sum: number | undefined;
  for (const { figures } of children) {
    const value = figures[figure];
    if (value !== undefined) sum = (sum ?? 0) + value;
  }
  return sum;
}

function listMismatches(
  list: ListTally,
  children: readonly ReportedBody[],
  report: (what: TallyPath, parent: number, sum: number) => void,
): void {
  const same = children.flatMap(({ lists }) =>
    lists.filter(({ number }) => number === list.number),
  );
  let votes = 0;
  const sums = new Array<number>(list.candidateVotes.length).fill(0);
  for (const child of same) {
    votes += child.votes;
    addVotes(sums, child.candidateVotes);
  }
  report(`lists.${list.number}.votes`, list.votes, votes);
  list.candidateVotes.forEach((parent, k) => {
    report(`lists.${list.number}.candidateVotes.${k + 1}`, parent, sums[k] ?? 0);
  });
}

function figureMismatches(body: ParentBody, depth: number): Mismatch[] {
  const children = eachOnce(body.children);
  const mismatches: Mismatch[] = [];
  const report = (what: FigureMismatch["what"], parent: number, sum: number): void => {
    if (parent === sum) return;
    mismatches.push({ kind: "figure", depth, unit: body.unit, what, parent, children: sum });
  };
  for (const figure of namesOf(body.figures)) {
    const parent = body.figures[figure];
    const sum = sumOfFigure(children, figure);
    if (parent !== undefined && sum !== undefined) report(figure, parent, sum);
  }
  for (const list of body.lists) listMismatches(list, children, report);
  return mismatches;
}

function mismatchesBelow(body: ReportedBody, depth: number): Mismatch[] {
  const { children } = body;
  if (children === undefined) return [];
  const parent: ParentBody = { ...body, children };
  return [
    ...unitMismatches(parent, depth),
    ...ballotMismatches(parent, depth),
    ...figureMismatches(parent, depth),
    ...children.flatMap((child) => mismatchesBelow(child, depth + 1)),
  ];
}

/**
 * Compares a body with its units, and those with theirs, on every figure, list and candidate: each
 * must be the sum over the units after corrigenda (a corrigendum replaces, so give the counts in
 * force). I and J are summed separately. A figure that one side did not report is not compared. Reports
 * every difference, and units that are missing, doubled or unknown.
 */
export function reconcile(body: ReportedBody): readonly Mismatch[] {
  return mismatchesBelow(body, 0);
}

/**
 * Compares two reports of the same unit, such as a district in its own file and in the national one:
 * the first is the parent of a single child.
 */
export function compareReports(left: ReportedTotals, right: ReportedTotals): readonly Mismatch[] {
  return reconcile({ ...left, children: [{ ...right }] });
}
