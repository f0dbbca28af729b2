import type { ElectionContent } from "../model/election/election.js";
import type { Readings } from "../model/outcome/readings.js";
import { type DerivedResult, derivedResult } from "./checker/derived-result.js";
import type { RuleFacts } from "./facts/facts.js";
import { ruleFactsOf } from "./facts/rule-facts.js";
import { factsUnderReadings } from "./facts/under-readings.js";
import { has } from "./has.js";
import { type ModelLot, type ModelResult, resultByDefinition } from "./second-model/result.js";

/** What both judges say of an election; they know no law, no result, or no lots that fit; or they differ. */
export type AgreedResult = DerivedResult | "no-law" | "no-result" | "other-lots" | "they-differ";

/**
 * The result of an election with its steps, as the checker derives them from the law, where the second
 * model, which shares nothing with the checker, comes to the same seats, candidates and lots.
 */
export function agreedResult(
  election: ElectionContent,
  readings: Readings,
  lots: readonly (readonly string[])[],
): AgreedResult {
  const { type, day, seats } = election;
  const ofTheDay = ruleFactsOf(type, day, seats);
  if (ofTheDay === undefined) return "no-law";
  const facts = factsUnderReadings(ofTheDay, election, readings);
  if (election.combinations.length > 0 && facts.combinations === null) return "no-law";
  if (readings.noVotes === "refused" && hasNoVotes(election)) return "no-result";
  const derived = derivedResult(election, facts, readings, lots);
  const defined = definedResult(election, facts, readings, lots);
  if (derived === null) return defined === null || lots.length > 0 ? "other-lots" : "they-differ";
  return wordsOf(derived) === wordsOfModel(defined) ? derived : "they-differ";
}

function definedResult(
  election: ElectionContent,
  facts: RuleFacts,
  readings: Readings,
  lots: readonly (readonly string[])[],
): ModelResult | ModelLot | null {
  try {
    return resultByDefinition(election, facts, readings, lots);
  } catch (thrown) {
    // A lot that the law does not order.
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

function wordsOfLot({ kind, scope, options, draws }: ModelLot["lot"]): string {
  return JSON.stringify([kind, scope, [...options].sort(inOrder), draws]);
}

const inOrder = (left: string, right: string): number => (left < right ? -1 : 1);

function wordsOf(derived: DerivedResult): string {
  if (derived.status === "lot-required") return wordsOfLot(derived.question);
  return JSON.stringify([
    derived.groups.map(({ group, seats }) => [group, seats]),
    derived.unassignedSeats,
    derived.lists.map(({ list, seats, elected, ranking }) => [
      list,
      seats,
      ...(["preference-votes", "list-order", "succession"] as const).map((how) =>
        elected.filter(({ by }) => by === how).map(({ candidate }) => candidate),
      ),
      ranking,
    ]),
  ]);
}

function wordsOfModel(defined: ModelResult | ModelLot | null): string {
  if (defined === null) return "";
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

function hasNoVotes({ groups }: ElectionContent): boolean {
  return groups.every(({ lists }) =>
    lists.every((list) =>
      (has(list, "candidates") ? list.votes.flat() : list.listVotes).every(
        (figure) => figure === 0,
      ),
    ),
  );
}
