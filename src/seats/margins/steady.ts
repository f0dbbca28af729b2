import type { Election, ListNumber } from "../../model/index.js";
import type { DeterminationOptions } from "../determine-result.js";
import { timesIn } from "../division.js";
import { readingsOf } from "../readings/presets.js";
import { applyOverlay } from "../rules/overlay.js";
import type { ResidualProcedure } from "../rules/residual-procedure.js";
import { resolveRules } from "../rules/resolved-rules.js";
import { ruleSetOn } from "../rules/rule-set.js";
import { candidatesOf, votesOf } from "./seats-by-list.js";

/**
 * A list gets at most this many seats beyond its full ones without a list running out of
 * candidates: one for its remainder, one for its average, one for its majority.
 */
const mostBeyondFullSeats = 3;

/**
 * Whether more votes for a list never mean fewer seats for it, between two numbers of votes: with
 * highest averages always; with largest remainders as long as no list can run out of candidates, for
 * P 9 and P 10 together can take a seat from a list that gains votes.
 */
export function isSteady(
  election: Election,
  options: DeterminationOptions,
  group: ListNumber,
  fewest: number,
  most: number,
): boolean {
  const combined = election.combinations.length > 0;
  const procedure = procedureOf(election, options);
  const remainders = procedure.some(({ method }) => method === "largest-remainder");
  if (!combined && !remainders) return true;
  const others = election.groups.filter(({ number }) => number !== group);
  const votesOfOthers = others.reduce((sum, other) => sum + votesOf(other), 0);
  const neverFull = (votes: number, total: number, candidates: number): boolean => {
    const full = total === 0 ? election.seats : timesIn(votes * election.seats, total);
    return candidates >= (combined ? election.seats : full + mostBeyondFullSeats);
  };
  return election.groups.every((entry) =>
    entry.number === group
      ? neverFull(most, votesOfOthers + most, candidatesOf(entry))
      : neverFull(votesOf(entry), votesOfOthers + fewest, candidatesOf(entry)),
  );
}

function procedureOf(
  election: Election,
  { preset, readings, overlay }: DeterminationOptions,
): ResidualProcedure {
  const ruleSet = ruleSetOn(election.type, election.day);
  if (ruleSet === undefined) return [];
  const rules = resolveRules(ruleSet, election.seats, readingsOf(preset, readings));
  return (overlay === undefined ? rules : applyOverlay(rules, overlay)).residualSeats;
}
