import { ownOnly } from "../model/has.js";
import { type Accepted, accepted, type Refused, refused } from "../model/refusal.js";
import { addUpLevelSignature, completeLevelSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { issuesOfLevel } from "./check-level.js";
import type { TallyLevelName } from "./level.js";
import type { LevelRequest } from "./level-request.js";
import { layoutOfUnits } from "./nation/layout-of-units.js";
import { type PartialTally, partialTally } from "./partial-tally.js";
import { tallyMade } from "./tally-made.js";
import type { DistrictTotal, UnitErrors, UnitSource, UnitTally } from "./unit-tally.js";

/** The total of a body: its units added up, all of them and each once. */
export interface LevelTally extends UnitTally {
  readonly level: TallyLevelName;
  /**
   * The totals of the districts, where their ballot papers differ: votes on candidates by place
   * belong together there only. Absent: one ballot paper for all.
   */
  readonly districts?: readonly DistrictTotal[];
}

/** Counts that still have errors stand in the way of a total; nothing was added. */
export interface CountsWithErrors {
  /** The law, or the data given, do not decide it. */
  readonly status: "undetermined";
  /** The units with errors, each with its codes. */
  readonly because: readonly UnitErrors[];
}

/** A total, or why there is none yet. */
export type LevelOutcome = Accepted<LevelTally> | CountsWithErrors | Refused;

/** A municipality sits again when its stations do; other bodies say in which session they are. */
function sessionOf(request: LevelRequest, from: readonly UnitSource[]): number {
  const { session, level } = ownOnly(request);
  if (session !== undefined) return session;
  return level === "municipality" ? Math.max(1, ...from.map((unit) => unit.session)) : 1;
}

/**
 * Makes the total of a body of units already added up.
 *
 * Refuses a unit that is missing (`missing`) or not of this body (`unknown-reference`), of a body
 * that this one does not add up or of an older session than the newest known (`not-allowed`), and one
 * that is counted twice at any depth (`duplicate`); answers `undetermined` when a count has
 * errors and the caller did not say that it may be added.
 */
export function completeLevel(request: LevelRequest, partial: PartialTally): LevelOutcome {
  const refusal = refusedArguments(completeLevelSignature, [request, partial]);
  if (refusal !== null) return refusal;
  const issues = issuesOfLevel(request, partial.from);
  if (issues.length > 0) return refused(issues);
  if (partial.unitsWithErrors.length > 0 && request.countsWithErrors !== "added") {
    return { status: "undetermined", because: partial.unitsWithErrors };
  }
  const { level, unit, eligibleVoters } = ownOnly(request);
  const { tally, units: _, ...told } = partial;
  return accepted({
    ...told,
    level,
    unit,
    session: sessionOf(request, partial.from),
    tally: eligibleVoters === undefined ? tally : tallyMade({ ...tally, eligibleVoters }),
  });
}

/**
 * Adds up all units of a body: polling stations for a municipality (Na 26 (1, 2)), municipalities
 * for a district (O 5 (1, 2)), postal committees for the national one (O 16 (1, 2)), districts or
 * municipalities for the central committee (P 20 (1)). Where the ballot papers of districts differ, the
 * central committee adds up every figure and list, and candidates by person where `ballots` says who
 * they are. Refuses what `partialTally` and `completeLevel` refuse.
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
  const refusal = refusedArguments(addUpLevelSignature, [request, units]);
  if (refusal !== null) return refusal;
  if (request.level !== "central-committee") {
    const partial = partialTally(request.ballot, units);
    return partial.status === "refused" ? partial : completeLevel(request, partial.value);
  }
  const layout = layoutOfUnits(request, units);
  if (layout.status === "refused") return layout;
  const { ballot, units: laidOut, districts } = layout.value;
  const partial = partialTally(ballot, laidOut);
  if (partial.status === "refused") return partial;
  const total = completeLevel(request, partial.value);
  return total.status === "accepted" && districts !== undefined
    ? accepted({ ...total.value, districts })
    : total;
}
