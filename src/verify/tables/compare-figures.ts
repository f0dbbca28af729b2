import { severityOf as severityOfFigure } from "../finding.js";
import type { TableFinding } from "../finding-kinds.js";
import type { VerifiedFigure } from "../verified-field.js";
import type { NamedFigures } from "./named-figures.js";

/** Which column of which table is held against what. */
export interface ComparedColumn {
  readonly file: string;
  /** The unit as its count calls it; empty where it is the total. */
  readonly unit: string;
  /** The file of the count. */
  readonly with: string;
  /** Figures that the table of this level does not have. */
  readonly left: readonly VerifiedFigure[];
}

/** Only units that count votes by post have these; of no published table it is known whether it has them. */
const ofPost: readonly VerifiedFigure[] = [
  "differenceReasons.noPostalBallot",
  "differenceReasons.tooManyPostalBallots",
  "differenceReasons.lostBallots",
];

/** A 0 beside nothing is a remark, but for who stands on the ballot. */
function severityOf(
  what: VerifiedFigure,
  expected: number | null,
  actual: number | null,
): "fault" | "remark" {
  const isOneThere = expected === null || actual === null;
  if (!isOneThere || what.startsWith("lists.")) return "fault";
  return ofPost.includes(what) || (expected ?? actual) === 0 ? "remark" : "fault";
}

/**
 * What a table says otherwise than a count of the level above does of the same body: there explanations
 * may differ, and not every figure stands there.
 */
export function compareWithAbove(
  expected: NamedFigures,
  actual: NamedFigures,
  about: ComparedColumn,
): readonly TableFinding[] {
  return compareFigures(expected, actual, about).flatMap((finding) => {
    const { what } = finding;
    const isBoth = finding.expected !== null && finding.actual !== null;
    if (!isBoth && !what.startsWith("lists.")) return [];
    return { ...finding, severity: severityOfFigure(what) };
  });
}

/** Every figure that is another in a table than in its count, or stands in one of them only. */
export function compareFigures(
  expected: NamedFigures,
  actual: NamedFigures,
  { left, ...about }: ComparedColumn,
): readonly TableFinding[] {
  const names = new Set([...expected.keys(), ...actual.keys()]);
  return [...names].flatMap((what): readonly TableFinding[] => {
    const figures = {
      expected: expected.get(what) ?? null,
      actual: actual.get(what) ?? null,
    };
    if (figures.expected === figures.actual) return [];
    if (figures.actual === null && left.includes(what)) return [];
    const severity = severityOf(what, figures.expected, figures.actual);
    return [{ severity, code: "table-differs", ...about, what, ...figures }];
  });
}
