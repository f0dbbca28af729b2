import type { CombinationId } from "../model/identifiers.js";
import type { CombinationResult } from "../model/outcome/outcome.js";
import type { Case } from "./case.js";
import type { Contestant } from "./division/standing.js";
import { type NumberRow, numberOfPersons } from "./votes.js";

/** A list combination, and which of its lists stay in it (P 4). */
export type JudgedCombination = Omit<CombinationResult, "seats">;

/** What competes for the seats of an election: a list number, or a combination of them that counts. */
export type Competitor = NumberRow | CombinationRow;

/** A list combination that counts, with the list numbers that stay in it. */
export interface CombinationRow extends Contestant {
  readonly combination: CombinationId;
  readonly numbers: readonly NumberRow[];
}

/** The list numbers that compete as one. */
export function numbersOf(competitor: Competitor): readonly NumberRow[] {
  return competitor.combination === null ? [competitor] : competitor.numbers;
}

/** Every list number by itself, or in its combination; a combination stands at its lowest number. */
export function competitorsOf(
  { numbers, notCounted }: Case,
  combinations: readonly JudgedCombination[],
): readonly Competitor[] {
  const valid = combinations.filter((combination) => combination.valid);
  if (valid.length === 0) return numbers;
  return numbers.flatMap((number): Competitor[] => {
    const combination = valid.find(({ remaining }) => remaining.includes(number.number));
    if (combination === undefined) return [number];
    const { remaining } = combination;
    if (remaining[0] !== number.number) return [];
    const members = numbers.filter((member) => remaining.includes(member.number));
    return [together(combination.combination, members, notCounted)];
  });
}

function together(
  combination: CombinationId,
  numbers: readonly NumberRow[],
  notCounted: ReadonlySet<string>,
): CombinationRow {
  const lists = numbers.flatMap((number) => number.lists);
  let votes = 0;
  for (const number of numbers) votes += number.votes;
  return {
    key: combination,
    votes,
    candidates: numberOfPersons(lists, notCounted),
    numbers,
    combination,
  };
}
