import { type Election, hasCandidates, type ListResult, type Step } from "../../model/index.js";
import type { Draws } from "../draws.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import type { GroupVotes } from "../votes.js";
import type { ElectionOfGroup, PreferenceOfGroup, SeatsOfGroup } from "./election-of-group.js";
import { electFromListGroup } from "./list-group.js";
import { resultsOfGroup, resultsWithoutPeople } from "./list-results.js";
import { electFromOneList } from "./one-list.js";
import {
  drawPreferenceSeats,
  inOrderOfPreference,
  overThreshold,
  personsOfGroup,
  personsOnList,
} from "./preference-votes.js";
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
    if (!isRanked(seats, rules)) {
      elections.push(nobodyElected(seats));
      continue;
    }
    const total = seats.perList.reduce((sum, ofList) => sum + ofList, 0);
    const over = candidatesOver(seats.group, fewestVotes, deceased);
    const order = inOrderOfPreference(over.overThreshold, total);
    const elected =
      order.tied.length === 0
        ? order.elected
        : yield* drawPreferenceSeats(order, total, seats.group, rules);
    const preference = { persons: over.persons, overThreshold: over.overThreshold, elected };
    elections.push(
      over.persons === null
        ? electFromOneList(seats, preference, deceased, rules, steps)
        : yield* electFromListGroup(seats, preference, deceased, rules, steps),
    );
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

function nobodyElected({ group, perList, contest }: SeatsOfGroup): ElectionOfGroup {
  return {
    group,
    perList,
    contest,
    preferred: [],
    inListOrder: [],
    unelectedOverThreshold: [],
    persons: null,
  };
}

function candidatesOver(
  group: GroupVotes,
  fewestVotes: number,
  deceased: ReadonlySet<string>,
): Omit<PreferenceOfGroup, "elected"> {
  const [only, ...others] = group.lists;
  if (only !== undefined && others.length === 0) {
    const onList = personsOnList(only, fewestVotes);
    return { persons: null, overThreshold: overThreshold(onList, fewestVotes, deceased) };
  }
  const persons = personsOfGroup(group);
  return { persons, overThreshold: overThreshold(persons.values(), fewestVotes, deceased) };
}
