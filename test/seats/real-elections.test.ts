import { describe, expect, it, test } from "vitest";
import { electionMade } from "../../src/model/election/election.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import type { StepOf } from "../../src/model/outcome/step.js";
import { determineResult } from "../../src/seats/determine-result.js";
import * as councils from "../fixtures/councils.js";
import * as european from "../fixtures/european-parliament.js";
import * as house from "../fixtures/house-of-representatives.js";
import { officialSeats, type RealElection, realElection } from "../fixtures/real-election.js";
import * as senate from "../fixtures/senate.js";
import { completed, seatsOf } from "./completed.js";

const everyElection: readonly (readonly [string, RealElection])[] = [
  ...Object.entries(councils),
  ...Object.entries(european),
  ...Object.entries(house),
  ...Object.entries(senate),
];

/** Roermond's lot was won by list 8. */
const officialDrawing = () => ["8"];

function resultOf(real: RealElection, options = {}) {
  return completed(realElection(real), options, officialDrawing);
}

function residualSeats(real: RealElection): readonly StepOf<"residual-seat">[] {
  return resultOf(real).steps.filter((step) => step.kind === "residual-seat");
}

describe("real elections get their official seats", () => {
  test.each(everyElection)("%s", (_, real) => {
    const outcome = resultOf(real);
    expect(seatsOf(outcome)).toEqual(officialSeats(real));
    expect(outcome.unassignedSeats).toBe(0);
    expect(outcome.hypothetical).toEqual([]);
  });

  test.each(everyElection)("%s, with its lists handed in in any order", (_, real) => {
    const turned: RealElection = { ...real, lists: [...real.lists].reverse() };
    expect(resultOf(turned)).toEqual(resultOf(real));
  });
});

describe("what decided them", () => {
  it("exactly three quarters of the quota takes part in the remainders (Montfoort 2026)", () => {
    const last = residualSeats(councils.montfoort2026).find(({ awarded }) => awarded === "7");
    expect(last).toMatchObject({ method: "largest-remainder", article: { article: "P 8" } });
    const oneVoteLess: RealElection = {
      ...councils.montfoort2026,
      lists: councils.montfoort2026.lists.map(([number, name, votes, seats]) => [
        number,
        name,
        number === 7 ? votes - 1 : number === 1 ? votes + 1 : votes,
        seats,
      ]),
    };
    expect(seatsOf(resultOf(oneVoteLess))[7]).toBe(0);
  });

  it("a lot decides the last seat, between the two lists with the same average (Roermond 2026)", () => {
    const outcome = determineResult(realElection(councils.roermond2026));
    expect(outcome).toMatchObject({
      status: "lot-required",
      question: {
        kind: "highest-average",
        article: { article: "P 7", paragraph: 1 },
        options: ["5", "8"],
        draws: 1,
        drawnOption: "receives-a-seat",
      },
    });
    const other = completed(realElection(councils.roermond2026), { lots: ["5"] });
    expect(seatsOf(other)).toEqual({ ...officialSeats(councils.roermond2026), 5: 3, 8: 0 });
    expect(other.lots).toHaveLength(1);
  });

  it("the majority gets the seat that was assigned last (Reusel-De Mierden 2022)", () => {
    const { steps } = resultOf(councils.reuselDeMierden2022);
    expect(steps.find(({ kind }) => kind === "absolute-majority")).toMatchObject({
      article: { article: "P 9" },
      majority: "1",
      votes: 2571,
      of: 5104,
      loses: "4",
      before: [7, 3, 2, 2, 1],
      after: [8, 3, 2, 1, 1],
      lot: null,
    });
  });

  it("the seat of an exhausted list goes to the next remainder (Enkhuizen 2022)", () => {
    const outcome = resultOf(councils.enkhuizen2022);
    expect(outcome.steps.find(({ kind }) => kind === "list-exhaustion")).toMatchObject({
      article: { article: "P 10" },
      contestant: "4",
      candidates: 1,
      returned: 1,
    });
    expect(residualSeats(councils.enkhuizen2022).at(-1)).toMatchObject({
      awarded: "6",
      method: "largest-remainder",
      phase: 1,
    });
  });

  it("after the remainders one seat by average each (Saba 2019)", () => {
    expect(residualSeats(councils.saba2019).map(({ phase, awarded }) => [phase, awarded])).toEqual([
      [1, "1"],
      [2, "1"],
    ]);
  });

  it("three seats by averages after the remainders (1925)", () => {
    const phases = residualSeats(house.house1925).map(({ phase }) => phase);
    expect(phases.filter((phase) => phase === 2)).toHaveLength(3);
    expect(phases.filter((phase) => phase > 2)).toHaveLength(0);
  });

  it("eleven residual seats in 1918, eighteen in 1922, all in the first round", () => {
    expect(residualSeats(house.house1918).map(({ phase }) => phase)).toEqual(Array(11).fill(1));
    expect(residualSeats(house.house1922).map(({ phase }) => phase)).toEqual(Array(18).fill(1));
  });

  it("without the threshold of the quota five parliaments would have been others", () => {
    const noThreshold = { overlay: { name: "no threshold", residualThreshold: null } };
    const without = (real: RealElection) => seatsOf(resultOf(real, noThreshold));
    expect(without(european.european2019)).toEqual({
      ...officialSeats(european.european2019),
      6: 5,
      2: 3,
      3: 1,
      5: 1,
    });
    expect(without(european.european2024)).toEqual({
      ...officialSeats(european.european2024),
      7: 1,
      11: 1,
    });
    expect(without(house.house1959)).not.toEqual(officialSeats(house.house1959));
  });

  it("only the combinations made it so in 2014: CDA 4 and SP 3 without, D66 5 with a third", () => {
    const { combinations: _, ...apart } = european.european2014;
    expect(seatsOf(resultOf(apart))).toEqual({
      ...officialSeats(european.european2014),
      1: 4,
      7: 3,
    });
    const third = {
      ...european.european2014,
      combinations: [
        [1, 8],
        [3, 6],
        [4, 5],
      ],
    };
    expect(seatsOf(resultOf(third))).toEqual({
      ...officialSeats(european.european2014),
      1: 4,
      5: 5,
    });
  });

  it("the combinations of 2017 did not change the seats", () => {
    const { combinations: _, ...apart } = house.house2017;
    expect(seatsOf(resultOf(apart))).toEqual(officialSeats(house.house2017));
    expect(resultOf(house.house2017).combinations).toMatchObject([
      { combination: "A", valid: true, remaining: [5, 7], dropped: [], seats: 23 },
      { combination: "B", valid: true, remaining: [8, 11], dropped: [], seats: 8 },
    ]);
  });

  it("combinations are refused once the law has none", () => {
    const later = { ...house.house2017, day: "2017-12-01" };
    const parsed = realElection(later);
    expect(determineResult(parsed)).toMatchObject({
      status: "refused",
      issues: [{ code: "not-allowed", path: ["combinations"] }],
    });
    expect(
      determineResult(electionMade({ ...parsed, day: realElection(house.house2017).day })).status,
    ).toBe("completed");
  });
});

describe("seats added to the European Parliament during a term", () => {
  it("the 26th seat of December 2011 went to list 14, with the quota of 25 seats as threshold", () => {
    const of25 = seatsOf(resultOf(european.european2009));
    const of26 = seatsOf(resultOf(european.european2009, { overlay: { name: "26", seats: 26 } }));
    expect(of26).toEqual({ ...of25, 14: 5 });
  });

  it("the three seats of February 2020 went to PVV, VVD and Forum", () => {
    const added = resultOf(european.european2019, { overlay: { name: "29", seats: 29 } });
    expect(added.hypothetical).toEqual(["29"]);
    expect(seatsOf(added)).toEqual({ ...officialSeats(european.european2019), 3: 1, 4: 5, 14: 4 });
    expect(added.quota).toEqual({ numerator: 5_497_813, denominator: 29 });
  });
});

describe("an election is itself a valid input", () => {
  test.each(everyElection)("%s", (_, real) => {
    const election = realElection(real);
    expect(parseElection(election)).toEqual({ status: "accepted", value: election });
  });
});
