import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Count } from "../model/count/count.js";
import { checkCount } from "../validation/check-count.js";
import type { FindingCode } from "../validation/finding.js";
import { isCheckedCount } from "../validation/scope.js";
import { tallyOfCount } from "./count-tally.js";
import type { Tally } from "./tally.js";

/** A unit and the units that its figures were added up from; none for a polling station. */
export interface UnitSource {
  readonly unit: string;
  readonly from: readonly UnitSource[];
}

/** A unit in which admitted voters and votes cast differ (N 8a, Na 26 paragraph 3). */
export interface UnitDifference {
  readonly unit: string;
  /** D. */
  readonly admittedVoters: number;
  /** H. */
  readonly votesCast: number;
  /** I. */
  readonly moreBallotsCounted: number;
  /** J. */
  readonly fewerBallotsCounted: number;
}

/** A unit whose count has errors, with their codes. */
export interface UnitErrors {
  readonly unit: string;
  readonly codes: readonly FindingCode[];
}

/** A unit ready to be added up: its figures, where they came from, and what is to be told of them. */
export interface UnitTally extends UnitSource {
  readonly tally: Tally;
  /** The polling stations and postal committees, in this unit, with a difference. */
  readonly unitsWithDifferences: readonly UnitDifference[];
  /** The counts, in this unit, that have errors. */
  readonly unitsWithErrors: readonly UnitErrors[];
}

function differencesOf(count: Count): readonly UnitDifference[] {
  const { unit, admittedVoters, votesCast, moreBallotsCounted, fewerBallotsCounted } = count;
  const differs = admittedVoters !== votesCast || moreBallotsCounted > 0 || fewerBallotsCounted > 0;
  if (!differs) return [];
  return [{ unit, admittedVoters, votesCast, moreBallotsCounted, fewerBallotsCounted }];
}

function errorsOf(count: Count, ballot: BallotShape): readonly UnitErrors[] {
  if (!isCheckedCount(count)) return [];
  const codes = checkCount(count, ballot)
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);
  return codes.length === 0 ? [] : [{ unit: count.unit, codes: [...new Set(codes)] }];
}

/**
 * A counted unit, checked and ready to be added up. No contested reading changes what is an error.
 * Its difference is kept (N 8a (1), N 27 (1), Na 26 (3), O 5 (3), O 16 (3)).
 */
export function unitTallyOfCount(count: Count, ballot: BallotShape): UnitTally {
  return {
    unit: count.unit,
    from: [],
    tally: tallyOfCount(count),
    unitsWithDifferences: differencesOf(count),
    unitsWithErrors: errorsOf(count, ballot),
  };
}
