import { own } from "../model/has.js";
import type { Case } from "./case.js";
import type { JudgedCombination } from "./contestants.js";
import { divide } from "./division/divide.js";
import { type Listener, silent } from "./listener.js";
import type { Draws } from "./lots/draws.js";

/**
 * Article P 4 (1, 2), until 2017-11-30, and U 6 (1, 2), until 2010-12-31: a list that would get no seat by
 * itself drops out of its combination, and a combination of fewer than two lists does not count.
 * Whether a list would get a seat follows from an apportionment as if there were no combinations,
 * without lots: every list of a tie gets its seat.
 */
export function* judgeCombinations(
  { election, numbers, rules }: Case,
  tell: Listener,
): Draws<readonly JudgedCombination[]> {
  if (election.combinations.length === 0) return [];
  const alone = yield* divide({
    scope: { kind: "election" },
    seats: rules.seats,
    contestants: numbers,
    blankVotes: election.blankVotes ?? 0,
    rules: rules.divisions.fictitious,
    tell: own(tell, "imagined") ?? silent,
  });
  tell.fictitious(alone);
  const reached = new Set(
    alone.rows
      .filter(({ seats, votes }) => seats > 0 || (votes > 0 && votes * alone.seats >= alone.votes))
      .map(({ of }) => of.number),
  );
  return election.combinations.map(({ id, groups }) => {
    const ordered = [...groups].sort((left, right) => left - right);
    const remaining = ordered.filter((number) => reached.has(number));
    const dropped = ordered.filter((number) => !reached.has(number));
    const judged = { combination: id, valid: remaining.length >= 2, remaining, dropped };
    tell.combination(judged);
    return judged;
  });
}
