import { type Election, hasCandidates, type ListResult, type Step } from "../../model/index.js";
import { mannerOf } from "../apportion.js";
import type { Draws } from "../draws.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import type { ElectionOfGroup, SeatsOfGroup } from "./election-of-group.js";
import { electFromListGroup } from "./list-group.js";
import { resultsOfGroup, resultsWithoutPeople } from "./list-results.js";
import { electFromOneList } from "./one-list.js";
import { isRanked, rankingsOf, recordRankings } from "./ranking.js";
import { seatsGivenUp } from "./several-groups.js";
import { fewestVotesOver, preferenceThreshold } from "./threshold.js";

/**
 * From seats to people: articles P 15 to P 19 for every list number, with the seats that candidates
 * elected in several groups give up.
 */
export function* electPeople(
  seatsOfGroups: readonly SeatsOfGroup[],
  votes: number,
  election: Election,
  rules: ResolvedRules,
  steps: Step[],
): Draws<ListResult[]> {
  const { preference, ranking } = rules;
  if (preference === null || !seatsOfGroups.some(knowsCandidates)) {
    return seatsOfGroups.flatMap(resultsWithoutPeople);
  }
  steps.push({
    kind: "preference-threshold",
    article: preference.article,
    share: preference.share,
    threshold: preferenceThreshold(preference, votes, election.seats),
    test: preference.test,
  });
  const fewestVotes = fewestVotesOver(preference, votes, election.seats);
  const fewestForRanking = fewestVotesOver(
    ranking.ownThreshold ?? preference,
    votes,
    election.seats,
  );
  const deceased = new Set<string>(election.deceased);
  const elections: ElectionOfGroup[] = [];
  for (const seats of seatsOfGroups) {
    elections.push(yield* electGroup(seats, fewestVotes, deceased, rules, steps));
  }
  const rankings = elections.map((group) => rankingsOf(group, fewestForRanking, deceased, rules));
  const givenUp = seatsGivenUp(elections, rankings, rules, steps);
  elections.forEach((group, index) => {
    recordRankings(group, rankings[index] ?? [], rules, steps);
  });
  return elections.flatMap((group, index) =>
    resultsOfGroup(group, rankings[index] ?? [], givenUp, rules),
  );
}

function knowsCandidates({ group }: SeatsOfGroup): boolean {
  return group.lists.every(({ list }) => hasCandidates(list));
}

function* electGroup(
  seats: SeatsOfGroup,
  fewestVotes: number,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): Draws<ElectionOfGroup> {
  const nobody: ElectionOfGroup = {
    ...seats,
    preferred: [],
    inListOrder: [],
    unelectedOverThreshold: [],
    persons: null,
  };
  if (!isRanked(nobody, rules)) return nobody;
  const [only, ...others] = seats.group.lists;
  if (only !== undefined && others.length === 0) {
    return yield* electFromOneList(seats, only, fewestVotes, deceased, rules, steps);
  }
  return yield* electFromListGroup(seats, fewestVotes, deceased, rules, mannerOf(rules), steps);
}
