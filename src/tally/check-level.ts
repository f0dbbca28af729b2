import { maximumFigure } from "../model/bounds.js";
import { isFigure } from "../model/count/figure.js";
import type { Expected } from "../model/expected.js";
import { own, ownOnly } from "../model/has.js";
import { type RefusalCode, type RefusalIssue, shown } from "../model/refusal.js";
import { standInEachOthersPlace, unitsOfLevel } from "./level.js";
import type { LevelRequest } from "./level-request.js";
import { staleIssues } from "./stale-reports.js";
import { countedTwice, municipalityOfUnit } from "./unit-identity.js";
import type { UnitSource } from "./unit-tally.js";

function issue(
  path: RefusalIssue["path"],
  code: RefusalCode,
  expected: Expected,
  actual: unknown,
): RefusalIssue {
  return { path, code, expected, actual: shown(actual) };
}

/** Units that are missing, or not of this body. */
function membershipIssues(request: LevelRequest, from: readonly UnitSource[]): RefusalIssue[] {
  const expected = new Set(request.expected);
  const present = new Set(from.map(({ unit }) => unit));
  const stranger: Expected = { kind: "named", what: "unit-of-body", name: request.unit };
  const missing = [...expected].filter((unit) => !present.has(unit));
  const unknown = [...present].filter(
    (unit) => !expected.has(unit) || isOfOtherMunicipality(unit, request),
  );
  const doubled = request.expected.filter((unit, at, all) => all.indexOf(unit) !== at);
  return [
    ...doubled.map((unit) => issue([unit], "duplicate", { kind: "once", what: "unit" }, unit)),
    ...missing.map((unit) =>
      issue([unit], "missing", { kind: "named", what: "count-of-unit", name: unit }, undefined),
    ),
    ...unknown.map((unit) => issue([unit], "unknown-reference", stranger, unit)),
  ];
}

/** Whether the id of a station says that it is in another municipality than the one that adds up. */
function isOfOtherMunicipality(unit: string, { level, unit: body }: LevelRequest): boolean {
  const own = body.split("::").pop() ?? body;
  const of = municipalityOfUnit(unit);
  return (
    level === "municipality" &&
    of !== undefined &&
    /^\d{4}$/.test(of) &&
    /^\d{4}$/.test(own) &&
    of !== own
  );
}

/** Bodies that this one does not add up, or that stand in each other's place. */
function levelIssues(request: LevelRequest, from: readonly UnitSource[]): RefusalIssue[] {
  const allowed = unitsOfLevel(request.level, own(request.ballot, "paper")?.type);
  const expected: Expected = { kind: "one-of", values: allowed };
  const wrong = from
    .filter(({ level }) => !allowed.includes(level))
    .map(({ unit, level }) => issue([unit, "level"], "not-allowed", expected, level));
  if (wrong.length > 0) return wrong;
  if (!standInEachOthersPlace(new Set(from.map(({ level }) => level)))) return [];
  const rule: Expected = { kind: "rule", rule: "units-of-one-body" };
  return from.map(({ unit, level }) => issue([unit, "level"], "not-allowed", rule, level));
}

function nestingIssues(request: LevelRequest, from: readonly UnitSource[]): RefusalIssue[] {
  return countedTwice(request, from).map((unit) =>
    issue([unit], "duplicate", { kind: "once", what: "unit" }, unit),
  );
}

function registerIssues(request: LevelRequest): RefusalIssue[] {
  const eligibleVoters = own(request, "eligibleVoters");
  if (eligibleVoters === undefined || isFigure(eligibleVoters)) return [];
  const expected: Expected = { kind: "between", least: 0, most: maximumFigure };
  return [issue(["eligibleVoters"], "wrong-type", expected, eligibleVoters)];
}

function sessionIssues(given: LevelRequest): RefusalIssue[] {
  const { session } = ownOnly(given);
  if (session === undefined || (Number.isInteger(session) && session >= 1 && session <= 99)) {
    return [];
  }
  return [issue(["session"], "wrong-type", { kind: "between", least: 1, most: 99 }, session)];
}

/** Everything that stands in the way of adding up these units for this body. */
export function issuesOfLevel(
  request: LevelRequest,
  from: readonly UnitSource[],
): readonly RefusalIssue[] {
  return [
    ...membershipIssues(request, from),
    ...levelIssues(request, from),
    ...nestingIssues(request, from),
    ...staleIssues(request, from),
    ...registerIssues(request),
    ...sessionIssues(request),
  ];
}
