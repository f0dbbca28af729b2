import type { Election } from "../../model/election/election.js";
import { parseShape } from "../../model/options/parse-shape.js";
import { integer, objectOf, oneOf, type Shape } from "../../model/options/shape.js";
import type { DrawnLot } from "../../model/outcome/lot.js";
import type { GroupResult, ListResult } from "../../model/outcome/outcome.js";
import { type Refused, refusedTogether } from "../../model/refusal.js";
import { type DeterminationOptions, givenCase, noOptions } from "../../seats/given-case.js";
import { silent } from "../../seats/listener.js";
import { answerQuestions, type Completed } from "../../seats/lots/answer-questions.js";
import { procedure, type Result } from "../../seats/procedure.js";
import { type Chance, type ChanceSum, chanceOf, noChance, plusOneIn } from "./chance.js";
import { everyWay } from "./every-way.js";

/** The results together name no more people and lists than this; beyond it the enumeration is cut. */
const mostNames = 200_000;

const enumerationShape: Shape<PossibleResultsOptions> = objectOf({
  maximumWays: integer(1, 1_000_000),
  equalWhen: oneOf(["seats", "seats-and-people"]),
});

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
  /** Votes and seats of each list number. */
  readonly groups: readonly GroupResult[];
  /** Seats and people of each list. */
  readonly lists: readonly ListResult[];
  /** Seats that nobody holds. */
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
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether every way was looked at; false: there are more ways, and maybe more results. */
  readonly everyWay: boolean;
  /** How many ways were looked at. */
  readonly ways: number;
  /** Results in the order in which they were first met. */
  readonly results: readonly PossibleResult[];
}

function namesIn({ groups, lists }: Result): number {
  let names = groups.length;
  for (const { elected, ranking } of lists) names += elected.length + (ranking?.length ?? 0) + 1;
  return names;
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
 * exact chance; results that are the same are put together. The enumeration stops at a maximum of ways,
 * or where the results name more than 200,000 people and lists, and says so (`cut`). Refuses what `determineResult` refuses.
 *
 * @example
 * ```ts
 * const possible = possibleResults(election, {}, { equalWhen: "seats" });
 * if (possible.status === "completed") console.log(possible.results);
 * ```
 */
export function possibleResults(
  election: Election,
  options: DeterminationOptions = noOptions,
  enumeration: PossibleResultsOptions = {},
): PossibleResults | Refused {
  const asked = givenCase(election, options);
  const bounded = parseShape(enumerationShape, enumeration);
  if (asked.status === "refused" || bounded.status === "refused") {
    return refusedTogether(asked, bounded);
  }
  const { given, lots: drawn } = asked.value;
  const { maximumWays = 10_000, equalWhen } = bounded.value;
  const found = new Map<string, Found>();
  const everyResult = everyWay<Completed<Result>>(
    (lots, answer) => answerQuestions(procedure(given, silent), lots, answer),
    drawn,
  );
  let ways = 0;
  let names = 0;
  let next = everyResult.next();
  while (!next.done && ways < maximumWays && names < mostNames) {
    const { completed, lots, oneIn } = next.value;
    const { result } = completed;
    const key = identity(result, equalWhen);
    const known = found.get(key) ?? { result, lots, ways: 0, chance: noChance };
    if (known.ways === 0) names += namesIn(result);
    found.set(key, { ...known, ways: known.ways + 1, chance: plusOneIn(known.chance, oneIn) });
    ways += 1;
    next = everyResult.next();
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
