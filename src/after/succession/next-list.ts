import type { ResidualProcedure } from "../../law/bodies/residual-procedure.js";
import { type ArticleReference, article } from "../../model/article.js";
import type { ContestantKey, ListKey } from "../../model/identifiers.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { CombinationResult, GroupResult } from "../../model/outcome/outcome.js";
import type { StepOf } from "../../model/outcome/step.js";
import type { Draws } from "../../seats/draws.js";
import { assignResidualSeats } from "../../seats/residual/residual-seats.js";
import type { GroupVotes, ListVotes } from "../../seats/votes.js";
import { available, type Circumstances, groupOfList, type OpenSeat } from "./circumstances.js";
import { continuedContest, type StandingContestant } from "./continued-contest.js";
import { seatsGivenTo, seatsHeldBy } from "./standing.js";
import type { SuccessionStep } from "./succession-step.js";

/** A list number or a list combination that takes part in the division, with its lists. */
interface Unit {
  readonly key: ContestantKey;
  readonly groups: readonly GroupVotes[];
  /** Null: a list number that stands alone. */
  readonly combination: CombinationResult | null;
}

interface Passing {
  readonly circumstances: Circumstances;
  readonly open: OpenSeat;
  readonly article: ArticleReference;
  readonly steps: SuccessionStep[];
}

/** The list to which a place passes, and the article that orders it. */
export interface NextList {
  readonly list: ListKey;
  readonly article: ArticleReference;
}

/**
 * Articles W 3 and W 4 (1): to which list the place goes when nobody on `exhausted` can be
 * appointed; null: to none. Equal claims are a lot (W 5 (1)); a college of the electors passes
 * nothing on (Ya 29c, Xa 4a). Until 2017-11-30 the lists of the combination came in between (W 3
 * (2)).
 */
export function* nextList(
  circumstances: Circumstances,
  open: OpenSeat,
  exhausted: ListKey,
  steps: SuccessionStep[],
): Draws<NextList | null> {
  const { groups, election, provisions } = circumstances;
  const number = groupOfList(exhausted);
  const group = groups.find((candidate) => candidate.number === number) as GroupVotes;
  const inGroup = { circumstances, open, article: article("W 3"), steps };
  if (availableIn(inGroup, [group]) > 0) {
    return passedOn(inGroup, yield* withinGroup(inGroup, group));
  }
  const { passesToCombination: toCombination, passesToOtherListsBelow: below } = provisions;
  const unit = unitsOf(circumstances).find((entry) => entry.groups.includes(group)) as Unit;
  if (toCombination.value && availableIn(inGroup, unit.groups) > 0) {
    const inCombination = { ...inGroup, article: toCombination.article };
    return passedOn(inCombination, yield* withinUnit(inCombination, unit));
  }
  if (election.seats >= below.value) return null;
  const toOthers = { ...inGroup, article: below.article };
  return passedOn(toOthers, yield* amongUnits(toOthers));
}

function passedOn({ article: reference }: Passing, list: ListKey | null): NextList | null {
  return list === null ? null : { list, article: reference };
}

function availableIn({ circumstances, open }: Passing, groups: readonly GroupVotes[]): number {
  const persons = new Set(
    groups.flatMap(({ lists }) => lists.flatMap(({ key }) => available(circumstances, key, open))),
  );
  return persons.size;
}

/** What competes for seats in the election: list numbers, and valid combinations as one. */
function unitsOf({ outcome, groups }: Circumstances): Unit[] {
  const valid = outcome.combinations.filter((combination) => combination.valid);
  const combined = new Set<number>(valid.flatMap(({ remaining }) => remaining));
  return [
    ...valid.map((combination) => ({
      key: combination.combination as string,
      groups: groups.filter(({ number }) => combination.remaining.includes(number)),
      combination,
    })),
    ...groups
      .filter(({ number }) => !combined.has(number))
      .map((group) => ({ key: String(group.number), groups: [group], combination: null })),
  ];
}

function* amongUnits(passing: Passing): Draws<ListKey | null> {
  const { circumstances } = passing;
  const { rules, election } = circumstances;
  const units = unitsOf(circumstances);
  const standing = units.map(({ key, groups }) => standingOf(passing, key, groups));
  const scope = { kind: "election" } as const;
  const winner = yield* oneMoreSeat(passing, scope, election.seats, rules.residualSeats, standing);
  const unit = units.find(({ key }) => key === winner);
  return unit === undefined ? null : yield* withinUnit(passing, unit);
}

function* withinUnit(passing: Passing, unit: Unit): Draws<ListKey | null> {
  const winner =
    unit.combination === null ? unit.key : yield* amongGroups(passing, unit, unit.combination);
  const isWinner = ({ number }: GroupVotes) => String(number) === winner;
  return yield* withinGroup(passing, unit.groups.find(isWinner) as GroupVotes);
}

function* amongGroups(
  passing: Passing,
  { groups }: Unit,
  { combination, seats }: CombinationResult,
): Draws<ContestantKey | null> {
  const { rules } = passing.circumstances;
  const scope = { kind: "combination", combination } as const;
  const standing = groups.map((group) => standingOf(passing, String(group.number), [group]));
  return yield* oneMoreSeat(passing, scope, seats as number, rules.groupSeats, standing);
}

function* withinGroup(passing: Passing, group: GroupVotes): Draws<ListKey | null> {
  const { circumstances, open } = passing;
  const [first, ...others] = group.lists as readonly [ListVotes, ...ListVotes[]];
  if (others.length === 0) return first.key;
  const { outcome, rules } = circumstances;
  const isGroup = (result: GroupResult) => result.group === group.number;
  const { seats } = outcome.groups.find(isGroup) as GroupResult;
  const scope = { kind: "group", group: group.number } as const;
  const standing = group.lists.map(({ key, votes }) => ({
    key,
    votes,
    seats: seatsHeldBy(circumstances, (list) => list === key),
    given: seatsGivenTo(outcome, (list) => list === key),
    available: available(circumstances, key, open).length,
  }));
  return (yield* oneMoreSeat(passing, scope, seats, rules.groupSeats, standing)) as ListKey | null;
}

function standingOf(
  passing: Passing,
  key: ContestantKey,
  groups: readonly GroupVotes[],
): StandingContestant {
  const numbers = new Set<number>(groups.map(({ number }) => number));
  const belongs = (list: ListKey): boolean => numbers.has(groupOfList(list));
  return {
    key,
    votes: groups.reduce((sum, { votes }) => sum + votes, 0),
    seats: seatsHeldBy(passing.circumstances, belongs),
    given: seatsGivenTo(passing.circumstances.outcome, belongs),
    available: availableIn(passing, groups),
  };
}

function* oneMoreSeat(
  { circumstances, open, article: reference, steps }: Passing,
  scope: Scope,
  seats: number,
  procedure: ResidualProcedure,
  standing: readonly StandingContestant[],
): Draws<ContestantKey | null> {
  const contest = continuedContest(circumstances, scope, Math.max(seats, 1), procedure, standing);
  const manner = {
    lotsInATie: circumstances.readings.lotsInATie,
    onlyFirstWinnerHasHadItsSeat: false,
    excludeFull: true,
  };
  const divided: StepOf<"residual-seat">[] = [];
  yield* assignResidualSeats(
    contest,
    1,
    manner,
    divided as Parameters<typeof assignResidualSeats>[3],
  );
  const [division] = divided;
  if (division === undefined) return null;
  const { vacancy } = open;
  const to = division.awarded;
  steps.push({ kind: "place-passes", article: reference, vacancy, scope, to, division });
  return to;
}
