import { type ArticleReference, compareFractions } from "../../model/index.js";
import { type Derivation, orderLot, orderStep } from "./derivation.js";
import { type Division, type GivenSeat, keyOf, residualSeats } from "./division.js";
import type { RuleFacts } from "./rule-facts.js";

/** P 9: more than half of the votes and not more than half of the seats: one seat moves. */
export function* absoluteMajority(
  division: Division,
  { majority: fact }: RuleFacts,
  blankVotes: number,
): Derivation<void> {
  const { competitors, standing, given, readings, seats, scope } = division;
  if (fact === null || given.length === 0) return;
  const of = division.votes + (readings.majorityOf === "votes-on-candidates" ? 0 : blankVotes);
  const winner = competitors.findIndex(({ votes }) => 2 * votes > of);
  if (winner < 0 || division.closed.has(winner)) return;
  const twice = 2 * (standing[winner] ?? 0);
  if (fact.atHalf ? twice > seats : twice >= seats) return;
  const smallest = seatsForSmallestValue(division)
    .filter(({ index }) => index !== winner)
    .sort((left, right) => left.index - right.index);
  const [first] = smallest;
  if (first === undefined) return;
  const drawn =
    smallest.length === 1 || division.withoutLots
      ? null
      : yield* orderLot({
          kind: "absolute-majority",
          article: fact.article,
          scope,
          options: smallest.map(({ index }) => keyOf(division, index)),
          draws: 1,
          drawnOption: "gives-up-a-seat",
        });
  const lost = smallest.find(({ index }) => keyOf(division, index) === drawn?.options[0]) ?? first;
  const before = [...standing];
  standing[lost.index] = (standing[lost.index] ?? 0) - 1;
  standing[winner] = (standing[winner] ?? 0) + 1;
  given.splice(given.indexOf(lost), 1);
  division.had.delete(`${lost.phase}:${lost.index}`);
  if (readings.majoritySeatCounts === "yes") division.had.add(`${lost.phase}:${winner}`);
  yield* orderStep({
    kind: "absolute-majority",
    article: fact.article,
    scope,
    majority: keyOf(division, winner),
    votes: competitors[winner]?.votes ?? 0,
    of,
    loses: keyOf(division, lost.index),
    lot: drawn?.lot ?? null,
    before,
    after: [...standing],
  });
}

function seatsForSmallestValue({ given, readings }: Division): GivenSeat[] {
  if (readings.smallestSeat === "last-assigned") {
    const last = given.at(-1);
    return given.filter(
      ({ phase, value }) =>
        last !== undefined && phase === last.phase && compareFractions(value, last.value) === 0,
    );
  }
  return given.filter(({ value }) =>
    given.every((other) => compareFractions(value, other.value) <= 0),
  );
}

/** How seats of exhausted lists pass on. */
export interface ExhaustionFact {
  readonly article: ArticleReference;
  readonly passes: boolean;
  readonly again: (() => Derivation<void>) | null;
}

/** P 10, U 10, P 13: seats above the number of candidates; gives how many stay empty. */
export function* listExhaustion(division: Division, fact: ExhaustionFact): Derivation<number> {
  const { competitors, standing, readings, closed, exhausted, scope } = division;
  const excludeFull = readings.fullLists === "excluded-before-each-seat";
  let empty = 0;
  for (;;) {
    const surplus = competitors.map(({ persons }, index) => (standing[index] ?? 0) - persons);
    if (surplus.every((seats) => seats <= 0)) return empty;
    let returned = 0;
    for (const [index, seats] of surplus.entries()) {
      if (seats < 0) continue;
      closed.add(index);
      exhausted.add(index);
      if (seats === 0) continue;
      const before = [...standing];
      standing[index] = (standing[index] ?? 0) - seats;
      returned += seats;
      yield* orderStep({
        kind: "list-exhaustion",
        article: fact.article,
        scope,
        contestant: keyOf(division, index),
        candidates: competitors[index]?.persons ?? 0,
        returned: seats,
        before,
        after: [...standing],
      });
    }
    if (!fact.passes) return returned;
    const open = division.withoutLots ? seatsNotTaken(division) : returned;
    empty += yield* residualSeats(division, open, excludeFull);
    if (fact.again !== null) yield* fact.again();
  }
}

/** Where every tied competitor got a seat there may be none left to pass on. */
function seatsNotTaken({ seats, standing }: Division): number {
  return Math.max(
    standing.reduce((left, taken) => left - taken, seats),
    0,
  );
}
