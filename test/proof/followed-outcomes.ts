import {
  type CompletedOutcome,
  type DeterminationOptions,
  determineResult,
  type Election,
  type LotRequiredOutcome,
} from "../../src/index.js";

/** An outcome with steps: complete, or at a lot. */
export type Answered = CompletedOutcome | LotRequiredOutcome;

/** More lots than any election here needs. */
const mostLots = 60;

/**
 * The outcomes of an election one after the other: at each lot, and the complete one. Each lot names
 * the options that the seed points at. None when the election is refused.
 */
export function followedOutcomes(
  election: Election,
  under: Omit<DeterminationOptions, "lots"> = {},
  seed = 0,
): readonly Answered[] {
  const lots: string[][] = [];
  const outcomes: Answered[] = [];
  while (lots.length < mostLots) {
    const outcome = determineResult(election, { ...under, lots });
    if (outcome.status === "refused") return outcomes;
    outcomes.push(outcome);
    if (outcome.status === "completed") return outcomes;
    const { options, draws } = outcome.question;
    const first = seed + lots.length;
    const turned = options.map((_, index) => options[(first + index) % options.length] as string);
    lots.push(turned.slice(0, draws));
  }
  return outcomes;
}
