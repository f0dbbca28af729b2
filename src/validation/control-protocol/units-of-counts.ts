import type { Count } from "../../model/count/count.js";
import { countKinds } from "../../model/count/count-kinds.js";
import { paperIssue } from "../../model/count/same-paper.js";
import { has, own, ownOnly } from "../../model/has.js";
import type { RefusalIssue } from "../../model/refusal.js";

const reports: readonly unknown[] = countKinds;

/** A count as a program has it, with the seven figures that the protocol looks at. */
function unitOfCount(given: unknown): unknown {
  if (typeof given !== "object" || given === null || !has(given, "kind")) return given;
  if (!reports.includes(given.kind)) return given;
  const count: { readonly [Name in keyof Count]?: unknown } = ownOnly(given);
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
  if (typeof input !== "object" || input === null || !has(input, "units")) return input;
  const units = Array.isArray(input.units) ? input.units.map(unitOfCount) : input.units;
  if (!has(input, "statedTotal")) return { ...input, units };
  const total = unitOfCount(input.statedTotal);
  if (total === input.statedTotal) return { ...input, units };
  const { lists, votesOnCandidates } = { lists: undefined, votesOnCandidates: 0, ...Object(total) };
  return { ...input, units, statedTotal: { lists, votesOnCandidates } };
}

function paperOf(unit: Partial<Count> | undefined): Count["paper"] | undefined {
  return own(Object(unit), "paper");
}

/** Counts of two elections among the units. */
export function paperIssues(input: unknown): readonly RefusalIssue[] {
  if (typeof input !== "object" || input === null || !has(input, "units")) return [];
  const units: readonly Partial<Count>[] = Array.isArray(input.units) ? input.units : [];
  return units.flatMap(
    (unit, index) => paperIssue(["units", index], paperOf(units[0]), paperOf(unit)) ?? [],
  );
}
