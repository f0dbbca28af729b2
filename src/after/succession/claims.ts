import { type ArticleReference, article } from "../../model/article.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Draws } from "../../seats/lots/draws.js";
import { lowestDistrict, placesOn } from "../../seats/votes.js";
import { type Circumstances, listOfPlace, listRow, type Successor } from "./circumstances.js";
import { reasonToPassOver } from "./left-out.js";
import { orderOfList } from "./order-of-list.js";
import type { OpenPlace } from "./places.js";
import { preferenceGoesFirst } from "./preference-first.js";
import type { Searched } from "./search.js";
import type { Member } from "./succession-input.js";

/** Who would be appointed to a place, on which list, and by which article. */
export interface Claim {
  readonly searched: Searched;
  readonly successor: Successor;
  readonly article: ArticleReference;
  /** The list that would have had the seat, when the third paragraph of W 1 kept it from it. */
  readonly withheldFrom: Member["withheldFrom"];
}

/**
 * Whom every open place claims: somebody over the threshold (W 1 (3)), or the next in the order of its
 * list. Two places of one list have two successors. A place that nobody can take claims nobody.
 */
export function* claimsOf(
  circumstances: Circumstances,
  waiting: readonly Searched[],
): Draws<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const searched of waiting) {
    const list = listOfPlace(searched.open);
    const claimed = new Set(
      claims
        .filter((claim) => listOfPlace(claim.searched.open) === list)
        .map(({ successor }) => successor.candidate),
    );
    const preferred = yield* preferenceGoesFirst(circumstances, searched, waiting, claimed);
    if (preferred !== null) {
      const withheldFrom = preferred.list === list ? undefined : ({ list, by: "W 1" } as const);
      claims.push({ searched, successor: preferred, article: article("W 1", 3), withheldFrom });
      continue;
    }
    const candidate = nextInOrder(circumstances, searched.open, claimed);
    if (candidate === null) continue;
    const successor = { candidate, list };
    claims.push({ searched, successor, article: searched.article, withheldFrom: undefined });
  }
  return claims;
}

/**
 * The next in the order of a list who can be appointed and whom no other place of it claims; those who
 * are passed over are written down.
 */
export function nextInOrder(
  circumstances: Circumstances,
  open: OpenPlace,
  claimed: ReadonlySet<CandidateId>,
): CandidateId | null {
  const { leftOut, steps, letters } = circumstances;
  const list = listOfPlace(open);
  for (const candidate of orderOfList(circumstances, list)) {
    const reason =
      reasonToPassOver(leftOut, candidate, open) ?? (claimed.has(candidate) ? "member" : null);
    if (reason === null) return candidate;
    steps.push({
      kind: "passed-over",
      article: article("W 2", 1),
      vacancy: open.vacancy,
      list,
      candidate,
      reason,
      letter: letters[reason],
    });
  }
  return null;
}

/**
 * Article W 6 with P 18 (1): who is claimed for several places is appointed on the list with most
 * votes on him, of equals that of the lowest district; of one list the place that came first.
 */
export function keepOnePerCandidate(
  circumstances: Circumstances,
  claims: readonly Claim[],
): readonly Claim[] {
  const candidates = new Set(claims.map(({ successor }) => successor.candidate));
  return [...candidates].map((candidate) => {
    const all = claims.filter(({ successor }) => successor.candidate === candidate);
    const best = all.reduce((winner, claim) =>
      isBetter(circumstances, claim.successor, winner.successor) ? claim : winner,
    );
    if (all.length > 1) {
      circumstances.steps.push({
        kind: "appointed-on-one-list",
        article: article("W 6"),
        candidate,
        keeps: best.successor.list,
        yields: all.filter((claim) => claim !== best).map(({ searched }) => searched.open.vacancy),
      });
    }
    return best;
  });
}

function isBetter(circumstances: Circumstances, one: Successor, other: Successor): boolean {
  const difference =
    votesOn(circumstances, one.candidate, one.list) -
    votesOn(circumstances, other.candidate, other.list);
  const isOfLowerDistrict =
    districtOf(circumstances, one.list) < districtOf(circumstances, other.list);
  return difference > 0 || (difference === 0 && isOfLowerDistrict);
}

function votesOn(circumstances: Circumstances, candidate: CandidateId, key: ListKey): number {
  const places = placesOn(listRow(circumstances, key));
  return places.find(({ id }) => id === candidate)?.votes ?? 0;
}

function districtOf(circumstances: Circumstances, key: ListKey): number {
  return lowestDistrict(listRow(circumstances, key).list);
}
