import { type Defined, determineByDefinition } from "../../../src/judges/second-model/determine.js";
import type { Election } from "../../../src/model/election/election.js";
import type { Outcome } from "../../../src/model/outcome/outcome.js";
import { determineResult } from "../../../src/seats/determine-result.js";

/** What differs between the library and the definitions, and after which lots. */
export interface Disagreement {
  readonly election: Election;
  readonly lots: readonly string[];
  readonly library: string;
  readonly definition: string;
}

/**
 * Compares the library with the definitions on one election; where lots are needed, on every way in
 * which the first two can fall, and further on for the first option. Null: they agree, or a seat of a
 * group passes to another list for want of candidates (P 18), of which the law says no more than that
 * the division goes on.
 */
export function disagreementOn(
  election: Election,
  lots: readonly string[] = [],
): Disagreement | null {
  const outcome = determineResult(election, { lots });
  if (passesSeats(outcome)) return null;
  const library = wordsOfLibrary(outcome);
  const defined = determineByDefinition(election, lots);
  const definition = wordsOfDefinition(defined);
  if (library !== definition) return { election, lots, library, definition };
  if (defined.status === "complete") return null;
  const { options } = defined.lot;
  for (const option of lots.length < 2 ? options : options.slice(0, 1)) {
    const further = disagreementOn(election, [...lots, option]);
    if (further !== null) return further;
  }
  return null;
}

function passesSeats(outcome: Outcome): boolean {
  if (outcome.status === "refused") return false;
  if (outcome.status === "lot-required" && outcome.question.kind === "seat-passed") return true;
  return outcome.steps.some(({ kind }) => kind === "seat-passed");
}

/** Who is in a lot; in which order they are named decides nothing. */
function wordsOfLot(options: readonly string[]): string {
  return `lot ${[...options].sort().join(" ")}`;
}

function wordsOfLibrary(outcome: Outcome): string {
  switch (outcome.status) {
    case "refused":
      return JSON.stringify(outcome.issues);
    case "lot-required":
      return wordsOfLot(outcome.question.options);
    case "completed":
      return JSON.stringify([
        outcome.groups.map(({ group, seats }) => [group, seats]),
        outcome.unassignedSeats,
        outcome.lists.map(({ list, elected, ranking }) => [
          list,
          elected.filter(({ by }) => by === "preference-votes").map(({ candidate }) => candidate),
          elected.filter(({ by }) => by === "list-order").map(({ candidate }) => candidate),
          ranking,
        ]),
      ]);
  }
}

function wordsOfDefinition(defined: Defined): string {
  if (defined.status === "lot") return wordsOfLot(defined.lot.options);
  return JSON.stringify([
    Object.entries(defined.seats).map(([key, seats]) => [Number(key), seats]),
    defined.unassigned,
    defined.lists.map(({ list, preferred, other, ranking }) => [list, preferred, other, ranking]),
  ]);
}
