import { compare, over, smallest } from "../../exact.js";
import type { RuleFacts } from "../../facts/facts.js";
import { type Derivation, loser, orderStep } from "../derivation.js";
import { type Division, type GivenSeat, standings } from "./division.js";

/** P 9: more than half of the votes and not more than half of the seats: one seat moves. */
export function* absoluteMajority(
  division: Division,
  { majority: fact }: RuleFacts,
  blankVotes: number,
): Derivation<void> {
  const { contestants, given, readings, seats, scope } = division;
  if (fact === null || given.length === 0) return;
  const of = division.votes + (readings.majorityOf === "votes-on-candidates" ? 0 : blankVotes);
  const winner = contestants.find(({ votes }) => 2 * votes > of);
  if (winner === undefined || winner.closed) return;
  if (fact.atHalf ? 2 * winner.seats > seats : 2 * winner.seats >= seats) return;

  const { article } = fact;
  const last = seatsForSmallestValue(division).filter(({ to }) => to !== winner);
  const losers = contestants.filter((one) => last.some(({ to }) => to === one));
  if (division.withoutLots && losers.length > 1) {
    // P 4 (2): in a tie for which there is no lot, every list keeps its seat.
    winner.seats += 1;
    return;
  }
  const question = { kind: "absolute-majority", article, scope } as const;
  const figureOf = (one: (typeof losers)[number]) =>
    last.find(({ to }) => to === one)?.value ?? over(0, 1);
  const { one, lot } = yield* loser(losers, { keyOf: ({ key }) => key, figureOf }, question);
  const lost = last.find(({ to }) => to === one);
  if (lost === undefined) return;
  given.splice(given.indexOf(lost), 1);
  lost.to.had.delete(lost.phase);
  if (readings.majoritySeatCounts === "yes") winner.had.add(lost.phase);
  yield* orderStep({
    kind: "absolute-majority",
    article,
    scope,
    majority: winner.key,
    votes: winner.votes,
    of,
    loses: lost.to.key,
    lot,
    ...standings(division, () => {
      lost.to.seats -= 1;
      winner.seats += 1;
    }),
  });
}

function seatsForSmallestValue({ given, readings }: Division): readonly GivenSeat[] {
  if (readings.smallestSeat === "smallest-compared") return smallest(given, ({ value }) => value);
  const last = given.at(-1);
  if (last === undefined) return [];
  return given.filter(
    ({ phase, value }) => phase === last.phase && compare(value, last.value) === 0,
  );
}
