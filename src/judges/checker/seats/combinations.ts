import type { CombinationId, ListNumber } from "../../../model/identifiers.js";
import type { Scope } from "../../../model/outcome/lot.js";
import type { CountedGroup } from "../counted-votes.js";
import { type Derivation, orderStep } from "../derivation.js";
import { type Case, contestant, electionDivision, inOrder } from "./articles-in-order.js";
import { divideInside } from "./groups.js";

/** What became of a combination. */
export interface Judged {
  readonly combination: CombinationId;
  readonly valid: boolean;
  readonly remaining: readonly ListNumber[];
  readonly dropped: readonly ListNumber[];
}

/** What takes part in the division as one: a list number, or a combination of several. */
export interface Unit {
  readonly key: string;
  readonly combination: CombinationId | null;
  readonly members: readonly CountedGroup[];
}

/** P 4 (2), U 6: which lists would get a seat by themselves, and which combinations then count. */
export function* validCombinations(one: Case): Derivation<readonly Judged[]> {
  const { election, groups, facts } = one;
  if (election.combinations.length === 0 || facts.combinations === null) return [];
  const [article] = facts.combinations;
  const contestants = groups.map((group) => contestant(String(group.number), [group], one));
  const alone = electionDivision(one, contestants, true);
  const fictitious = inOrder(alone, one);
  while (!fictitious.next({ options: [], lot: 0 }).done);
  const seatsOf = new Map(
    groups.map(({ number }, at) => [number, alone.contestants[at]?.seats ?? 0]),
  );
  yield* orderStep({
    kind: "fictitious-apportionment",
    article,
    seats: [...seatsOf].map(([group, seats]) => ({ group, seats })),
  });
  const reached = groups
    .filter(
      ({ number, votes }) =>
        (seatsOf.get(number) ?? 0) > 0 || (votes > 0 && votes * alone.seats >= alone.votes),
    )
    .map(({ number }) => number);
  const judged: Judged[] = [];
  for (const { id: combination, groups: numbers } of election.combinations) {
    const ordered = [...numbers].sort((left, right) => left - right);
    const remaining = ordered.filter((number) => reached.includes(number));
    const dropped = ordered.filter((number) => !reached.includes(number));
    const valid = remaining.length >= 2;
    judged.push({ combination, valid, remaining, dropped });
    yield* orderStep({ kind: "combination", article, combination, remaining, dropped, valid });
  }
  return judged;
}

/** P 4 (1): valid combinations take part as one list, in the place of their lowest number. */
export function unitsOf(groups: readonly CountedGroup[], judged: readonly Judged[]): Unit[] {
  return groups.flatMap((group): Unit[] => {
    const joined = judged.find(({ valid, remaining }) => valid && remaining.includes(group.number));
    if (joined === undefined) {
      return [{ key: String(group.number), combination: null, members: [group] }];
    }
    const { combination, remaining } = joined;
    if (remaining[0] !== group.number) return [];
    const members = groups.filter(({ number }) => remaining.includes(number));
    return [{ key: combination, combination, members }];
  });
}

/** P 11, U 11: the seats of a combination over its lists. */
export function* seatsOfMembers(
  combination: CombinationId,
  members: readonly CountedGroup[],
  seats: number,
  one: Case,
  into: Map<CountedGroup, number>,
): Derivation<void> {
  if (seats === 0) return;
  const scope: Scope = { kind: "combination", combination };
  const contestants = members.map((member) => contestant(String(member.number), [member], one));
  const division = yield* divideInside(scope, seats, contestants, one);
  for (const [index, member] of members.entries()) {
    into.set(member, division.contestants[index]?.seats ?? 0);
  }
}
