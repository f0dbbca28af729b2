import type { BallotPaper } from "../../model/count/ballot-shape.js";
import { own, ownOnly } from "../../model/has.js";
import { namesOf } from "../../model/names-of.js";
import { compareReportsSignature, reconcileSignature } from "../../model/signatures/made/tally.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { TallyPath } from "../figure-of-tally.js";
import { ballotMismatches, sumsOfLists } from "./lists-of-units.js";
import type { ReconciledFigure, ReportedTotals } from "./reported-totals.js";

/** A figure of a body that is not the sum of its units. */
export interface FigureMismatch {
  /** Which of the kinds this is. */
  readonly kind: "figure";
  /** How many bodies lie between this one and the highest that was reconciled; 0 for that one. */
  readonly depth: number;
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** What it is about. */
  readonly what: ReconciledFigure | TallyPath;
  /** The figure that the body reports. */
  readonly parent: number;
  /** The sum over its units. */
  readonly children: number;
}

/** A unit that is missing, reported twice, not of this body, or of another election. */
export interface UnitMismatch {
  /** Which of the kinds this is. */
  readonly kind: "missing-unit" | "doubled-unit" | "unknown-unit" | "another-election";
  /** How deep below the body that was asked about, from 0. */
  readonly depth: number;
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** The unit that is missing, doubled, unknown or of another election. */
  readonly child: string;
}

/** A list or candidate that one side has and the other has not. */
export interface BallotMismatch {
  /** Which of the kinds this is. */
  readonly kind: "ballot";
  /** How deep below the body that was asked about, from 0. */
  readonly depth: number;
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** The unit below whose report does not fit. */
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
  const expected = own(body, "expected") === undefined ? undefined : new Set(body.expected);
  const seen = new Set<string>();
  const mismatches: Mismatch[] = [];
  const mismatch = (kind: UnitMismatch["kind"], child: string): void => {
    mismatches.push({ kind, depth, unit: body.unit, child });
  };
  for (const each of body.children) {
    const { unit: child, paper } = ownOnly(each);
    if (seen.has(child)) mismatch("doubled-unit", child);
    else if (expected?.has(child) === false) mismatch("unknown-unit", child);
    if (isOfAnotherElection(own(body, "paper"), paper)) mismatch("another-election", child);
    seen.add(child);
  }
  for (const child of expected ?? []) {
    if (!seen.has(child)) mismatch("missing-unit", child);
  }
  return mismatches;
}

function isOfAnotherElection(
  own: BallotPaper | undefined,
  other: BallotPaper | undefined,
): boolean {
  if (own === undefined || other === undefined) return false;
  return own.election !== other.election || own.type !== other.type;
}

/** Each unit once: a unit that is reported twice counts as reported the first time. */
function eachOnce(children: readonly ReportedBody[]): readonly ReportedBody[] {
  const seen = new Set<string>();
  return children.filter(({ unit }) => !seen.has(unit) && seen.add(unit));
}

/** Eligible voters are in the register of some bodies only: what one unit does not know, the sum does not. */
function sumOfFigure(
  children: readonly ReportedBody[],
  figure: ReconciledFigure,
): number | undefined {
  let sum: number | undefined;
  for (const { figures } of children) {
    const value = own(figures, figure);
    if (value !== undefined) sum = (sum ?? 0) + value;
    else if (figure === "eligibleVoters") return undefined;
  }
  return sum;
}

function figureMismatches(body: ParentBody, depth: number): Mismatch[] {
  const children = eachOnce(body.children);
  const mismatches: Mismatch[] = [];
  const report = (what: FigureMismatch["what"], parent: number, sum: number): void => {
    if (parent === sum) return;
    mismatches.push({ kind: "figure", depth, unit: body.unit, what, parent, children: sum });
  };
  for (const figure of namesOf(body.figures)) {
    const parent = own(body.figures, figure);
    const sum = sumOfFigure(children, figure);
    if (parent !== undefined && sum !== undefined) report(figure, parent, sum);
  }
  const sums = sumsOfLists(body.lists, children);
  for (const { number, votes, candidateVotes } of body.lists) {
    const sum = sums.get(number);
    report(`lists.${number}.votes`, votes, sum?.votes ?? 0);
    candidateVotes.forEach((parent, k) => {
      report(`lists.${number}.candidateVotes.${k + 1}`, parent, sum?.candidateVotes[k] ?? 0);
    });
  }
  return mismatches;
}

function mismatchesBelow(body: ReportedBody, depth: number): Mismatch[] {
  const { children } = ownOnly(body);
  if (children === undefined) return [];
  const parent: ParentBody = { ...body, children };
  return [
    ...unitMismatches(parent, depth),
    ...ballotMismatches(parent).map(
      ({ child, list }): Mismatch => ({ kind: "ballot", depth, unit: body.unit, child, list }),
    ),
    ...figureMismatches(parent, depth),
    ...children.flatMap((child) => mismatchesBelow(child, depth + 1)),
  ];
}

/**
 * Compares a body with its units, and those with theirs, on every figure, list and candidate: each
 * must be the sum over the units after corrigenda (a corrigendum replaces, so give the counts in
 * force). I and J are summed separately. A figure that one side did not report is not compared, nor are
 * eligible voters that one unit does not know. A list may stand in some of the units only (H 2), and
 * candidates go by their id where both sides have it. Reports every difference, and units that are
 * missing, doubled, unknown or of another election.
 */
export function reconcile(body: ReportedBody): readonly Mismatch[] {
  const refusal = refusedArguments(reconcileSignature, [body]);
  if (refusal !== null) return refusal;
  return mismatchesBelow(body, 0);
}

/**
 * Compares two reports of the same unit, such as a district in its own file and in the national one:
 * the first is the parent of a single child.
 */
export function compareReports(left: ReportedTotals, right: ReportedTotals): readonly Mismatch[] {
  const refusal = refusedArguments(compareReportsSignature, [left, right]);
  if (refusal !== null) return refusal;
  return reconcile({ ...left, children: [{ ...right }] });
}
