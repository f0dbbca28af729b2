import { article } from "../../model/article.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Draws } from "../../seats/lots/draws.js";
import { lowestDistrict, placesOn } from "../../seats/votes.js";
import { known, listRow, type OpenSeat, type Situation, type Successor } from "./circumstances.js";
import { type Found, findSuccessor } from "./find-successor.js";
import type { SuccessionStep } from "./succession-step.js";

/** A vacancy with what was found for it. */
export interface FilledSeat extends Found {
  readonly open: OpenSeat;
}

interface Proposal extends Found {
  readonly open: OpenSeat;
  readonly successor: Successor;
}

/**
 * Vacancies known on one day, article W 6: a candidate who would be appointed on more than one list
 * is appointed with article P 18 applied: on the list with most votes, equal votes: the lowest
 * district. The other vacancies look on, until every one is settled.
 */
export function* fillSeats(
  situation: Situation,
  seats: readonly OpenSeat[],
  steps: SuccessionStep[],
): Draws<readonly FilledSeat[]> {
  const filled: FilledSeat[] = [];
  let open = seats;
  while (open.length > 0) {
    const found = successorsOf(filled);
    const proposals: Proposal[] = [];
    for (const seat of open) {
      const result = yield* findSuccessor(
        { ...situation, found: [...found, ...onSameList(proposals, seat)] },
        seat,
        steps,
      );
      const { successor } = result;
      if (successor === null) filled.push(settled({ ...result, open: seat }, steps));
      else proposals.push({ ...result, successor, open: seat });
    }
    const kept = keepOnePerCandidate(situation, proposals, steps);
    for (const proposal of kept) filled.push(settled(proposal, steps));
    open = proposals.filter((proposal) => !kept.includes(proposal)).map((lost) => lost.open);
  }
  return seats.map((seat) => known(filled.find((entry) => entry.open === seat)));
}

function successorsOf(filled: readonly FilledSeat[]): Successor[] {
  return filled.flatMap(({ successor }) => (successor === null ? [] : [successor]));
}

/** Two vacancies of one list have two successors. */
function onSameList(proposals: readonly Proposal[], { seat }: OpenSeat): Successor[] {
  const entitled = seat.withheldFrom?.list ?? seat.list;
  return proposals
    .filter((proposal) => proposal.entitled === entitled)
    .map(({ successor }) => successor);
}

function keepOnePerCandidate(
  situation: Situation,
  proposals: readonly Proposal[],
  steps: SuccessionStep[],
): Proposal[] {
  const kept: Proposal[] = [];
  for (const candidate of new Set(proposals.map(({ successor }) => successor.candidate))) {
    const all = proposals.filter(({ successor }) => successor.candidate === candidate);
    const best = all.reduce((winner, proposal) =>
      isBetter(situation, proposal, winner) ? proposal : winner,
    );
    kept.push(best);
    if (all.length === 1) continue;
    steps.push({
      kind: "appointed-on-one-list",
      article: article("W 6"),
      candidate,
      keeps: best.successor.list,
      yields: all.filter((proposal) => proposal !== best).map(({ open }) => open.vacancy),
    });
  }
  return kept;
}

function isBetter(situation: Situation, one: Proposal, other: Proposal): boolean {
  const { candidate } = one.successor;
  const difference =
    votesOn(situation, candidate, one.entitled) - votesOn(situation, candidate, other.entitled);
  const isOfLowerDistrict =
    districtOf(situation, one.entitled) < districtOf(situation, other.entitled);
  return difference > 0 || (difference === 0 && isOfLowerDistrict);
}

function votesOn(situation: Situation, candidate: CandidateId, key: ListKey): number {
  const places = placesOn(listRow(situation, key), situation.given.voteValues);
  return places.find(({ id }) => id === candidate)?.votes ?? 0;
}

function districtOf(situation: Situation, key: ListKey): number {
  return lowestDistrict(listRow(situation, key).list);
}

function settled(seat: FilledSeat, steps: SuccessionStep[]): FilledSeat {
  const { successor, open, article: reference } = seat;
  const { vacancy } = open;
  steps.push(
    successor === null
      ? { kind: "no-successor", article: reference, vacancy }
      : {
          kind: "appointed",
          article: reference,
          vacancy,
          successor: successor.candidate,
          list: successor.list,
        },
  );
  return seat;
}
