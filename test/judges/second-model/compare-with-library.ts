import { ruleFactsOf } from "../../../src/judges/facts/rule-facts.js";
import { factsUnderReadings } from "../../../src/judges/facts/under-readings.js";
import { lawfulResults } from "../../../src/judges/second-model/lawful-results.js";
import {
  type ModelLot,
  type ModelResult,
  resultByDefinition,
} from "../../../src/judges/second-model/result.js";
import { presets } from "../../../src/law/readings/presets.js";
import type { Election } from "../../../src/model/election/election.js";
import type { Outcome } from "../../../src/model/outcome/outcome.js";
import type { Readings } from "../../../src/model/outcome/readings.js";
import { determineResult } from "../../../src/seats/determine-result.js";

/** What differs between the library and the definitions, and after which lots. */
export interface Disagreement {
  readonly election: Election;
  readonly lots: readonly (readonly string[])[];
  readonly library: string;
  readonly definition: string;
}

/**
 * Compares the library with the definitions on one election; where lots are needed, on every way in
 * which the first two can fall, and further on for the first option. Null: they agree.
 */
export function disagreementOn(
  election: Election,
  readings: Readings = presets.default,
  lots: readonly (readonly string[])[] = [],
): Disagreement | null {
  const outcome = determineResult(election, { readings, lots });
  if (outcome.status === "refused") {
    const { status } = lawfulResults(election, readings, 1);
    const library = JSON.stringify(outcome.issues);
    return status === "undetermined" ? null : { election, lots, library, definition: status };
  }
  const library = wordsOfLibrary(outcome);
  const defined = defineResult(election, readings, lots);
  const definition = wordsOfDefinition(defined);
  if (library !== definition) return { election, lots, library, definition };
  if (defined.status === "completed") return null;
  const { options, draws } = defined.lot;
  const drawn = options.map((_, index) =>
    Array.from({ length: draws }, (_, at) => options[(index + at) % options.length] ?? ""),
  );
  for (const next of lots.length < 2 ? drawn : drawn.slice(0, 1)) {
    const further = disagreementOn(election, readings, [...lots, next]);
    if (further !== null) return further;
  }
  return null;
}

/** The result of the second model, by the facts of the day. */
export function defineResult(
  election: Election,
  readings: Readings,
  lots: readonly (readonly string[])[],
): ModelResult | ModelLot {
  const { type, day, seats } = election;
  const facts = ruleFactsOf(type, day, seats);
  if (facts === undefined) throw new Error(`no facts for ${type} on ${day}`);
  return resultByDefinition(
    election,
    factsUnderReadings(facts, election, readings),
    readings,
    lots,
  );
}

/** Who is in a lot, and for what; in which order they are named decides nothing. */
function wordsOfLot({ kind, scope, options, draws }: ModelLot["lot"]): string {
  return JSON.stringify([kind, scope, [...options].sort(), draws]);
}

function wordsOfLibrary(outcome: Exclude<Outcome, { status: "refused" }>): string {
  if (outcome.status === "lot-required") return wordsOfLot(outcome.question);
  return JSON.stringify([
    outcome.groups.map(({ group, seats }) => [group, seats]),
    outcome.unassignedSeats,
    outcome.lists.map(({ list, seats, elected, ranking }) => [
      list,
      seats,
      elected.filter(({ by }) => by === "preference-votes").map(({ candidate }) => candidate),
      elected.filter(({ by }) => by === "list-order").map(({ candidate }) => candidate),
      elected.filter(({ by }) => by === "succession").map(({ candidate }) => candidate),
      ranking,
    ]),
  ]);
}

function wordsOfDefinition(defined: ModelResult | ModelLot): string {
  if (defined.status === "lot-required") return wordsOfLot(defined.lot);
  return JSON.stringify([
    defined.groups.map(({ group, seats }) => [group, seats]),
    defined.unassignedSeats,
    defined.lists.map(({ list, seats, preferred, other, succeeding, ranking }) => [
      list,
      seats,
      preferred,
      other,
      succeeding,
      ranking,
    ]),
  ]);
}
