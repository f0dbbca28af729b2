import type { ElectionContent } from "../../model/election/election.js";
import type { Readings } from "../../model/outcome/readings.js";
import { ruleFactsOf } from "../facts/rule-facts.js";
import { factsUnderReadings } from "../facts/under-readings.js";
import { has } from "../has.js";
import type { Lot } from "./lots.js";
import { type ModelResult, resultByDefinition } from "./result.js";

/** What the law leaves possible for an election. */
export type LawfulResults =
  | {
      /** The whole answer is here. */
      readonly status: "completed";
      /** Every result that some way for the lots to fall leads to, each once. */
      readonly results: readonly ModelResult[];
      /** False: lots can fall in more ways than were followed. */
      readonly complete: boolean;
    }
  | {
      /** No facts of the body on that day; no votes, read as no result; combinations of no law. */
      readonly status: "undetermined";
      /** Why the second model has no answer. */
      readonly because: "no-facts" | "no-votes" | "combinations-not-allowed";
    };

/**
 * A second opinion on any election: who may get which seats, whatever lots are drawn, by the second
 * model, which knows nothing of the package or of the program that is judged. Slow: made for an
 * agency that draws elections and asks whether a program's answer is among the results; `ways`: how
 * many ways for lots to fall are followed at most.
 */
export function lawfulResults(
  election: ElectionContent,
  readings: Readings,
  ways = 1_000,
): LawfulResults {
  const { type, day, seats } = election;
  const ofTheDay = ruleFactsOf(type, day, seats);
  if (ofTheDay === undefined) return { status: "undetermined", because: "no-facts" };
  const facts = factsUnderReadings(ofTheDay, election, readings);
  if (election.combinations.length > 0 && facts.combinations === null) {
    return { status: "undetermined", because: "combinations-not-allowed" };
  }
  if (readings.noVotes === "refused" && hasNoVotes(election)) {
    return { status: "undetermined", because: "no-votes" };
  }
  const results = new Map<string, ModelResult>();
  const toFollow: (readonly (readonly string[])[])[] = [[]];
  let followed = 0;
  for (let lots = toFollow.pop(); lots !== undefined; lots = toFollow.pop()) {
    const found = resultByDefinition(election, facts, readings, lots);
    if (found.status === "lot-required") {
      for (const drawn of draws(found.lot)) toFollow.push([...lots, drawn]);
      continue;
    }
    results.set(JSON.stringify(found), found);
    followed += 1;
    if (followed >= ways) break;
  }
  return { status: "completed", results: [...results.values()], complete: toFollow.length === 0 };
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

/** Every way to draw a lot. */
function draws({ options, draws: number }: Pick<Lot, "options" | "draws">): readonly string[][] {
  if (number === 0) return [[]];
  return options.flatMap((option, index) =>
    draws({ options: options.slice(index + 1), draws: number - 1 }).map((more) => [
      option,
      ...more,
    ]),
  );
}
