import { type ArticleReference, article } from "../../model/article.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Draws } from "../../seats/lots/draws.js";
import { type Circumstances, listOfPlace, type Successor } from "./circumstances.js";
import { type Claim, claimsOf, keepOnePerCandidate, nextInOrder } from "./claims.js";
import { declines, type LeftOut, reasonToPassOver } from "./left-out.js";
import { orderOfList } from "./order-of-list.js";
import { passPlaces } from "./pass-places.js";
import { isWithheldFromAnother, type OpenPlace } from "./places.js";
import { preferredFor } from "./preference-first.js";
import { beginSearch, inOrderOfLists, type Searched } from "./search.js";
import type { Member } from "./succession-input.js";

/** What became of an open place. */
export interface FilledPlace {
  readonly open: OpenPlace;
  /** Null: it stays empty. */
  readonly successor: Successor | null;
  readonly article: ArticleReference;
  readonly withheldFrom: Member["withheldFrom"];
}

/**
 * Fills places that fell open on one day, all for good or all for a leave, as P 18 has it (W 6): in
 * rounds in which every place claims whoever is next for it. A candidate who is claimed for several is
 * appointed to one; the others look on, until every place is filled or has nobody left.
 */
export function* fillPlaces(
  circumstances: Circumstances,
  open: readonly OpenPlace[],
): Draws<readonly FilledPlace[]> {
  const { leftOut, steps } = circumstances;
  const filled: FilledPlace[] = [];
  let waiting = beginSearch(circumstances, open);
  while (waiting.length > 0) {
    if (yield* declinedBeforePassing(circumstances, waiting)) continue;
    const exhausted = withoutCandidate(circumstances, waiting);
    for (const { open: one } of exhausted) {
      const list = listOfPlace(one);
      const { article: by } = circumstances.provisions.passesToGroup;
      steps.push({ kind: "list-exhausted", article: by, vacancy: one.vacancy, list });
    }
    const passed = yield* passPlaces(circumstances, waiting, exhausted);
    for (const { open: one } of exhausted) {
      if (passed.some((searched) => searched.open.place === one.place)) continue;
      filled.push(settled(circumstances, nobodyFor(circumstances, one)));
    }
    const staying = waiting.filter(({ open: one }) =>
      exhausted.every((searched) => searched.open.place !== one.place),
    );
    waiting = inOrderOfLists(circumstances, [...staying, ...passed]);
    const before = steps.length;
    const kept = keepOnePerCandidate(circumstances, yield* claimsOf(circumstances, waiting));
    if (whoDeclines(leftOut, kept).length > 0) {
      // Known only now for which place it was: the round begins again.
      steps.splice(before);
      continue;
    }
    for (const claim of kept) {
      filled.push(settled(circumstances, appointed(claim)));
      waiting = waiting.filter((one) => one !== claim.searched);
    }
  }
  return filled;
}

/**
 * Whether somebody declined, unnamed, a place that would be filled before any passes on: who it was is
 * left out of it from now on, and the round begins with that.
 */
function* declinedBeforePassing(
  circumstances: Circumstances,
  waiting: readonly Searched[],
): Draws<boolean> {
  const { leftOut, steps } = circumstances;
  if (leftOut.declined.every(({ vacancy }) => vacancy !== null)) return false;
  const before = steps.length;
  const kept = keepOnePerCandidate(circumstances, yield* claimsOf(circumstances, waiting));
  steps.splice(before);
  return whoDeclines(leftOut, kept).length > 0;
}

/** Of those who are next those who declined a seat that was not named: it was this one. */
function whoDeclines(leftOut: LeftOut, kept: readonly Claim[]): readonly Claim[] {
  return kept.filter(({ searched, successor }) =>
    declines(leftOut, successor.candidate, searched.open),
  );
}

/**
 * Places for which nobody is left on their list, when every place of it takes whoever is next; who is
 * next for the others is a member when such a place is filled (W 2 (1) e).
 */
function withoutCandidate(
  circumstances: Circumstances,
  waiting: readonly Searched[],
): readonly Searched[] {
  const { leftOut } = circumstances;
  const taken = new Map<ListKey, Set<CandidateId>>();
  const exhausted = waiting.filter(({ open }) => {
    if (preferredFor(circumstances, open).length > 0) return false;
    const list = listOfPlace(open);
    const others = taken.get(list) ?? new Set<CandidateId>();
    taken.set(list, others);
    const next = orderOfList(circumstances, list).find(
      (candidate) => !others.has(candidate) && reasonToPassOver(leftOut, candidate, open) === null,
    );
    if (next === undefined) {
      nextInOrder(circumstances, open, others);
      return true;
    }
    others.add(next);
    return false;
  });
  return exhausted.map((searched) => {
    const { open } = searched;
    const spokenFor = new Set([...open.spokenFor, ...(taken.get(listOfPlace(open)) ?? [])]);
    return { ...searched, open: { ...open, spokenFor } };
  });
}

function appointed({ searched, successor, article: by, withheldFrom }: Claim): FilledPlace {
  return { open: searched.open, successor, article: by, withheldFrom };
}

function nobodyFor({ provisions }: Circumstances, open: OpenPlace): FilledPlace {
  const { article: reference } = provisions.passesToOtherListsBelow;
  const by = reference.article === "W 4" ? article("W 4", 2) : reference;
  return { open, successor: null, article: by, withheldFrom: undefined };
}

function settled({ leftOut, steps }: Circumstances, filled: FilledPlace): FilledPlace {
  const { open, successor, article: by } = filled;
  const { vacancy, place } = open;
  place.isTaken = successor !== null;
  if (successor === null) {
    place.passedBy = place.member.passedBy ?? [];
    place.assignedTo = open.temporary ? place.member.list : null;
    place.isWithheld = isWithheldFromAnother(place.member);
    steps.push({ kind: "no-successor", article: by, vacancy });
    return filled;
  }
  const { candidate, list } = successor;
  place.assignedTo = list;
  place.isWithheld = filled.withheldFrom !== undefined;
  leftOut.members.add(candidate);
  leftOut.replacements.delete(candidate);
  steps.push({ kind: "appointed", article: by, vacancy, successor: candidate, list });
  return filled;
}
