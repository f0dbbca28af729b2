import { compare, smallest } from "../exact.js";
import type { RuleFacts } from "../facts/facts.js";
import { type Competitor, type Division, turn } from "./division.js";
import { giverOf, type Urn } from "./lots.js";

/** P 9: a list with a majority of the votes and no majority of the seats gets one seat more. */
export function absoluteMajority<One extends Competitor>(
  division: Division<One>,
  majority: RuleFacts["majority"],
  blankVotes: number,
  urn: Urn,
): void {
  const { lists, seats, seatsOf, change, readings, residual, had, scope } = division;
  const of =
    division.votes + (readings.majorityOf === "votes-on-candidates-and-blank" ? blankVotes : 0);
  const winner = lists.find((list) => 2 * list.votes > of && !division.out.has(list));
  const last = residual.at(-1);
  if (majority === null || winner === undefined || last === undefined) return;
  const half = 2 * seatsOf(winner) - seats;
  if (half > 0 || (half === 0 && !majority.atHalf)) return;

  // The seat that was given for the smallest average or remainder goes.
  const least =
    readings.smallestSeat === "last-assigned"
      ? residual.filter(
          (seat) => seat.phase === last.phase && compare(seat.value, last.value) === 0,
        )
      : smallest(residual, ({ value }) => value);
  const losers = lists.filter(
    (list) => list !== winner && least.some((seat) => seat.list === list),
  );
  if (division.withoutLots && losers.length > 1) {
    change(winner, 1);
    return;
  }
  const loser = giverOf(losers, ({ key }) => key, { kind: "absolute-majority", scope }, urn);
  const lost = least.find(({ list }) => list === loser);
  if (lost === undefined) return;
  residual.splice(residual.indexOf(lost), 1);
  had.delete(turn(lost.phase, lost.list));
  if (readings.majoritySeatCounts === "yes") had.add(turn(lost.phase, winner));
  change(lost.list, -1);
  change(winner, 1);
}
