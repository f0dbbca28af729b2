import type { ResolvedRules } from "../law/rules-of-election.js";
import type { CombinationId, ListNumber } from "../model/identifiers.js";
import type { Step } from "../model/outcome/step.js";
import { type Contest, standingOf } from "./contest.js";
import type { Draws } from "./draws.js";
import { seatsInCombination, type Unit } from "./units.js";

/** The seats of every list number, and of every combination. */
export interface SeatsOfNumbers {
  readonly ofNumbers: ReadonlyMap<ListNumber, number>;
  readonly ofCombinations: ReadonlyMap<CombinationId, number>;
}

/** The seats of every list number; article P 11 inside combinations. */
export function* seatsOfEveryNumber(
  units: readonly Unit[],
  contest: Contest,
  notCounted: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): Draws<SeatsOfNumbers> {
  const ofNumbers = new Map<ListNumber, number>();
  const ofCombinations = new Map<CombinationId, number>();
  const standing = standingOf(contest);
  for (const [index, unit] of units.entries()) {
    const seats = standing[index] as number;
    const { combination, groups } = unit;
    if (combination === null) {
      for (const { number } of groups) ofNumbers.set(number, seats);
      continue;
    }
    ofCombinations.set(combination, seats);
    const perGroup = yield* seatsInCombination(
      combination,
      groups,
      seats,
      notCounted,
      rules,
      steps,
    );
    groups.forEach(({ number }, member) => {
      ofNumbers.set(number, perGroup[member] as number);
    });
  }
  return { ofNumbers, ofCombinations };
}
