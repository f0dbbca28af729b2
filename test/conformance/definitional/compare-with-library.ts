import type { Election, Outcome } from "../../../src/model/index.js";
import { determineResult } from "../../../src/seats/index.js";
import { type Defined, determineByDefinition } from "./determine.js";

/** What differs between the library and the definitions, and after which lots. */
export interface Disagreement {
  readonly election: Election;
  readonly lots: readonly string[];
  readonly library: string;
  readonly definition: string;
}

/**
 * Compares the library with the definitions on one election; where lots are needed, on every way in
 * which the first two can fall, and further on for the first option. Null: they agree, or seats of a
 * group change lists for lack of candidates, of which the law says nothing.
 */
export function disagreementOn(
  election: Election,
  lots: readonly string[] = [],
): Disagreement | null {
  const outcome = determineResult(election, { lots });
  if (seatsChangeLists(outcome)) return null;
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

function seatsChangeLists(outcome: Outcome): boolean {
  if (outcome.status === "refused") return false;
  const kinds: readonly string[] = ["seat-passed", "seat-withheld"];
  const asked = outcome.status === "lot-required" ? outcome.question.kind : "";
  return outcome.steps.some(({ kind }) => kinds.includes(kind)) || kinds.includes(asked);
}

function wordsOfLibrary(outcome: Outcome): string {
  switch (outcome.status) {
    case "refused":
      return JSON.stringify(outcome.issues);
    case "lot-required":
      return `lot ${outcome.question.options.join(" ")}`;
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
  if (defined.status === "lot") return `lot ${defined.lot.options.join(" ")}`;
  return JSON.stringify([
    Object.entries(defined.seats).map(([key, seats]) => [Number(key), seats]),
    defined.unassigned,
    defined.lists.map(({ list, preferred, other, ranking }) => [list, preferred, other, ranking]),
  ]);
}
