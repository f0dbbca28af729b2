import type { ResolvedRules } from "../../law/rules-of-election.js";
import type { Election } from "../../model/election/election.js";
import type { CombinationId, ListNumber } from "../../model/identifiers.js";
import type { Step } from "../../model/outcome/step.js";
import { apportionFictitiously } from "../apportion.js";
import { type Contestant, standingOf } from "../contest.js";
import type { Draws } from "../draws.js";
import type { GroupVotes } from "../votes.js";

/** A list combination, and which of its lists stay in it. */
export interface JudgedCombination {
  readonly id: CombinationId;
  readonly valid: boolean;
  readonly remaining: readonly ListNumber[];
  readonly dropped: readonly ListNumber[];
}

/**
 * Article P 4 (1, 2), until 2017-11-30, and U 6, until 2010-12-31: a list that would get no seat by
 * itself drops out of its combination, and a combination of fewer than two lists does not count.
 * Whether a list would get a seat follows from an apportionment as if there were no combinations.
 */
export function* judgeCombinations(
  election: Election,
  groups: readonly GroupVotes[],
  contestantOf: (group: GroupVotes) => Contestant,
  rules: ResolvedRules,
  steps: Step[],
): Draws<JudgedCombination[]> {
  if (election.combinations.length === 0) return [];
  const contest = yield* apportionFictitiously(election, groups.map(contestantOf), rules);
  const standing = standingOf(contest);
  steps.push({
    kind: "fictitious-apportionment",
    article: rules.articles.combinationValidity,
    seats: groups.map(({ number }, index) => ({ group: number, seats: standing[index] as number })),
  });
  const reached = new Set<ListNumber>();
  groups.forEach(({ number, votes }, index) => {
    const ownSeat = (standing[index] as number) > 0;
    const quota = votes > 0 && votes * election.seats >= contest.votes;
    if (ownSeat || quota) reached.add(number);
  });
  return election.combinations.map((combination) => {
    const numbers = [...combination.groups].sort((left, right) => left - right);
    const remaining = numbers.filter((number) => reached.has(number));
    const dropped = numbers.filter((number) => !reached.has(number));
    const judged = { id: combination.id, valid: remaining.length >= 2, remaining, dropped };
    steps.push({
      kind: "combination",
      article: rules.articles.combinationValidity,
      combination: combination.id,
      remaining,
      dropped,
      valid: judged.valid,
    });
    return judged;
  });
}
