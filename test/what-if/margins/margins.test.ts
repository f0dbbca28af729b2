import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { maximumVotes } from "../../../src/model/bounds.js";
import { type Election, electionMade } from "../../../src/model/election/election.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { ListNumber } from "../../../src/model/identifiers.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import { possibleResults } from "../../../src/what-if/lots/possible-results.js";
import {
  type ListMargin,
  marginsOf,
  type VotesForASeat,
} from "../../../src/what-if/margins/margins.js";
import { enkhuizen2022, reuselDeMierden2022, roermond2026 } from "../../fixtures/councils.js";
import { european2024 } from "../../fixtures/european-parliament.js";
import { house2017, house2025 } from "../../fixtures/house-of-representatives.js";
import { type RealElection, realElection } from "../../fixtures/real-election.js";
import { senate2023 } from "../../fixtures/senate.js";
import { propertyRuns } from "../../property-runs.js";
import { completed, electionOf } from "../../seats/completed.js";
import { bareElection } from "./bare-election.js";

function determined(input: ElectionInput, lots: readonly string[] = []) {
  const election = electionOf(input);
  return { election, outcome: completed(election, { lots }) };
}

function margins(election: Election, outcome: CompletedOutcome): readonly ListMargin[] {
  const determined = marginsOf(election, outcome);
  if (determined.status === "refused") throw new Error(JSON.stringify(determined.issues));
  return determined.margins;
}

/** The seats of one list if it had so many votes, whatever the lots: by the whole procedure. */
function seatsWith(election: Election, group: ListNumber, votes: number) {
  const possible = possibleResults(bareElection(election, { group, votes }));
  if (possible.status !== "completed" || !possible.everyWay) return null;
  const seats = possible.results.flatMap(({ groups }) =>
    groups.filter((result) => result.group === group).map((result) => result.seats),
  );
  return { least: Math.min(...seats), most: Math.max(...seats) };
}

function council(seats: number, votes: readonly number[]): ElectionInput {
  return {
    type: "GR",
    day: "2022-03-16",
    seats,
    groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
  };
}

describe("margins", () => {
  it("say how many votes more give the next seat and how many fewer cost the last one", () => {
    const { election, outcome } = determined(council(19, [1_000, 900]));
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([10, 9]);
    const [first, second] = margins(election, outcome);
    expect(first).toEqual({
      group: 1,
      votes: 1_000,
      seats: 10,
      nextSeat: { votes: 101, votesForALot: 100, seats: { least: 11, most: 11 } },
      lastSeat: { votes: 101, votesForALot: 100, seats: { least: 9, most: 9 } },
    });
    expect(second).toMatchObject({
      nextSeat: { votes: 101, votesForALot: 100 },
      lastSeat: { votes: 82, votesForALot: null },
    });
  });

  it("are zero for a lot that was drawn in this very outcome", () => {
    const won = determined(council(19, [600, 600]), ["2"]);
    expect(won.outcome.groups.map(({ seats }) => seats)).toEqual([9, 10]);
    expect(margins(won.election, won.outcome)).toMatchObject([
      { nextSeat: { votes: 1, votesForALot: 0 } },
      { lastSeat: { votes: 1, votesForALot: 0 } },
    ]);
  });

  it("end at the most votes that an election can have", () => {
    const most = Array.from({ length: 10 }, () => maximumVotes / 10 - 1);
    const { election, outcome } = determined(council(20, [...most, 0]));
    const result = marginsOf(election, outcome);
    if (result.status !== "completed") throw new Error(result.status);
    expect(result.margins.at(-1)?.nextSeat).toEqual({ votes: null, because: "out-of-bounds" });
  });

  it("do not exist beyond the candidates, beyond all seats and below none", () => {
    const { election, outcome } = determined({
      type: "GR",
      day: "2022-03-16",
      seats: 3,
      groups: [
        { number: 1, votes: [100] },
        { number: 2, votes: [50, 40, 30] },
        { number: 3, listVotes: 0 },
      ],
    });
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([1, 2, 0]);
    expect(margins(election, outcome)).toMatchObject([
      { nextSeat: { votes: null, because: "no-candidate-left" } },
      {},
      { lastSeat: { votes: null, because: "no-seat-to-lose" } },
    ]);
    const alone = determined(council(3, [10]));
    expect(margins(alone.election, alone.outcome)).toEqual([
      {
        group: 1,
        votes: 10,
        seats: 3,
        nextSeat: { votes: null, because: "every-seat-already" },
        lastSeat: { votes: 10, votesForALot: null, seats: { least: 0, most: 0 } },
      },
    ]);
  });

  it("say when a full opponent leaves nothing to win within bounds", () => {
    const { election, outcome } = determined({
      type: "KC",
      day: "2023-03-15",
      seats: 9,
      groups: [
        { number: 1, votes: [100] },
        { number: 2, listVotes: 0, numberOfCandidates: 2 },
      ],
    });
    expect(outcome.unassignedSeats).toBe(8);
    expect(margins(election, outcome)[1]?.nextSeat).toMatchObject({ votes: expect.any(Number) });
  });

  it("are not known when there are too many ways to draw lots", () => {
    const equal = council(25, [2, 2, 2, 2, 2, 2, 2]);
    const { election, outcome } = determined(equal);
    const unknown = { votes: null, because: "too-many-lots" };
    expect(margins(election, outcome)[0]).toMatchObject({ nextSeat: unknown, lastSeat: unknown });
  });

  it("are found however many votes that are, where more votes could mean fewer seats", () => {
    const limited = (votes: number): ElectionInput => ({
      type: "GR",
      day: "2023-03-15",
      seats: 9,
      groups: [
        { number: 1, listVotes: 6 * votes },
        { number: 2, listVotes: 3 * votes, numberOfCandidates: 2 },
      ],
    });
    for (const votes of [200, 200_000]) {
      const { election, outcome } = determined(limited(votes));
      const [first] = margins(election, outcome);
      expect(first).toMatchObject({ seats: 7 });
      turnsAt(election, first, "nextSeat");
      turnsAt(election, first, "lastSeat");
    }
  });

  it("of fewer votes are found, too, however many that are", () => {
    const { election, outcome } = determined({
      type: "GR",
      day: "2023-03-15",
      seats: 9,
      groups: [
        { number: 1, listVotes: 400_000, numberOfCandidates: 8 },
        { number: 2, listVotes: 200_000 },
      ],
    });
    const [first] = margins(election, outcome);
    expect(first).toMatchObject({ seats: 6 });
    turnsAt(election, first, "lastSeat");
  });

  it("are known with highest averages, however many votes that are", () => {
    const { election, outcome } = determined(council(19, [1_000_000, 900_000]));
    expect(margins(election, outcome)[0]).toMatchObject({
      nextSeat: { votes: 100_001, votesForALot: 100_000 },
    });
  });

  it("refuse what the determination refuses", () => {
    const { election, outcome } = determined(council(19, [1_000, 900]));
    const day = "1900-01-01" as Election["day"];
    const then = { ...outcome, election: { ...outcome.election, day } };
    expect(marginsOf(electionMade({ ...election, day }), then)).toMatchObject({
      status: "refused",
      issues: [{ code: "no-rules-on-day" }],
    });
  });

  it("count votes times vote values for the Senate, and persons of a list group once", () => {
    const { election, outcome } = determined({
      type: "EK",
      day: "2023-05-30",
      seats: 5,
      districts: [
        { number: 1, voteValue: 100 },
        { number: 2, voteValue: 7 },
      ],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a", "b"], votes: [[3, 0]] },
            { districts: [2], candidates: ["b", "a"], votes: [[9, 0]] },
          ],
        },
        {
          number: 2,
          lists: [
            {
              candidates: ["c", "d", "e"],
              votes: [
                [4, 0, 0],
                [1, 0, 0],
              ],
            },
          ],
        },
      ],
    });
    expect(margins(election, outcome)).toMatchObject([
      { votes: 363, seats: 2, nextSeat: { because: "no-candidate-left" } },
      { votes: 407, seats: 3 },
    ]);
  });
});

type Rules = readonly [ElectionInput["type"], string];
const rules: readonly Rules[] = [
  ["GR", "2023-03-15"],
  ["TK", "2023-11-22"],
  ["EK", "2023-05-30"],
  ["KC", "2023-03-15"],
  ["TK", "1918-07-03"],
  ["TK", "1922-07-05"],
  ["TK", "1925-07-01"],
  ["AB", "2008-11-25"],
  ["GR", "2010-03-03"],
];

const smallElection: fc.Arbitrary<ElectionInput> = fc
  .record({
    rules: fc.constantFrom(...rules),
    seats: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 19, max: 24 })),
    lists: fc.array(
      fc.record({
        listVotes: fc.integer({ min: 0, max: 40 }),
        numberOfCandidates: fc.integer({ min: 1, max: 12 }),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  })
  .map(({ rules: [type, day], seats, lists }) => ({
    type,
    day,
    seats,
    groups: lists.map((list, index) => ({ number: index + 1, ...list })),
  }));

const rulesWithCombinations: readonly Rules[] = [
  ["GR", "2010-03-03"],
  ["TK", "2010-06-09"],
  ["EK", "2007-05-29"],
  ["AB", "2008-11-25"],
];

/** Lists with candidates enough for all they can get, or nearly. */
const combinedElection: fc.Arbitrary<ElectionInput> = fc
  .record({
    rules: fc.constantFrom(...rulesWithCombinations),
    seats: fc.oneof(fc.integer({ min: 5, max: 9 }), fc.integer({ min: 19, max: 24 })),
    votes: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 6 }),
    numberOfCandidates: fc.integer({ min: 4, max: 20 }),
    members: fc.integer({ min: 2, max: 3 }),
  })
  .map(({ rules: [type, day], seats, votes, numberOfCandidates, members }) => ({
    type,
    day,
    seats,
    groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes, numberOfCandidates })),
    combinations: [{ id: "A", groups: [1, 2, 3].slice(0, members) }],
  }));

/** Votes are added or taken one by one; beyond this many the brute force gives up. */
const bruteForceBound = 120;

function bruteForce(
  election: Election,
  group: ListNumber,
  votes: number,
  seats: number,
  direction: 1 | -1,
): VotesForASeat | null {
  let votesForALot: number | null = null;
  const bound = direction === 1 ? bruteForceBound : votes;
  for (let change = 0; change <= bound; change++) {
    const range = seatsWith(election, group, votes + direction * change);
    if (range === null) return null;
    const possible = direction === 1 ? range.most > seats : range.least < seats;
    const certain = direction === 1 ? range.least > seats : range.most < seats;
    if (possible && !certain) votesForALot ??= change;
    if (certain) {
      const { least, most } = range;
      return { votes: change, votesForALot, seats: { least, most } };
    }
  }
  return null;
}

describe("margins against brute force", () => {
  // Every case is itself some hundreds of elections.
  const numRuns = Math.ceil(propertyRuns / 4);
  test.prop([fc.oneof(smallElection, combinedElection), fc.nat()], { numRuns })(
    "are those found by adding or taking votes one by one",
    (input, pick) => {
      const { election, outcome } = determined(input);
      const all = margins(election, outcome);
      expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
      const { group, votes, seats, nextSeat, lastSeat } = all[pick % all.length] as ListMargin;
      const more = bruteForce(election, group, votes, seats, 1);
      if (nextSeat.votes !== null && nextSeat.votes <= bruteForceBound) {
        expect(nextSeat).toEqual({ ...more });
      } else expect(more).toBeNull();
      const fewer = bruteForce(election, group, votes, seats, -1);
      if (lastSeat.votes !== null) expect(lastSeat).toEqual({ ...fewer });
      else if (lastSeat.because === "no-seat-to-lose") expect(seats).toBe(0);
      else expect(fewer).toBeNull();
    },
  );

  it("find a lot that fewer votes would leave to chance and more would not", () => {
    const { election, outcome } = determined({
      type: "GR",
      day: "2023-03-15",
      seats: 8,
      groups: [
        { number: 1, listVotes: 1, numberOfCandidates: 6 },
        { number: 2, listVotes: 13, numberOfCandidates: 1 },
        { number: 3, listVotes: 7, numberOfCandidates: 2 },
      ],
    });
    expect(margins(election, outcome)[0]).toMatchObject({
      seats: 5,
      nextSeat: { votes: 34, votesForALot: 23 },
    });
    const most = (votes: number) => seatsWith(election, 1 as ListNumber, votes)?.most;
    expect([24, 25, 34].map(most)).toEqual([6, 5, 6]);
  });
});

describe("margins with list combinations", () => {
  /**
   * The second list has two seats with 40 votes. With 30 it draws a lot for the second one; with 27 to
   * 29 it has both again, for then its combination with the first list counts (P 4): the first list
   * alone reaches a seat.
   */
  it("find a lot on the way to a stretch where the combination counts", () => {
    const { election, outcome } = determined({
      type: "TK",
      day: "2010-06-09",
      seats: 5,
      groups: [26, 40, 32, 2, 11, 30].map((listVotes, index) => ({ number: index + 1, listVotes })),
      combinations: [
        { id: "A", groups: [1, 2] },
        { id: "B", groups: [3, 4] },
      ],
    });
    const least = (votes: number) => seatsWith(election, 2 as ListNumber, votes)?.least;
    expect([40, 31, 30, 29, 27, 26, 25].map(least)).toEqual([2, 2, 1, 2, 2, 1, 0]);
    expect(margins(election, outcome)[1]).toMatchObject({
      seats: 2,
      lastSeat: { votes: 15, votesForALot: 10 },
    });
  });
});

describe("margins with a list combination and half of all votes", () => {
  it("find the first of two stretches in which a list with a majority has a seat more", () => {
    const { election, outcome } = determined({
      type: "PS",
      day: "2015-03-18",
      seats: 4,
      groups: [
        { number: 1, votes: [16] },
        { number: 2, votes: [17] },
        { number: 3, votes: [17, 0, 0] },
      ],
      combinations: [{ id: "A", groups: [1, 3] }],
    });
    const [, , third] = margins(election, outcome);
    expect(third?.nextSeat).toEqual({
      votes: 17,
      votesForALot: null,
      seats: { least: 3, most: 3 },
    });
    expect(seatsWith(election, 3 as ListNumber, 17 + 16)).toMatchObject({ least: 2, most: 2 });
    expect(seatsWith(election, 3 as ListNumber, 17 + 17)).toMatchObject({ least: 3, most: 3 });
    expect(seatsWith(election, 3 as ListNumber, 17 + 31)).toMatchObject({ least: 2, most: 2 });
    expect(seatsWith(election, 3 as ListNumber, 17 + 32)).toMatchObject({ least: 3, most: 3 });
  });

  it("are found in combinations, however many votes that are", () => {
    const { election, outcome } = determined({
      type: "GR",
      day: "2010-03-03",
      seats: 19,
      groups: [1_000_000, 400_000, 500_000].map((listVotes, index) => ({
        number: index + 1,
        listVotes,
      })),
      combinations: [{ id: "A", groups: [2, 3] }],
    });
    for (const margin of margins(election, outcome)) {
      turnsAt(election, margin, "nextSeat");
      turnsAt(election, margin, "lastSeat");
    }
  });
});

/** With so many votes the seat is another, with one fewer it is not, or a lot decides on it. */
function turnsAt(
  election: Election,
  margin: ListMargin | undefined,
  which: "nextSeat" | "lastSeat",
): void {
  if (margin === undefined) throw new Error("no margin");
  const { group, votes, seats } = margin;
  const { votes: needed } = margin[which];
  if (needed === null) throw new Error("no number of votes");
  const direction = which === "nextSeat" ? 1 : -1;
  const certain = (change: number): boolean => {
    const range = seatsWith(election, group, votes + direction * change);
    if (range === null) throw new Error("too many lots");
    return direction === 1 ? range.least > seats : range.most < seats;
  };
  expect([certain(needed), certain(needed - 1)]).toEqual([true, false]);
}

describe("margins under other readings and rules", () => {
  it("are tried one by one where a change of the rules brings largest remainders", () => {
    const election = electionOf({
      type: "PS",
      day: "2023-03-15",
      seats: 8,
      groups: [
        { number: 1, listVotes: 1, numberOfCandidates: 6 },
        { number: 2, listVotes: 13, numberOfCandidates: 1 },
        { number: 3, listVotes: 7, numberOfCandidates: 2 },
      ],
    });
    const overlay = { name: "remainders", residualMethod: "largest-remainders" } as const;
    const changed = marginsOf(election, completed(election, { overlay }), { overlay });
    if (changed.status === "refused") throw new Error("refused");
    expect(changed.margins[0]).toMatchObject({
      seats: 5,
      nextSeat: { votes: 34, votesForALot: 23 },
    });
  });

  it("count the dead in the length of a list where they are counted", () => {
    const { election, outcome } = determined({
      type: "GR",
      day: "2022-03-16",
      seats: 3,
      groups: [
        { number: 1, votes: [60, 0] },
        { number: 2, votes: [50, 40, 30] },
      ],
      deceased: ["1-2"],
    });
    expect(margins(election, outcome)[0]).toMatchObject({
      seats: 1,
      nextSeat: { because: "no-candidate-left" },
    });
    const counted = { readings: { deceasedInListLength: "counted" } } as const;
    const again = marginsOf(election, completed(election, counted), counted);
    if (again.status === "refused") throw new Error("refused");
    expect(again.margins[0]).toMatchObject({ seats: 1, nextSeat: { votes: expect.any(Number) } });
  });

  it("take the number of seats of the change of rules", () => {
    const election = electionOf(council(19, [1_000, 900]));
    const overlay = { name: "three", seats: 3 };
    const changed = marginsOf(election, completed(election, { overlay }), { overlay });
    const three = determined(council(3, [1_000, 900]));
    expect(changed).toEqual({
      ...marginsOf(three.election, three.outcome),
      hypothetical: ["three"],
    });
  });

  it("do not exist where fewer votes leave no result", () => {
    const alone = electionOf(council(3, [10]));
    const refused = { readings: { noVotes: "refused" } } as const;
    expect(marginsOf(alone, completed(alone, refused), refused)).toMatchObject({
      margins: [{ lastSeat: { votes: null, because: "out-of-bounds" } }],
    });
  });
});

/** Whether the margins are those of the seats that the changed elections really give. */
function expectToHold(real: RealElection): void {
  const election = bareElection(realElection(real));
  const outcome = completed(election, {}, () => ["8"]);
  for (const { group, votes, seats, nextSeat, lastSeat } of margins(election, outcome)) {
    const range = (changed: number) => seatsWith(election, group, changed);
    if (nextSeat.votes !== null) {
      const unchanged = (nextSeat.votesForALot ?? nextSeat.votes) - 1;
      expect(range(votes + nextSeat.votes)).toMatchObject({ least: seats + 1, most: seats + 1 });
      if (unchanged >= 0) expect(range(votes + unchanged)?.most).toBe(seats);
    }
    if (lastSeat.votes !== null) {
      const unchanged = (lastSeat.votesForALot ?? lastSeat.votes) - 1;
      expect(range(votes - lastSeat.votes)).toMatchObject({ least: seats - 1, most: seats - 1 });
      if (unchanged >= 0) expect(range(votes - unchanged)?.least).toBe(seats);
    }
  }
}

describe("the margins of real elections hold to the vote", () => {
  it.each<[string, RealElection]>([
    ["the House of 2025", house2025],
    ["the House of 2017, with combinations", house2017],
    ["the European Parliament of 2024", european2024],
    ["the Senate of 2023", senate2023],
    ["Roermond 2026, with its lot", roermond2026],
    ["Enkhuizen 2022, with its exhausted list", enkhuizen2022],
    ["Reusel-De Mierden 2022, with its majority", reuselDeMierden2022],
  ])("%s", (_, real) => {
    expectToHold(real);
  });

  it("the PVV lacked 60,529 votes for a seventh seat in the European Parliament of 2024", () => {
    const election = realElection(european2024);
    const [, freedom] = margins(election, completed(election));
    expect(freedom).toMatchObject({
      seats: 6,
      nextSeat: { votes: 60_529 },
      lastSeat: { votes: 173_855 },
    });
  });
});

describe("an outcome of another election", () => {
  const council = (votes: readonly number[], seats = 9) =>
    electionOf({
      type: "GR",
      day: "2026-03-18",
      seats,
      groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
    });
  const outcome = completed(council([927, 657, 363]));

  it.each([
    ["other votes on a list", council([927, 657, 364]), ["election", "groups", 3, "votes"]],
    ["another number of seats", council([927, 657, 363], 11), ["election", "seats"]],
    ["a list more", council([927, 657, 363, 5]), ["election", "groups"]],
  ])("is refused: %s", (_, election, path) => {
    expect(marginsOf(election, outcome)).toMatchObject({
      status: "refused",
      issues: [{ path, code: "not-allowed" }],
    });
  });
});
