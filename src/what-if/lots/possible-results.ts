import type { Election } from "../../model/election/election.js";
import type { DrawnLot } from "../../model/outcome/lot.js";
import type { GroupResult, ListResult } from "../../model/outcome/outcome.js";
import type { Refused } from "../../model/refusal.js";
import { caseOf } from "../../seats/case.js";
import type { DeterminationOptions } from "../../seats/determine-result.js";
import { silent } from "../../seats/listener.js";
import { answerQuestions, type Completed } from "../../seats/lots/answer-questions.js";
import { procedure, type Result } from "../../seats/procedure.js";
import { type Chance, type ChanceSum, chanceOf, noChance, plusOneIn } from "./chance.js";
import { everyWay } from "./every-way.js";

/** What the enumeration of lots is bounded by, and which results it takes for the same. */
export interface PossibleResultsOptions {
  /** Looks at no more than this many ways in which the lots can fall; 10,000 when absent. */
  readonly maximumWays?: number;
  /**
   * `seats`: results with the same seats per list number are one; `seats-and-people` (when absent):
   * only if also the same people are elected, in the same order, with the same rankings.
   */
  readonly equalWhen?: "seats" | "seats-and-people";
}

/** One final result that the pending lots can give. */
export interface PossibleResult {
  readonly groups: readonly GroupResult[];
  readonly lists: readonly ListResult[];
  readonly unassignedSeats: number;
  /** In how many of the ways that were looked at the lots give this result. */
  readonly ways: number;
  /** The chance of this result, as far as looked at. */
  readonly chance: Chance;
  /** Lots that give it; other lots may give it too. */
  readonly lots: readonly DrawnLot[];
}

/** Every final result that the pending lots of an election can give. */
export interface PossibleResults {
  readonly status: "completed";
  /** Whether every way was looked at; false: there are more ways, and maybe more results. */
  readonly everyWay: boolean;
  /** How many ways were looked at. */
  readonly ways: number;
  /** Results in the order in which they were first met. */
  readonly results: readonly PossibleResult[];
}

interface Found {
  readonly result: Result;
  readonly lots: readonly DrawnLot[];
  readonly ways: number;
  readonly chance: ChanceSum;
}

/** What makes two results the same; the lists with those elected say what the seats are, too. */
function identity(
  { groups, lists, unassignedSeats }: Result,
  equalWhen: PossibleResultsOptions["equalWhen"],
): string {
  const seats = groups.map((group) => group.seats);
  return JSON.stringify(equalWhen === "seats" ? [unassignedSeats, seats] : lists);
}

/**
 * Every final result that the pending lots of an election can give, with its number of ways and its
 * exact chance; results that are the same are put together. The enumeration stops at a maximum and
 * says so. Refuses what `determineResult` refuses.
 *
 * @example
 * ```ts
 * const possible = possibleResults(election, {}, { equalWhen: "seats" });
 * if (possible.status === "completed") console.log(possible.results);
 * ```
 */
export function possibleResults(
  election: Election,
  options: DeterminationOptions = {},
  { maximumWays = 10_000, equalWhen }: PossibleResultsOptions = {},
): PossibleResults | Refused {
  const given = caseOf(election, options);
  if (given.status === "refused") return given;
  const found = new Map<string, Found>();
  const enumeration = everyWay<Completed<Result>>(
    (lots) => answerQuestions(procedure(given.value, silent), lots),
    options.lots,
  );
  let ways = 0;
  let next = enumeration.next();
  while (!next.done && ways < maximumWays) {
    const { completed, lots, oneIn } = next.value;
    const { result } = completed;
    const key = identity(result, equalWhen);
    const known = found.get(key) ?? { result, lots, ways: 0, chance: noChance };
    found.set(key, { ...known, ways: known.ways + 1, chance: plusOneIn(known.chance, oneIn) });
    ways += 1;
    next = enumeration.next();
  }
  if (next.done && next.value !== null) return next.value;
  return {
    status: "completed",
    everyWay: next.done === true,
    ways,
    results: [...found.values()].map(({ result, ...one }) => ({
      groups: result.groups,
      lists: result.lists,
      unassignedSeats: result.unassignedSeats,
      ways: one.ways,
      chance: chanceOf(one.chance),
      lots: one.lots,
    })),
  };
}
