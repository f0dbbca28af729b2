import {
  contributionsToSignature,
  figureOfTallySignature,
} from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { Tally, TallyFigure } from "./tally.js";

/** Names a figure of a tally; lists by number, candidates by position. */
export type TallyPath =
  | TallyFigure
  | `lists.${number}.votes`
  | `lists.${number}.candidateVotes.${number}`;

/**
 * The figure of a tally by its name; 0 for a list or candidate that is not there, null for eligible
 * voters that are not known.
 */
export function figureOfTally(tally: Tally, path: TallyPath): number | null {
  const refusal = refusedArguments(figureOfTallySignature, [tally, path]);
  if (refusal !== null) return refusal;
  const [name, list, , candidate] = path.split(".");
  // What is none of a list is one of the figures.
  if (name !== "lists") return tally[name as TallyFigure];
  const found = tally.lists.find(({ number }) => number === Number(list));
  if (candidate === undefined) return found?.votes ?? 0;
  return found?.candidateVotes[Number(candidate) - 1] ?? 0;
}

/** What one unit brought to a total. */
export interface Contribution {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** How much the unit brought to it. */
  readonly figure: number;
}

/** Where a figure of a total came from: each unit that brought something to it, with how much. */
export function contributionsTo(
  path: TallyPath,
  units: readonly {
    /** The id of the unit that counted, such as `0668::SB1`. */
    readonly unit: string;
    /** The figures added up. */
    readonly tally: Tally;
  }[],
): readonly Contribution[] {
  const refusal = refusedArguments(contributionsToSignature, [path, units]);
  if (refusal !== null) return refusal;
  return units
    .map(({ unit, tally }) => ({ unit, figure: figureOfTally(tally, path) ?? 0 }))
    .filter(({ figure }) => figure !== 0);
}
