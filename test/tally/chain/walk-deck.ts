import type { Deck } from "../../../src/exercises/decks/deck.js";
import type { BallotShape } from "../../../src/model/count/ballot-shape.js";
import { parseBallot } from "../../../src/model/count/parse-ballot.js";
import { parseCount } from "../../../src/model/count/parse-count.js";
import { addUpLevel, type LevelOutcome, type LevelTally } from "../../../src/tally/add-up-level.js";
import { countsInForce } from "../../../src/tally/corrigenda/counts-in-force.js";
import { unitTallyOfCount } from "../../../src/tally/unit-tally.js";

/** A rehearsal walked from reports to the highest body, or the first answer that was no total. */
export type Walked =
  | { readonly total: LevelTally; readonly ballots: readonly BallotShape[] }
  | { readonly stopped: unknown };

function stopped(answer: unknown): Walked {
  return { stopped: answer };
}

/** Walks a rehearsal; `turned` gives the units of each body in another order. */
export function walkDeck(
  deck: Deck,
  turned: <Item>(items: readonly Item[]) => readonly Item[] = (items) => items,
  ofDistrict: (total: LevelTally) => void = () => {},
): Walked {
  const ballots: BallotShape[] = [];
  for (const input of deck.ballots) {
    const ballot = parseBallot(input);
    if (ballot.status === "refused") return stopped(ballot);
    ballots.push(ballot.value);
  }
  const ballotOf = (district: number | null) =>
    ballots.find(({ paper }) => paper?.district === district) as BallotShape;
  const totals: (LevelTally & { readonly district: number | null })[] = [];
  for (const { unit, district, eligibleVoters, expected, reports } of deck.municipalities) {
    const ballot = ballotOf(district);
    const counts = [];
    for (const report of turned(reports)) {
      const count = parseCount(report, ballot);
      if (count.status === "refused") return stopped(count);
      counts.push(count.value);
    }
    const inForce = countsInForce(counts);
    if (inForce.status === "refused") return stopped(inForce);
    const total = addUpLevel(
      { level: "municipality", unit, ballot, expected, eligibleVoters },
      inForce.value.map((count) => unitTallyOfCount(count, ballot)),
    );
    if (total.status !== "accepted") return stopped(total);
    totals.push({ ...total.value, district });
  }
  const [first] = totals;
  if (first === undefined) return stopped("nothing");
  if (deck.level === "municipality") return { total: first, ballots };
  const districts: LevelTally[] = [];
  for (const ballot of ballots) {
    const own = totals.filter(({ district }) => district === ballot.paper?.district);
    const total: LevelOutcome = addUpLevel(
      {
        level: "district",
        unit: `HSB${ballot.paper?.district}`,
        ballot,
        expected: own.map(({ unit }) => unit),
      },
      turned(own),
    );
    if (total.status !== "accepted") return stopped(total);
    districts.push(total.value);
    ofDistrict(total.value);
  }
  const [district] = districts;
  if (district === undefined) return stopped("nothing");
  if (deck.level === "district") return { total: district, ballots };
  const nation = addUpLevel(
    {
      level: "central-committee",
      unit: "CSB",
      ballot: ballots[0] as BallotShape,
      ballots,
      expected: districts.map(({ unit }) => unit),
    },
    turned(districts),
  );
  return nation.status === "accepted" ? { total: nation.value, ballots } : stopped(nation);
}
