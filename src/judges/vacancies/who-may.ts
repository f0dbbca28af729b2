import type { CandidateId, ListKey } from "../../model/identifiers.js";
import { sum } from "../exact.js";
import { passes } from "../second-model/preference.js";
import { votesInGroup } from "../second-model/votes.js";
import { type Body, listIn, votesOn } from "./body.js";
import type { Opening } from "./places.js";

/** W 2 (1): who is left out of account, for every vacancy but of the kind asked. */
export interface LeftOut {
  /** Members, or declared appointed (e); on leave (b); seats to be filled (c, g). */
  readonly everywhere: ReadonlySet<CandidateId>;
  /** Substitutes, who may get a place for good (e). */
  readonly substitutes: ReadonlySet<CandidateId>;
}

/** Whether a candidate is left out of account for a vacancy. */
export function isLeftOut(
  { question, one }: Body,
  { everywhere, substitutes }: LeftOut,
  id: CandidateId,
  { vacancy, temporary, seat, promised }: Opening,
): boolean {
  if (one.election.deceased.includes(id) || everywhere.has(id) || promised.has(id)) return true;
  if (id === vacancy || id === seat.of.candidate) return true;
  if (temporary && substitutes.has(id)) return true;
  return question.unavailable.some(
    (known) => known.candidate === id && (known.vacancy === undefined || known.vacancy === vacancy),
  );
}

/** P 19: the order of a list, that which was made, or for W 4 the one that can still be made. */
export function orderOf(body: Body, key: ListKey): readonly CandidateId[] {
  const { outcome, readings } = body.question;
  const made = outcome.lists.find(({ list }) => list === key)?.ranking ?? null;
  if (made !== null) return made;
  if (readings.unrankedLists === "nobody") return [];
  // P 19 (2, 3): nobody was elected, so those over the threshold come first.
  const { list, group } = listIn(body, key);
  const { preference, ranking } = body.one.facts;
  const threshold = ranking.threshold ?? preference;
  const living = list.living ?? [];
  const counted = ({ id, votes }: (typeof living)[number]): number =>
    readings.rankingVotes === "votes-on-all-lists" ? votesInGroup(group, id) : votes;
  const over = living.filter(
    (one) =>
      ranking.second &&
      threshold !== null &&
      counted(one) > 0 &&
      passes(votesInGroup(group, one.id), threshold, body.one.quota),
  );
  const first = [...over].sort((left, right) => counted(right) - counted(left));
  return [...first, ...living.filter((one) => !over.includes(one))].map(({ id }) => id);
}

/** W 1 (3): candidates with more votes than the share of the quota, most votes first. */
export function preferredFor(body: Body, out: LeftOut, opening: Opening): readonly CandidateId[] {
  const { outcome, readings } = body.question;
  const { group } = listIn(body, opening.seat.of.list);
  if (group.lists.length < 2) return [];
  const byVotes = new Set(
    outcome.lists
      .filter((result) => result.group === group.number)
      .flatMap(({ elected }) => elected.filter(({ by }) => by === "preference-votes"))
      .map(({ candidate }) => candidate),
  );
  const threshold = body.facts.preference;
  const everyone = new Set(group.lists.flatMap(({ living }) => (living ?? []).map(({ id }) => id)));
  return [...everyone]
    .filter(
      (id) =>
        !byVotes.has(id) &&
        !isLeftOut(body, out, id, opening) &&
        passes(votesInGroup(group, id), threshold, body.one.quota) &&
        (readings.ownListInSuccession === "most-votes-first" ||
          group.lists.some(
            (list) => list.key !== opening.seat.of.list && votesOn(list, id) !== undefined,
          )),
    )
    .sort((left, right) => votesInGroup(group, right) - votesInGroup(group, left));
}

/** On which list such a candidate is appointed: that of the vacancy, or where he has most votes. */
export function listOfPreferred(body: Body, id: CandidateId, target: ListKey): ListKey {
  const { group } = listIn(body, target);
  const stands = group.lists.filter((list) => votesOn(list, id) !== undefined);
  if (stands.some(({ key }) => key === target)) return target;
  const most = Math.max(...stands.map((list) => votesOn(list, id) ?? 0));
  const best = stands.find((list) => votesOn(list, id) === most);
  return best?.key ?? target;
}

/** How many different persons of these lists may get one of these openings, but those promised. */
export function freeOn(
  body: Body,
  out: LeftOut,
  lists: readonly ListKey[],
  openings: readonly Opening[],
  promised: ReadonlySet<CandidateId>,
): number {
  const persons = new Set(
    lists.flatMap((key) =>
      orderOf(body, key).filter(
        (id) => !promised.has(id) && openings.some((opening) => !isLeftOut(body, out, id, opening)),
      ),
    ),
  );
  return sum([...persons].map(() => 1));
}
