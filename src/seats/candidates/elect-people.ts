import type { ResolvedRules } from "../../law/rules-of-election.js";
import { type Election, hasCandidates } from "../../model/election/election.js";
import type { ListResult } from "../../model/outcome/outcome.js";
import type { Step } from "../../model/outcome/step.js";
import type { Draws } from "../draws.js";
import type { GroupVotes } from "../votes.js";
import type { ElectionOfGroup, SeatsOfGroup } from "./election-of-group.js";
import { electFromListGroup } from "./list-group.js";
import { resultsOfGroup, resultsWithoutPeople } from "./list-results.js";
import { electFromOneList } from "./one-list.js";
import {
  drawPreferenceSeats,
  inOrderOfPreference,
  mostVotesFirst,
  type Person,
  personsOfGroup,
  personsOnList,
} from "./preference-votes.js";
import { isRanked, type RankedGroup, rankLists, recordRankings } from "./ranking.js";
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
  if (!seatsOfGroups.some(knowsCandidates)) return seatsOfGroups.flatMap(resultsWithoutPeople);
  const preference = rules.preference as PreferenceOfBody;
  steps.push({
    kind: "preference-threshold",
    article: preference.article,
    share: preference.share,
    threshold: preferenceThreshold(preference, votes, election.seats),
    test: preference.test,
  });
  const fewestVotes: FewestVotes = {
    forSeat: fewestVotesOver(preference, votes, election.seats),
    forRanking: fewestVotesOver(rules.ranking.ownThreshold ?? preference, votes, election.seats),
  };
  const deceased = new Set<string>(election.deceased);
  const groups: RankedGroup[] = [];
  for (const seats of seatsOfGroups) {
    const elected = isRanked(seats, rules)
      ? yield* electFromGroup(seats, fewestVotes, deceased, rules, steps)
      : nobodyElected(seats);
    groups.push(rankLists(elected, deceased, rules));
  }
  const givenUp = seatsGivenUp(groups, rules, steps);
  for (const group of groups) recordRankings(group, rules, steps);
  return groups.flatMap((group) => resultsOfGroup(group, givenUp, rules));
}

/** The fewest votes that pass the thresholds of P 15 and of P 19. */
interface FewestVotes {
  readonly forSeat: number;
  readonly forRanking: number;
}

/** Where candidates are known there is a rule: without one the election was refused. */
type PreferenceOfBody = NonNullable<ResolvedRules["preference"]>;

function knowsCandidates({ group }: SeatsOfGroup): boolean {
  return group.lists.every(({ list }) => hasCandidates(list));
}

function nobodyElected({ group, seats, lists, contest }: SeatsOfGroup): ElectionOfGroup {
  return {
    group,
    seats,
    lists,
    contest,
    preferred: [],
    inListOrder: [],
    ranked: false,
    unelectedOverThreshold: [],
  };
}

function* electFromGroup(
  seatsOfGroup: SeatsOfGroup,
  { forSeat, forRanking }: FewestVotes,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): Draws<ElectionOfGroup> {
  const { group, seats, lists, contest } = seatsOfGroup;
  const over = candidatesOver(group, Math.min(forSeat, forRanking), deceased);
  const order = inOrderOfPreference(
    over.filter((person) => person.votes >= forSeat),
    seats,
  );
  const byPreference =
    order.tied.length === 0
      ? order.elected
      : yield* drawPreferenceSeats(order, seats, group, rules);
  const { preferred, inListOrder } =
    contest === null
      ? electFromOneList(seatsOfGroup, byPreference, deceased, rules, steps)
      : yield* electFromListGroup(group, contest, byPreference, deceased, rules, steps);
  const isElected = (one: Person): boolean => byPreference.some(({ person }) => person === one);
  const unelectedOverThreshold = rules.ranking.unelectedAboveThreshold
    ? over.filter((person) => person.votes >= forRanking && !isElected(person))
    : [];
  const ranked = true;
  return { group, seats, lists, contest, preferred, inListOrder, ranked, unelectedOverThreshold };
}

function candidatesOver(
  group: GroupVotes,
  fewestVotes: number,
  deceased: ReadonlySet<string>,
): Person[] {
  const [list, ...others] = group.lists;
  const persons =
    others.length === 0 ? personsOnList(list, fewestVotes) : personsOfGroup(group, fewestVotes);
  return mostVotesFirst(persons, deceased);
}
