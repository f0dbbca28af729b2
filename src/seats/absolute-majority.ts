import type { ResolvedRules } from "../law/rules-of-election.js";
import { compareFractions } from "../model/fraction.js";
import type { Step } from "../model/outcome/step.js";
import {
  type AssignedSeat,
  type Contender,
  type Contest,
  changeSeats,
  standingOf,
} from "./contest.js";
import { type Draws, draw } from "./draws.js";

/**
 * Article P 9, absolute majority (volstrekte meerderheid): a list with more than half of the votes
 * but not more than half of the seats gets one seat, from the list that obtained a residual seat for
 * the smallest average or remainder.
 */
export function* assignMajoritySeat(
  contest: Contest,
  rules: ResolvedRules,
  blankVotes: number,
  steps: Step[],
): Draws<void> {
  const majority = majorityWithoutSeats(contest, rules, blankVotes);
  if (majority === undefined) return;
  const smallest = seatsWithSmallestValue(contest, rules);
  if (contest.everyTiedGetsSeat && smallest.length > 1) {
    // P 4, second paragraph: in a tie for which there is no lot, every list keeps its seat.
    changeSeats(majority, 1);
    return;
  }
  const { seat, lot } = yield* oneOf(contest, rules, smallest);
  moveSeat(contest, rules, seat, majority, blankVotes, lot, steps);
}

function majorityWithoutSeats(
  contest: Contest,
  rules: ResolvedRules,
  blankVotes: number,
): Contender | undefined {
  const { whenSeats } = rules.absoluteMajority;
  if (whenSeats === "none" || contest.assigned.length === 0) return undefined;
  const total = votesOfWhichMajority(contest, rules, blankVotes);
  const majority = contest.contenders.find(({ votes }) => 2 * votes > total);
  if (majority === undefined || majority.full) return undefined;
  const twice = 2 * majority.seats;
  const short = whenSeats === "at-most-half" ? twice <= contest.seats : twice < contest.seats;
  return short ? majority : undefined;
}

function votesOfWhichMajority(contest: Contest, rules: ResolvedRules, blankVotes: number): number {
  return rules.readings.majorityOf === "votes-on-candidates"
    ? contest.votes
    : contest.votes + blankVotes;
}

/**
 * The residual seats that were assigned for the smallest value, one for each contestant. The list
 * with the majority has none of them: its last seat would stand for fewer votes than any other.
 */
function seatsWithSmallestValue(contest: Contest, rules: ResolvedRules): AssignedSeat[] {
  const last = contest.assigned.at(-1) as AssignedSeat;
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
): Draws<{ seat: AssignedSeat; lot: number | null }> {
  if (seats.length === 1) return { seat: seats[0] as AssignedSeat, lot: null };
  const ordered = contest.contenders.flatMap((each) =>
    seats.filter(({ contender }) => contender === each),
  );
  const { options, lot } = yield* draw({
    kind: "absolute-majority",
    article: rules.absoluteMajority.article,
    scope: contest.scope,
    options: ordered.map(({ contender }) => contender.key),
    draws: 1,
    drawnOption: "gives-up-a-seat",
  });
  const seat = ordered.find(({ contender }) => contender.key === options[0]);
  return { seat: seat as AssignedSeat, lot };
}

function moveSeat(
  contest: Contest,
  rules: ResolvedRules,
  lost: AssignedSeat,
  majority: Contender,
  blankVotes: number,
  lot: number | null,
  steps: Step[],
): void {
  const before = standingOf(contest);
  changeSeats(lost.contender, -1);
  changeSeats(majority, 1);
  contest.assigned.splice(contest.assigned.indexOf(lost), 1);
  lost.contender.hadSeatIn.delete(lost.phase);
  if (rules.readings.majoritySeatCounts === "yes") majority.hadSeatIn.add(lost.phase);
  steps.push({
    kind: "absolute-majority",
    article: rules.absoluteMajority.article,
    scope: contest.scope,
    majority: majority.key,
    votes: majority.votes,
    of: votesOfWhichMajority(contest, rules, blankVotes),
    loses: lost.contender.key,
    lot,
    before,
    after: standingOf(contest),
  });
}
