import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { makeDeck } from "../../../src/exercises/decks/make-deck.js";
import type { BallotShape } from "../../../src/model/count/ballot-shape.js";
import { addUpLevel, type LevelTally } from "../../../src/tally/add-up-level.js";
import { countOfLevel } from "../../../src/tally/count-of-level.js";
import { electionOfTotals } from "../../../src/tally/election-of-totals.js";
import { mergePartialTallies, partialTally } from "../../../src/tally/partial-tally.js";
import type { TotalOnBallot } from "../../../src/tally/total-on-ballot.js";
import { propertyRuns } from "../../property-runs.js";
import { walkDeck } from "./walk-deck.js";

const options = { numRuns: Math.ceil(propertyRuns / 10) };
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

interface Nation {
  readonly districts: readonly LevelTally[];
  readonly ballots: readonly BallotShape[];
  readonly totals: readonly TotalOnBallot[];
}

/** The totals of the districts of a rehearsal, as the central committee gets them. */
function nationOf(seed: number): Nation {
  const deck = makeDeck({ seed, level: "nation" });
  const districts: LevelTally[] = [];
  const walked = walkDeck(deck, undefined, (total) => districts.push(total));
  if ("stopped" in walked) throw new Error(JSON.stringify(walked.stopped));
  const { ballots } = walked;
  const totals = districts.map(({ tally }) => {
    const ballot = ballots.find(({ paper }) => paper?.district === tally.paper?.district);
    if (ballot === undefined) throw new Error("no ballot");
    return { ballot, tally };
  });
  return { districts, ballots, totals };
}

function added({ ballots }: Nation, districts: readonly LevelTally[], expected = districts) {
  const [ballot] = ballots;
  if (ballot === undefined) throw new Error("no ballot");
  return addUpLevel(
    {
      level: "central-committee",
      unit: "CSB",
      ballot,
      ballots,
      expected: expected.map(({ unit }) => unit),
    },
    districts,
  );
}

const election = (totals: readonly TotalOnBallot[]) =>
  electionOfTotals({ day: "2027-03-17", seats: 150, totals });

const cast = (made: ReturnType<typeof election>): number => {
  if (made.status === "refused") throw new Error(JSON.stringify(made.issues));
  return made.value.groups
    .flatMap(({ lists }) => lists.flatMap((list) => ("votes" in list ? list.votes.flat() : [])))
    .reduce((sum, one) => sum + one, 0);
};

const all = ({ totals }: Nation): number =>
  totals.flatMap(({ tally }) => tally.lists).reduce((sum, { votes }) => sum + votes, 0);

const fromJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

describe("attacks on the joints of the chain", () => {
  test.prop([seeds], options)("a district forgotten, doubled or exchanged", (seed) => {
    const nation = nationOf(seed);
    const { districts, totals } = nation;
    const [first, second] = districts;
    const [one, other] = totals;
    if (first === undefined || second === undefined) throw new Error("one district");
    if (one === undefined || other === undefined) throw new Error("one district");
    expect(added(nation, districts).status).toBe("accepted");
    expect(added(nation, districts.slice(1), districts).status).toBe("refused");
    expect(added(nation, [...districts, first]).status).toBe("refused");
    expect(added(nation, [...districts, { ...first, unit: "HSB99" }]).status).toBe("refused");
    expect(cast(election(totals))).toBe(all(nation));
    expect(election([...totals, one]).status).toBe("refused");
    const exchanged = [
      { ballot: one.ballot, tally: other.tally },
      { ballot: other.ballot, tally: one.tally },
    ];
    expect(election([...exchanged, ...totals.slice(2)]).status).toBe("refused");
  });

  test.prop([seeds], options)("a municipality of one district in another", (seed) => {
    const { districts } = nationOf(seed);
    const [first, second] = districts;
    const [town] = first?.from ?? [];
    if (first === undefined || second === undefined || town === undefined) throw new Error("none");
    const nation = nationOf(seed);
    const doubled = { ...second, from: [...second.from, town] };
    expect(added(nation, [first, doubled, ...districts.slice(2)]).status).toBe("refused");
    const inItself = { ...first, from: [...first.from, { ...town, unit: first.unit }] };
    expect(added(nation, [inItself, ...districts.slice(1)]).status).toBe("refused");
  });

  test.prop([seeds, seeds], options)("a total of another election", (seed, another) => {
    fc.pre(seed !== another);
    const nation = nationOf(seed);
    const strange = nationOf(another);
    const [foreign] = strange.districts;
    const [total] = strange.totals;
    if (foreign === undefined || total === undefined) throw new Error("none");
    const [, ...others] = nation.districts;
    expect(added(nation, [foreign, ...others]).status).toBe("refused");
    expect(election([total, ...nation.totals.slice(1)]).status).toBe("refused");
    // The same votes under the name of this election, on lists of another size.
    const renamed = {
      ...foreign,
      tally: {
        ...foreign.tally,
        paper: nation.districts[0]?.tally.paper,
        lists: foreign.tally.lists.slice(1),
      },
    } as LevelTally;
    expect(added(nation, [renamed, ...others]).status).toBe("refused");
  });

  test.prop([seeds], options)("a value read back from JSON says the same, or nothing", (seed) => {
    const nation = nationOf(seed);
    const { districts, totals } = nation;
    expect(added(nation, fromJson(districts))).toEqual(added(nation, districts));
    expect(election(fromJson(totals))).toEqual(election(totals));
    const [first] = districts;
    const [ballot] = nation.ballots;
    if (first === undefined || ballot === undefined) throw new Error("none");
    expect(countOfLevel(fromJson(first), ballot)).toEqual(countOfLevel(first, ballot));
  });

  test.prop([seeds, fc.integer({ min: 1, max: 50 })], options)(
    "votes of a list without a candidate who got them, or of a candidate without the list",
    (seed, votes) => {
      const { totals } = nationOf(seed);
      const [one, ...others] = totals;
      const [list, ...rest] = one?.tally.lists ?? [];
      if (one === undefined || list === undefined) throw new Error("none");
      const withList = (changed: typeof list) => [
        { ...one, tally: { ...one.tally, lists: [changed, ...rest] } },
        ...others,
      ];
      expect(election(withList({ ...list, votes: list.votes + votes })).status).toBe("refused");
      const [first = 0, ...more] = list.candidateVotes;
      const candidateVotes = [first + votes, ...more];
      expect(election(withList({ ...list, candidateVotes })).status).toBe("refused");
      expect(election(withList({ ...list, candidateVotes: more })).status).toBe("refused");
      expect(election(withList({ ...list, number: 99 })).status).toBe("refused");
    },
  );

  test.prop([seeds], options)("a sum in parts is the sum, whoever added first", (seed) => {
    const { districts, ballots } = nationOf(seed);
    const [district] = districts;
    const ballot = ballots.find(({ paper }) => paper?.district === district?.tally.paper?.district);
    if (district === undefined || ballot === undefined) throw new Error("none");
    const partials = [district, { ...district, unit: "HSB98", from: [] }].map((unit) =>
      partialTally(ballot, [unit]),
    );
    const [left, right] = partials.map((one) => {
      if (one.status === "refused") throw new Error(JSON.stringify(one));
      return one.value;
    });
    if (left === undefined || right === undefined) throw new Error("none");
    expect(mergePartialTallies(ballot, [left, right])).toEqual(
      mergePartialTallies(ballot, [right, left]),
    );
    expect(mergePartialTallies(ballot, [left, left]).status).toBe("refused");
  });
});
