import type { Count } from "../../model/count/count.js";
import { countKinds } from "../../model/count/count-kinds.js";
import { paperIssue } from "../../model/count/same-paper.js";
import type { RefusalIssue } from "../../model/refusal.js";

const reports: readonly unknown[] = countKinds;

/** A count as a program has it, with the seven figures that the protocol looks at. */
function unitOfCount(given: unknown): unknown {
  if (typeof given !== "object" || given === null || !("kind" in given)) return given;
  if (!reports.includes(given.kind)) return given;
  const count: { readonly [Name in keyof Count]?: unknown } = given;
  const { unit, lists, votesOnCandidates, blankVotes, invalidVotes, admittedVoters } = count;
  const { differenceReasons } = count;
  return {
    unit,
    lists,
    votesOnCandidates,
    blankVotes,
    invalidVotes,
    ...(admittedVoters === undefined ? {} : { admittedVoters }),
    ...(differenceReasons === undefined ? {} : { differenceReasons }),
  };
}

/** The input with its counts, and a total that is one, as units. */
export function withUnitsOfCounts(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("units" in input)) return input;
  const units = Array.isArray(input.units) ? input.units.map(unitOfCount) : input.units;
  if (!("statedTotal" in input)) return { ...input, units };
  const total = unitOfCount(input.statedTotal);
  if (total === input.statedTotal) return { ...input, units };
  const { lists, votesOnCandidates } = { lists: undefined, votesOnCandidates: 0, ...Object(total) };
  return { ...input, units, statedTotal: { lists, votesOnCandidates } };
}

/** Counts of two elections among the units. */
export function paperIssues(input: unknown): readonly RefusalIssue[] {
  if (typeof input !== "object" || input === null || !("units" in input)) return [];
  const units: readonly Partial<Count>[] = Array.isArray(input.units) ? input.units : [];
  return units.flatMap(
    (unit, index) => paperIssue(["units", index], units[0]?.paper, unit?.paper) ?? [],
  );
}
