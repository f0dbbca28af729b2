import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { inputOf, officialResults, resultFiles } from "../../examples/official-result.js";
import {
  electionOfHistory,
  listVotesElection,
} from "../../src/conformance/generators/elections-of-every-kind.js";
import { residualSeatsBill } from "../../src/law/overlay.js";
import { presets } from "../../src/law/readings/presets.js";
import { hasCandidates } from "../../src/model/election/election.js";
import { propertyRuns } from "../property-runs.js";
import { completed, electionOf } from "../seats/completed.js";
import { faultsIn } from "./reader/accounts.js";
import { accountsOf } from "./reader/accounts-of-outcome.js";
import { accountsOfSuccession, untruthsOfPassing } from "./reader/accounts-of-succession.js";
import {
  electionWithNames,
  electionWithOddNames,
  filledVacancies,
  named,
} from "./reader/arbitrary.js";
import { faultsOfAll, untruthsIn } from "./reader/faults-of-election.js";
import { plantedIn, untruthRegister } from "./reader/plant.js";
import { outcomesOf } from "./reader/told-seats.js";
import { enkhuizen2022, house2025, reuselDeMierden2022 } from "./real-elections.js";

/** The long run takes hours. */
const patience = 20_000_000;

const elections = {
  "elections of every kind": electionWithNames,
  "elections with odd names": electionWithOddNames,
  "elections of former laws": electionOfHistory,
  "lists close together": listVotesElection("GR", "TK", "ER", "PS", "AB", "EP"),
};

/** Other votes are calculated anew for each candidate, and margins for each list: fewer cases than elsewhere. */
const numRuns = Math.ceil(propertyRuns / 6);

describe.each(Object.entries(elections))("sentences read back: %s", (_, arbitrary) => {
  test.prop([arbitrary], { numRuns, endOnFailure: true })(
    "say nothing untrue of people, lots, margins and provisions",
    (election) => {
      expect(untruthsIn(election, { candidates: 4 })).toEqual([]);
    },
    patience,
  );
});

describe("sentences on vacancies, read back", () => {
  test.prop([filledVacancies], { numRuns })(
    "say nothing untrue of who follows, who is passed over and where a place goes",
    (filled) => {
      if (filled === null) return;
      expect(faultsOfAll(accountsOfSuccession(filled))).toEqual([]);
      expect(untruthsOfPassing(filled)).toEqual([]);
    },
    patience,
  );
});

const council = electionOf({
  type: "GR",
  day: "2026-03-18",
  seats: 5,
  groups: [
    { number: 1, votes: [300, 40, 95, 95, 12] },
    { number: 2, votes: [150, 120, 8] },
    { number: 3, votes: [40, 2] },
  ],
});

const groups = electionOf({
  type: "PS",
  day: "2023-03-15",
  seats: 4,
  districts: [1, 2],
  groups: [
    {
      number: 1,
      lists: [
        { districts: [1], candidates: ["an", "bo"], votes: [[60, 20]] },
        { districts: [2], candidates: ["bo", "cas"], votes: [[10, 90]] },
      ],
    },
    { number: 2, lists: [{ districts: [1, 2], candidates: ["dora"], votes: [[30], [40]] }] },
  ],
});

const combined = electionOf({
  type: "GR",
  day: "2012-09-12",
  seats: 9,
  groups: [
    { number: 1, votes: [320, 45] },
    { number: 2, votes: [250, 150, 12] },
    { number: 3, votes: [80, 60] },
  ],
  combinations: [{ id: "A", groups: [1, 2] }],
  deceased: ["1-2"],
});

describe("planted untruths", () => {
  const planted = [
    ["a council with preference votes", council],
    ["lists of two districts", groups],
    ["a combination and somebody who died", combined],
    ["a majority", reuselDeMierden2022],
    ["an exhausted list", enkhuizen2022],
  ] as const;

  it.each([
    ...planted,
    ...planted.map(([name, one]) => [`${name}, with names`, named(one)] as const),
  ])("in what is said of %s are all found", (_, election) => {
    const names = election.groups.flatMap(({ number, name }) =>
      name === undefined ? [`lijst ${number}`, `list ${number}`] : [name],
    );
    const tried = new Map<string, number>();
    const missed = outcomesOf(election)
      .flatMap((outcome) => accountsOf(election, outcome))
      .flatMap((account) => plantedIn(account, names))
      .filter(({ untruth, account }) => {
        tried.set(untruth, (tried.get(untruth) ?? 0) + 1);
        return faultsIn(account).length === 0;
      });
    expect(missed.map(({ untruth, account: { text } }) => `${untruth}: ${text}`)).toEqual([]);
    expect([...tried.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(200);
    const isOfPeople = election.groups.some(({ lists: [list] }) => list && hasCandidates(list));
    const whole = isOfPeople ? untruthRegister.map(({ name }) => name) : [];
    expect([...tried.keys()]).toEqual(expect.arrayContaining(whole));
  });
});

describe("an outcome that is not the usual one", () => {
  it.each([
    ["under a bill", { overlay: residualSeatsBill }],
    ["under other readings", { readings: presets.osv2020 }],
    ["without the absolute majority", { overlay: { name: "No P 9", absoluteMajority: false } }],
  ] as const)("is told as what it is: %s", (_, options) => {
    for (const election of [house2025, reuselDeMierden2022, council]) {
      const outcome = completed(election, options);
      expect(faultsOfAll(accountsOf(election, outcome, { candidates: 3 }))).toEqual([]);
    }
  });
});

describe("real elections", () => {
  it.each(resultFiles)(
    "have no sentence on lots, provisions and who came next that is untrue: %s",
    (file) => {
      for (const result of officialResults(file)) {
        const election = electionOf(inputOf(result));
        expect([result.id, untruthsIn(election, { margins: false })]).toEqual([result.id, []]);
      }
    },
    patience,
  );
});
