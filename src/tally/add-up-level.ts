import { maximumFigure } from "../model/bounds.js";
import type { BallotShape } from "../model/count/ballot-shape.js";
import { isFigure } from "../model/count/figure.js";
import {
  type Accepted,
  accepted,
  type RefusalIssue,
  type Refused,
  refused,
  shown,
} from "../model/refusal.js";
import type { TallyLevelName } from "./level.js";
import { type PartialTally, partialTally } from "./partial-tally.js";
import type { UnitErrors, UnitTally } from "./unit-tally.js";

/** The total of a body: its units added up, all of them and each once. */
export interface LevelTally extends UnitTally {
  readonly level: TallyLevelName;
}

/** Which body adds up, which units it must have, and what it knows besides. */
export interface LevelRequest {
  readonly level: TallyLevelName;
  /** The body's own id, such as `0668` or `HSB6`. */
  readonly unit: string;
  readonly ballot: BallotShape;
  /** The units that must be there: all of them, each once, and no others. */
  readonly expected: readonly string[];
  /** Z, where the body takes it from the register (Na 28, O 18); absent: the sum of the units. */
  readonly eligibleVoters?: number;
  /** Whether counts with errors may be added; the total then names them. Default: no. */
  readonly countsWithErrors?: "not-added" | "added";
}

/** Counts that still have errors stand in the way of a total; nothing was added. */
export interface CountsWithErrors {
  readonly status: "undetermined";
  /** The units with errors, each with its codes. */
  readonly because: readonly UnitErrors[];
}

/** A total, or why there is none yet. */
export type LevelOutcome = Accepted<LevelTally> | CountsWithErrors | Refused;

function unitIssues(request: LevelRequest, partial: PartialTally): RefusalIssue[] {
  const expected = new Set(request.expected);
  const present = new Set(partial.from.map(({ unit }) => unit));
  const missing = [...expected].filter((unit) => !present.has(unit));
  const unknown = [...present].filter((unit) => !expected.has(unit));
  return [
    ...missing.map(
      (unit): RefusalIssue => ({
        path: [unit],
        code: "missing",
        expected: { kind: "named", what: "count-of-unit", name: unit },
        actual: shown(undefined),
      }),
    ),
    ...unknown.map(
      (unit): RefusalIssue => ({
        path: [unit],
        code: "unknown-reference",
        expected: { kind: "named", what: "unit-of-body", name: request.unit },
        actual: shown(unit),
      }),
    ),
  ];
}

function registerIssues({ eligibleVoters }: LevelRequest): RefusalIssue[] {
  if (eligibleVoters === undefined || isFigure(eligibleVoters)) return [];
  return [
    {
      path: ["eligibleVoters"],
      code: "wrong-type",
      expected: { kind: "between", least: 0, most: maximumFigure },
      actual: shown(eligibleVoters),
    },
  ];
}

/**
 * Makes the total of a body of units already added up. Refuses when a unit is missing (`missing`)
 * or does not belong to the body (`unknown-reference`); answers `undetermined` when a count
 * has errors and the caller did not say that it may be added.
 */
export function completeLevel(request: LevelRequest, partial: PartialTally): LevelOutcome {
  const issues = [...unitIssues(request, partial), ...registerIssues(request)];
  if (issues.length > 0) return refused(issues);
  if (partial.unitsWithErrors.length > 0 && request.countsWithErrors !== "added") {
    return { status: "undetermined", because: partial.unitsWithErrors };
  }
  const { level, unit, eligibleVoters } = request;
  const { tally } = partial;
  return accepted({
    ...partial,
    level,
    unit,
    tally: eligibleVoters === undefined ? tally : { ...tally, eligibleVoters },
  });
}

/**
 * Adds up all units of a body: polling stations for a municipality (Na 26 (1, 2)), municipalities
 * for a district (O 5 (1, 2)), postal committees for the national one (O 16 (1, 2)), districts or
 * municipalities for the central committee (P 20 (1)). Refuses what `partialTally` and
 * `completeLevel` refuse.
 *
 * @example
 * ```ts
 * const outcome = addUpLevel(
 *   { level: "municipality", unit: "0668", ballot, expected: ["0668::SB1", "0668::SB2"] },
 *   counts.map((count) => unitTallyOfCount(count, ballot)),
 * );
 * ```
 */
export function addUpLevel(request: LevelRequest, units: readonly UnitTally[]): LevelOutcome {
  const partial = partialTally(request.ballot, units);
  return partial.status === "refused" ? partial : completeLevel(request, partial.value);
}
