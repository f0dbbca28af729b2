import type { ResolvedRules } from "../law/rules-of-election.js";
import type { Election } from "../model/election/election.js";
import { type Fraction, fraction } from "../model/fraction.js";
import type { ListNumber } from "../model/identifiers.js";
import type { CombinationResult, CompletedOutcome, GroupResult } from "../model/outcome/outcome.js";
import type { Step } from "../model/outcome/step.js";
import { apportion } from "./apportion.js";
import { electPeople } from "./candidates/elect-people.js";
import type { SeatsOfGroup } from "./candidates/election-of-group.js";
import { preferenceThreshold } from "./candidates/threshold.js";
import { judgeCombinations } from "./combinations/combinations.js";
import { type Contest, standingOf } from "./contest.js";
import type { Draws } from "./draws.js";
import { divideSeats } from "./groups/divide-seats.js";
import { seatsOfEveryNumber } from "./seats-of-numbers.js";
import { groupContestant, unitsOf } from "./units.js";
import { type GroupVotes, livingOnList, votesOfGroups } from "./votes.js";

type Result = Pick<
  CompletedOutcome,
  "combinations" | "groups" | "lists" | "unassignedSeats" | "remarks"
>;

/** A determination under way: what is known before the first lot, the steps so far, the rest. */
export interface Determination {
  readonly election: Election;
  readonly votes: number;
  readonly quota: Fraction;
  readonly preferenceThreshold: Fraction | null;
  /** Grows while the procedure runs. */
  readonly steps: Step[];
  readonly procedure: Draws<Result>;
}

/** Prepares the determination of a result: votes, quota and threshold; then seats, then people. */
export function determination(election: Election, rules: ResolvedRules): Determination {
  const groups = votesOfGroups(election);
  const votes = groups.reduce((sum, group) => sum + group.votes, 0);
  const votesInQuota = votes === 0 && rules.readings.noVotes === "quota-of-one-vote" ? 1 : votes;
  const quota = fraction(votesInQuota, election.seats);
  const threshold =
    rules.preference === null
      ? null
      : preferenceThreshold(rules.preference, votesInQuota, election.seats);
  const steps: Step[] = [
    { kind: "quota", article: rules.articles.quota, votes, seats: election.seats, quota },
  ];
  const procedure = seatsThenPeople(election, groups, votesInQuota, rules, steps);
  return { election, votes, quota, preferenceThreshold: threshold, steps, procedure };
}

function* seatsThenPeople(
  election: Election,
  groups: readonly GroupVotes[],
  votesInQuota: number,
  rules: ResolvedRules,
  steps: Step[],
): Draws<Result> {
  const deceased = new Set<string>(election.deceased);
  const notCounted =
    rules.readings.deceasedInListLength === "counted" ? new Set<string>() : deceased;
  const combinations = yield* judgeCombinations(
    election,
    groups,
    (group) => groupContestant(group, notCounted),
    rules,
    steps,
  );
  const units = unitsOf(groups, combinations, notCounted);
  const contest = yield* apportion(
    election,
    units.map((unit) => unit.contestant),
    rules,
    steps,
  );
  const seats = yield* seatsOfEveryNumber(units, contest, notCounted, rules, steps);
  const seatsOfGroups = yield* seatsOfEveryList(groups, seats.ofNumbers, notCounted, rules, steps);
  const lists = yield* electPeople(seatsOfGroups, votesInQuota, election, rules, steps);
  const unassignedSeats = seatsNobodyHolds(steps);
  return {
    combinations: combinations.map(
      ({ id, valid, remaining, dropped }): CombinationResult => ({
        combination: id,
        valid,
        remaining,
        dropped,
        seats: seats.ofCombinations.get(id) ?? null,
      }),
    ),
    groups: groups.map(
      (group): GroupResult => ({
        group: group.number,
        votes: group.votes,
        seats: seats.ofNumbers.get(group.number) as number,
      }),
    ),
    lists,
    unassignedSeats,
    remarks: remarksOn(steps, unassignedSeats, rules),
  };
}

/** The seats of every list; article P 12 inside list groups. */
function* seatsOfEveryList(
  groups: readonly GroupVotes[],
  ofNumbers: ReadonlyMap<ListNumber, number>,
  notCounted: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): Draws<SeatsOfGroup[]> {
  const seatsOfGroups: SeatsOfGroup[] = [];
  for (const group of groups) {
    const seats = ofNumbers.get(group.number) as number;
    if (group.lists.length === 1 || seats === 0) {
      const lists = group.lists.map((list) => ({ list, seats }));
      seatsOfGroups.push({ group, seats, lists, contest: null });
      continue;
    }
    const contest = yield* divideOverLists(group, seats, notCounted, rules, steps);
    const standing = standingOf(contest);
    const lists = group.lists.map((list, index) => ({ list, seats: standing[index] as number }));
    seatsOfGroups.push({ group, seats, lists, contest });
  }
  return seatsOfGroups;
}

/** Article P 12: the seats of a list group over its lists. */
function divideOverLists(
  group: GroupVotes,
  seats: number,
  notCounted: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): Draws<Contest> {
  return divideSeats(
    {
      scope: { kind: "group", group: group.number },
      seats,
      contestants: group.lists.map((list) => ({
        key: list.key,
        votes: list.votes,
        candidates: livingOnList(list, notCounted),
      })),
      article: rules.articles.groupSeats,
      procedure: rules.groupSeats,
    },
    rules,
    steps,
  );
}

/** Seats that no list could take, or for which a list had nobody left. */
function seatsNobodyHolds(steps: readonly Step[]): number {
  return steps.reduce((seats, step) => seats + seatsLostIn(step), 0);
}

function seatsLostIn(step: Step): number {
  switch (step.kind) {
    case "seats-unassigned":
      return step.seats;
    case "seat-passed":
      return step.to === null ? 1 : 0;
    case "elected-in-several-groups":
      return step.successor === null ? 1 : 0;
    default:
      return 0;
  }
}

function remarksOn(
  steps: readonly Step[],
  unassignedSeats: number,
  rules: ResolvedRules,
): Result["remarks"] {
  const remarks: Result["remarks"][number][] = [];
  const majority = steps.some(({ kind }) => kind === "absolute-majority");
  const exhaustion = steps.some(
    (step) => step.kind === "list-exhaustion" && step.scope.kind === "election",
  );
  if (majority && exhaustion) {
    remarks.push({ remark: "majority-and-exhaustion", article: rules.absoluteMajority.article });
  }
  if (unassignedSeats > 0) {
    remarks.push({ remark: "seats-unassigned", article: rules.listExhaustion.article });
  }
  return remarks;
}
