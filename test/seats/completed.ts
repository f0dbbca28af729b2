export { electionOf } from "../../src/conformance/generators/election-of.js";

import type { Election } from "../../src/model/election/election.js";
import type { LotQuestion } from "../../src/model/outcome/lot.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import { determineResult } from "../../src/seats/determine-result.js";
import type { DeterminationOptions } from "../../src/seats/given-case.js";

/** Which of a question's options are drawn; `index` counts the lots from 0. */
export type Drawing = (question: LotQuestion, index: number) => readonly string[];

/** Draws the first options of every question. */
export const drawsFirst: Drawing = ({ options, draws }) => options.slice(0, draws);

/** Draws another option every time. */
export const drawsInTurn: Drawing = ({ options, draws }, index) =>
  Array.from({ length: draws }, (_, next) => options[(index + next) % options.length] as string);

/** More lots than any election here needs. */
const mostLots = 300;

/** The result with every lot drawn that is asked for; throws on a refusal. */
export function completed(
  election: Election,
  options: DeterminationOptions = {},
  drawing: Drawing = drawsFirst,
): CompletedOutcome {
  const lots = [...(options.lots ?? [])];
  while (lots.length < mostLots) {
    const outcome = determineResult(election, { ...options, lots });
    if (outcome.status === "completed") return outcome;
    if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
    lots.push(drawing(outcome.question, lots.length));
  }
  throw new Error(`no result after ${mostLots} lots`);
}

/** Seats per list number. */
export function seatsOf(outcome: CompletedOutcome): Readonly<Record<number, number>> {
  return Object.fromEntries(outcome.groups.map(({ group, seats }) => [group, seats]));
}

/** Everybody elected, list by list in order of election. */
export function electedIn(outcome: CompletedOutcome): readonly string[] {
  return outcome.lists.flatMap(({ elected }) => elected.map(({ candidate }) => candidate));
}
