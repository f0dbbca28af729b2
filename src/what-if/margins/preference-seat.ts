import { maximumVotes } from "../../model/bounds.js";
import { type Election, electionMade, hasCandidates } from "../../model/election/election.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { AnsweredLot, DrawnLot, LotQuestion } from "../../model/outcome/lot.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { caseOf } from "../../seats/case.js";
import { rulesOfOutcome } from "../../seats/case-of-outcome.js";
import { determineResult } from "../../seats/determine-result.js";

/**
 * How many votes more would have elected a candidate by preference votes (P 15), all other votes equal:
 * the whole procedure is asked again with these extra votes, so that quota, threshold and seats move
 * with them. Lots that come up again fall as they fell. With the number given the candidate is elected
 * by preference votes, with one fewer not.
 *
 * Null: the candidate does not stand, has died or is elected by preference votes; votes have vote
 * values (Senate), so that it depends on who gives them; or no number of votes that an election can
 * have would do it.
 *
 * @example
 * ```ts
 * votesForPreferenceSeat(election, outcome, "3-3"); // 100
 * ```
 */
export function votesForPreferenceSeat(
  election: Election,
  outcome: CompletedOutcome,
  candidate: CandidateId,
): number | null {
  const place = placeOf(election, candidate);
  const least = fewestToPass(outcome, candidate, election);
  if (place === null || least === null || election.deceased.includes(candidate)) return null;
  if (election.districts.some(({ voteValue }) => voteValue !== 1)) return null;
  if (isPreferred(outcome, candidate)) return null;
  const isElected = (votes: number): boolean =>
    electedWith(withMore(election, place, votes), outcome, candidate);
  return fewest(isElected, least, maximumVotes - outcome.votes);
}

interface Place {
  readonly group: number;
  readonly list: number;
  readonly position: number;
}

function placeOf({ groups }: Election, candidate: CandidateId): Place | null {
  for (const [group, { lists }] of groups.entries()) {
    for (const [list, one] of lists.entries()) {
      if (!hasCandidates(one)) continue;
      const position = one.candidates.findIndex(({ id }) => id === candidate);
      if (position >= 0) return { group, list, position };
    }
  }
  return null;
}

function isPreferred({ lists }: CompletedOutcome, candidate: CandidateId): boolean {
  return lists.some(({ elected }) =>
    elected.some((one) => one.candidate === candidate && one.by === "preference-votes"),
  );
}

/** Fewest extra votes that pass the threshold, which moves with them; null: no number does. */
function fewestToPass(
  outcome: CompletedOutcome,
  candidate: CandidateId,
  election: Election,
): number | null {
  const found = caseOf(election, rulesOfOutcome(outcome));
  const rule = found.status === "accepted" ? found.value.rules.preference : null;
  if (rule === null) return null;
  const { share, test } = rule;
  const own = BigInt(votesOf(election, candidate));
  const seats = BigInt(outcome.election.seats);
  const perVote = seats * BigInt(share.denominator) - BigInt(share.numerator);
  if (perVote <= 0n) return null;
  const missing =
    BigInt(share.numerator) * BigInt(outcome.votes) - own * seats * BigInt(share.denominator);
  if (missing < 0n) return 1;
  const whole = missing / perVote;
  const reaches = test === "reach" && missing % perVote === 0n;
  return Math.max(Number(whole) + (reaches ? 0 : 1), 1);
}

function votesOf({ groups }: Election, candidate: CandidateId): number {
  let votes = 0;
  for (const { lists } of groups) {
    for (const list of lists) {
      if (!hasCandidates(list)) continue;
      const at = list.candidates.findIndex(({ id }) => id === candidate);
      if (at >= 0) for (const row of list.votes) votes += row[at] ?? 0;
    }
  }
  return votes;
}

function withMore(election: Election, place: Place, more: number): Election {
  const groups = election.groups.map((group, at) =>
    at !== place.group
      ? group
      : {
          ...group,
          lists: group.lists.map((list, index) =>
            index !== place.list || !hasCandidates(list)
              ? list
              : {
                  ...list,
                  votes: list.votes.map((row, district) =>
                    district > 0
                      ? row
                      : row.map((votes, one) => (one === place.position ? votes + more : votes)),
                  ),
                },
          ),
        },
  );
  return electionMade({ ...election, groups });
}

function electedWith(
  election: Election,
  outcome: CompletedOutcome,
  candidate: CandidateId,
): boolean {
  const rules = rulesOfOutcome(outcome);
  const lots: DrawnLot[] = [];
  for (;;) {
    const found = determineResult(election, { ...rules, lots });
    if (found.status === "completed") return isPreferred(found, candidate);
    if (found.status === "refused") return false;
    const answer = outcome.lots.find(({ question }) => isSameLot(question, found.question));
    if (answer === undefined) return false;
    lots.push(answer.drawn);
  }
}

function isSameLot(one: AnsweredLot["question"], other: LotQuestion): boolean {
  return (
    one.kind === other.kind &&
    one.draws === other.draws &&
    one.options.length === other.options.length &&
    one.options.every((option) => other.options.includes(option))
  );
}

/** The fewest from `least` on that do; a step fewer does not. Null: none as far as `bound`. */
function fewest(does: (votes: number) => boolean, least: number, bound: number): number | null {
  let fails = least - 1;
  let tried = least;
  for (let stride = 1; ; stride *= 2) {
    if (tried > bound) return null;
    if (does(tried)) break;
    fails = tried;
    tried += stride;
  }
  while (tried - fails > 1) {
    const middle = fails + Math.floor((tried - fails) / 2);
    if (does(middle)) tried = middle;
    else fails = middle;
  }
  return tried;
}
