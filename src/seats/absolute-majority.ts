import { compareFractions, type Step } from "../model/index.js";
import { type AssignedSeat, type Contest, changeSeats, contestantAt, seatsOf } from "./contest.js";
import { type Draws, draw } from "./draws.js";
import type { ResolvedRules } from "./rules/resolved-rules.js";

/**
 * Article P 9, absolute majority (volstrekte meerderheid): a list with more than half of the votes
 * but not more than half of the seats gets one seat, from the list that obtained a residual seat for
 * the smallest average or remainder. Returns whether a seat moved.
 */
export function* assignMajoritySeat(
  contest: Contest,
  rules: ResolvedRules,
  blankVotes: number,
  steps: Step[],
): Draws<boolean> {
  const majority = majorityWithoutSeats(contest, rules, blankVotes);
  if (majority === undefined) return false;
  const smallest = seatsWithSmallestValue(contest, rules).filter(
    ({ contestant }) => contestant !== majority,
  );
  const lost = yield* oneOf(contest, rules, smallest);
  if (lost === undefined) return false;
  moveSeat(contest, rules, lost.seat, majority, blankVotes, lost.lot, steps);
  return true;
}

function majorityWithoutSeats(
  contest: Contest,
  rules: ResolvedRules,
  blankVotes: number,
): number | undefined {
  const { whenSeats } = rules.absoluteMajority;
  if (whenSeats === "none" || contest.assigned.length === 0) return undefined;
  const total = votesOfWhichMajority(contest, rules, blankVotes);
  const index = contest.contestants.findIndex(({ votes }) => 2 * votes > total);
  if (index < 0 || contest.full[index]) return undefined;
  const twice = 2 * seatsOf(contest, index);
  const short = whenSeats === "at-most-half" ? twice <= contest.seats : twice < contest.seats;
  return short ? index : undefined;
}

function votesOfWhichMajority(contest: Contest, rules: ResolvedRules, blankVotes: number): number {
  return rules.readings.majorityOf === "votes-on-candidates"
    ? contest.votes
    : contest.votes + blankVotes;
}

/** The residual seats that were assigned for the smallest value, one for each contestant. */
function seatsWithSmallestValue(contest: Contest, rules: ResolvedRules): AssignedSeat[] {
  const last = contest.assigned[contest.assigned.length - 1] as AssignedSeat;
  if (rules.readings.smallestSeat === "last-assigned") {
    return contest.assigned.filter(
      ({ phase, value }) => phase === last.phase && compareFractions(value, last.value) === 0,
    );
  }
  const smallest = contest.assigned.reduce((least, seat) =>
    compareFractions(seat.value, least.value) < 0 ? seat : least,
  );
  return contest.assigned.filter(({ value }) => compareFractions(value, smallest.value) === 0);
}

function* oneOf(
  contest: Contest,
  rules: ResolvedRules,
  seats: readonly AssignedSeat[],
): Draws<{ seat: AssignedSeat; lot: number | null } | undefined> {
  const [only, ...others] = seats;
  if (only === undefined) return undefined;
  if (others.length === 0) return { seat: only, lot: null };
  if (contest.everyTiedGetsSeat) return { seat: only, lot: null };
  const ordered = [...seats].sort((left, right) => left.contestant - right.contestant);
  const keyOf = ({ contestant }: AssignedSeat): string => contestantAt(contest, contestant).key;
  const { options, lot } = yield* draw({
    kind: "absolute-majority",
    article: rules.absoluteMajority.article,
    scope: contest.scope,
    options: ordered.map(keyOf),
    draws: 1,
    drawnOption: "gives-up-a-seat",
  });
  const seat = ordered.find((candidate) => keyOf(candidate) === options[0]);
  return { seat: seat as AssignedSeat, lot };
}

function moveSeat(
  contest: Contest,
  rules: ResolvedRules,
  lost: AssignedSeat,
  majority: number,
  blankVotes: number,
  lot: number | null,
  steps: Step[],
): void {
  const before = contest.standing.slice();
  changeSeats(contest, lost.contestant, -1);
  changeSeats(contest, majority, 1);
  contest.assigned.splice(contest.assigned.indexOf(lost), 1);
  const hadSeat = contest.hadSeat[lost.phase] as boolean[];
  hadSeat[lost.contestant] = false;
  if (rules.readings.majoritySeatCounts === "yes") hadSeat[majority] = true;
  steps.push({
    kind: "absolute-majority",
    article: rules.absoluteMajority.article,
    scope: contest.scope,
    majority: contestantAt(contest, majority).key,
    votes: contestantAt(contest, majority).votes,
    of: votesOfWhichMajority(contest, rules, blankVotes),
    loses: contestantAt(contest, lost.contestant).key,
    lot,
    before,
    after: contest.standing.slice(),
  });
}
