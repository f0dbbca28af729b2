import type { ArticleReference } from "../model/article.js";
import type { CandidateId, ListKey, ListNumber } from "../model/identifiers.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import { completedGiven } from "../model/outcome/outcome-input.js";
import { type Refused, refused, refusedTogether } from "../model/refusal.js";
import { sameValue } from "../model/same-value.js";
import { articlesOfElected } from "./articles-of-elected.js";
import { changedInEither, ofTwoElections } from "./of-two-elections.js";
import { type SeatsByArticle, seatsByArticle } from "./seats-by-article.js";

/** A list number that has other seats in the second outcome, or the same by other articles. */
export interface SeatsDiffer {
  /** The number of the list (lijstnummer). */
  readonly group: ListNumber;
  /** Its seats in the first outcome. */
  readonly before: number;
  /** Its seats in the second. */
  readonly after: number;
  /** Under which articles it has more or fewer: full seats, residual seats, an absolute majority, exhausted lists. */
  readonly byArticle: readonly SeatsByArticle[];
}

/** Somebody who is elected in one of two outcomes only. */
export interface ElectedInOne {
  /** The id of the candidate. */
  readonly candidate: CandidateId;
  /** The number of the list. */
  readonly group: ListNumber;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** The article under which the candidate is elected there. */
  readonly article: ArticleReference;
}

/** Somebody who is elected in both outcomes, on different lists. */
export interface ElectedOnOtherList {
  /** The id of the candidate. */
  readonly candidate: CandidateId;
  /** The list in the first outcome. */
  readonly before: ListKey;
  /** The list in the second. */
  readonly after: ListKey;
}

/** In what two outcomes of one election differ, in the terms of the Act. */
export interface OutcomeDifference {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether anything differs of what is told here: votes may. */
  readonly comparison: "equal" | "different";
  /** What was changed in the rules of either outcome; empty: both by the law as it stood. */
  readonly hypothetical: readonly string[];
  /** Numbers whose seats differ, by number. */
  readonly seats: readonly SeatsDiffer[];
  /** Who is elected in the first outcome and not in the second. */
  readonly gone: readonly ElectedInOne[];
  /** Who is elected in the second and not in the first. */
  readonly come: readonly ElectedInOne[];
  /** Who is elected in both, on another list. */
  readonly moved: readonly ElectedOnOtherList[];
  /** Lists of which the order of succession (P 19) differs. */
  readonly rankings: readonly ListKey[];
  /** Seats that nobody holds, in each. */
  readonly unassigned: {
    /** In the first outcome. */
    readonly before: number;
    /** In the second. */
    readonly after: number;
  };
}

/**
 * In what two outcomes of one election differ: which seats went by which article, who is elected in only one of them,
 * who on another list, and whose order of succession is another. Such as before and after a corrigendum, a recount (P 21, V 4a) or a
 * new vote (V 6). Who comes in whose place the Act does not say: it pairs nobody.
 *
 * Refuses what is no completed outcome (`missing`, `wrong-type`, `unknown-value`, `unknown-property`), and outcomes of two
 * elections: of another kind, day or number of seats, or with other lists (`not-allowed`).
 *
 * @example
 * ```ts
 * const difference = differenceBetween(provisional, final);
 * if (difference.status === "completed") console.log(difference.gone, difference.come);
 * ```
 */
export function differenceBetween(
  before: CompletedOutcome,
  after: CompletedOutcome,
): OutcomeDifference | Refused {
  const first = completedGiven(before);
  const second = completedGiven(after);
  if (first.status === "refused" || second.status === "refused")
    return refusedTogether(first, second);
  const wrong = ofTwoElections(first.value, second.value);
  return wrong.length > 0 ? refused(wrong) : differenceOf(first.value, second.value);
}

/** In what two outcomes of one election differ. */
function differenceOf(before: CompletedOutcome, after: CompletedOutcome): OutcomeDifference {
  const first = electedIn(before);
  const second = electedIn(after);
  const listBefore = new Map(first.map(({ candidate, list }) => [candidate, list]));
  const listAfter = new Map(second.map(({ candidate, list }) => [candidate, list]));
  const rankingsAfter = new Map(after.lists.map(({ list, ranking }) => [list, ranking]));
  const found = {
    seats: seatsThatDiffer(before, after),
    gone: first.filter(({ candidate }) => !listAfter.has(candidate)),
    come: second.filter(({ candidate }) => !listBefore.has(candidate)),
    moved: first.flatMap(({ candidate, list }): ElectedOnOtherList[] => {
      const now = listAfter.get(candidate);
      return now === undefined || now === list ? [] : [{ candidate, before: list, after: now }];
    }),
    rankings: before.lists.flatMap(({ list, ranking }) =>
      sameValue(ranking, rankingsAfter.get(list)) ? [] : [list],
    ),
    unassigned: { before: before.unassignedSeats, after: after.unassignedSeats },
  };
  const { seats, gone, come, moved, rankings, unassigned } = found;
  const isEqual =
    [seats, gone, come, moved, rankings].every((all) => all.length === 0) &&
    unassigned.before === unassigned.after;
  const comparison = isEqual ? "equal" : "different";
  const hypothetical = changedInEither(before, after);
  return { status: "completed", comparison, hypothetical, ...found };
}

function electedIn(outcome: CompletedOutcome): readonly ElectedInOne[] {
  const articleOf = articlesOfElected(outcome);
  return outcome.lists.flatMap(({ list, group, elected }) =>
    elected.map((one) => ({
      candidate: one.candidate,
      group,
      list,
      article: articleOf(one, list),
    })),
  );
}

function seatsThatDiffer(
  before: CompletedOutcome,
  after: CompletedOutcome,
): readonly SeatsDiffer[] {
  const seatsAfter = new Map(after.groups.map(({ group, seats }) => [group, seats]));
  const byArticle = seatsByArticle(before, after);
  return before.groups.flatMap(({ group, seats }): SeatsDiffer[] => {
    const now = seatsAfter.get(group) ?? 0;
    const own = byArticle.get(group) ?? [];
    if (now === seats && own.length === 0) return [];
    return [{ group, before: seats, after: now, byArticle: own }];
  });
}
