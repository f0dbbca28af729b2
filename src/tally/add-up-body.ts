import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Count } from "../model/count/count.js";
import { has, ownOnly } from "../model/has.js";
import {
  type Accepted,
  accepted,
  type RefusalIssue,
  type Refused,
  refused,
} from "../model/refusal.js";
import { completeLevel, type LevelTally } from "./add-up-level.js";
import { countsInForce } from "./corrigenda/counts-in-force.js";
import type { TallyLevelName } from "./level.js";
import { mergePartialTallies, type PartialTally, partialTally } from "./partial-tally.js";
import { unitTallyOfCount } from "./unit-tally.js";

/** A body that adds up, with what it adds up: counts, and bodies that add up their own units. */
export interface BodyOfUnits {
  readonly unit: string;
  readonly level: TallyLevelName;
  /** The units that must be there; absent: those that are. */
  readonly expected?: readonly string[];
  /** Z, where the body takes it from the register; absent: the sum of the units. */
  readonly eligibleVoters?: number;
  /** The units, in one or more parts that were added up apart; a later session of a unit holds. */
  readonly parts: readonly (readonly (Count | BodyOfUnits)[])[];
}

/** What stands in the way of a total. */
export const unitProblems = [
  "missing",
  "doubled",
  "unknown",
  "errors",
  "session-doubled",
  "other-body",
] as const;

/** A unit, and what stands in the way of adding it up. */
export interface UnitProblem {
  readonly unit: string;
  readonly problem: (typeof unitProblems)[number];
}

/** A body with everything below it was added up. */
export interface BodyAddedUp {
  readonly status: "completed";
  readonly total: LevelTally;
}

/** There is no total yet, and why. */
export interface NoTotal {
  readonly status: "undetermined";
  readonly because: readonly UnitProblem[];
}

type Added<Value> = Accepted<Value> | NoTotal | Refused;

/**
 * Adds up a body and every body below it (articles Na 26, O 5, O 16, P 20), after corrigenda (Na 14,
 * P 1f): the total, or everything that stands in its way. Refuses what {@link completeLevel} does,
 * but for units that are missing, doubled or unknown: those are problems.
 */
export function addUpBody(body: BodyOfUnits, ballot: BallotShape): BodyAddedUp | NoTotal | Refused {
  const added = bodyAdded(body, ballot);
  return added.status === "accepted" ? { status: "completed", total: added.value } : added;
}

function bodyAdded(body: BodyOfUnits, ballot: BallotShape): Added<LevelTally> {
  const { level, unit, parts, expected, eligibleVoters } = ownOnly(body);
  const partials = all(parts.map((units) => partAdded(units, ballot)));
  if (partials.status !== "accepted") return partials;
  const merged = mergePartialTallies(ballot, partials.value);
  if (merged.status === "refused") return notAdded(merged.issues);
  const outcome = completeLevel(
    {
      level,
      unit,
      ballot,
      expected: expected ?? merged.value.from.map((source) => source.unit),
      ...(eligibleVoters === undefined ? {} : { eligibleVoters }),
    },
    merged.value,
  );
  switch (outcome.status) {
    case "accepted":
      return outcome;
    case "undetermined":
      return {
        status: "undetermined",
        because: outcome.because.map((one) => ({ unit: one.unit, problem: "errors" })),
      };
    case "refused":
      return notAdded(outcome.issues);
  }
}

function partAdded(
  units: readonly (Count | BodyOfUnits)[],
  ballot: BallotShape,
): Added<PartialTally> {
  const counts = units.filter((unit): unit is Count => !has(unit, "parts"));
  const bodies = units.filter((unit): unit is BodyOfUnits => has(unit, "parts"));
  const inForce = countsInForce(counts);
  if (inForce.status === "refused") {
    const problems = inForce.issues.map(({ path: [unit], code }) => ({
      unit: String(unit),
      problem: problemOfSession(code),
    }));
    return { status: "undetermined", because: problems };
  }
  const below = all(bodies.map((body) => bodyAdded(body, ballot)));
  if (below.status !== "accepted") return below;
  const counted = inForce.value.map((count) => unitTallyOfCount(count, ballot));
  const partial = partialTally(ballot, [...counted, ...below.value]);
  return partial.status === "refused" ? notAdded(partial.issues) : partial;
}

/** Every value, or the problems of all that have none. */
function all<Value>(outcomes: readonly Added<Value>[]): Added<readonly Value[]> {
  const values: Value[] = [];
  const problems: UnitProblem[] = [];
  const issues: RefusalIssue[] = [];
  for (const outcome of outcomes) {
    if (outcome.status === "accepted") values.push(outcome.value);
    else if (outcome.status === "undetermined") problems.push(...outcome.because);
    else issues.push(...outcome.issues);
  }
  if (issues.length > 0) return refused(issues);
  return problems.length > 0 ? { status: "undetermined", because: problems } : accepted(values);
}

function problemOfSession(code: RefusalIssue["code"]): UnitProblem["problem"] {
  return code === "duplicate" ? "session-doubled" : "other-body";
}

/** Units missing, doubled or unknown stand in the way of a total; anything else is bad input. */
function notAdded(issues: readonly RefusalIssue[]): NoTotal | Refused {
  const problems = issues.flatMap(({ path, code }): UnitProblem[] => {
    const unit = String(path[0]);
    if (path.length !== 1) return [];
    if (code === "duplicate") return [{ unit, problem: "doubled" }];
    if (code === "missing") return [{ unit, problem: "missing" }];
    return code === "unknown-reference" ? [{ unit, problem: "unknown" }] : [];
  });
  return problems.length === issues.length
    ? { status: "undetermined", because: problems }
    : refused(issues);
}
