import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Election } from "../../src/model/election/election.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import {
  type InfluenceOfMistakes,
  type InfluenceUnknown,
  influenceOfMistakes,
} from "../../src/what-if/influence/influence-of-mistakes.js";
import { outcomesOfLots } from "../../src/what-if/lots/outcomes-of-lots.js";
import { propertyRuns } from "../property-runs.js";
import { type Account, faultsIn } from "./reader/accounts.js";
import { named } from "./reader/arbitrary.js";
import { accountsOfInfluence, faultsOfExample } from "./reader/influence/accounts-of-influence.js";
import { plantedIn } from "./reader/plant.js";

/** The long run takes an hour. */
const patience = 20_000_000;

const faultsOfAll = (accounts: readonly Account[]): readonly string[] =>
  accounts.flatMap((account) => faultsIn(account).map((fault) => `${account.about}: ${fault}`));

const bodies = [
  { type: "GR", seats: 9 },
  { type: "GR", seats: 3 },
  { type: "GR", seats: 19 },
  { type: "TK", seats: 15 },
  { type: "PS", seats: 39 },
  { type: "AB", seats: 4 },
] as const;

const elections: fc.Arbitrary<Election | null> = fc
  .record({
    body: fc.constantFrom(...bodies),
    day: fc.constantFrom("2026-03-18", "2014-03-19"),
    votes: fc.array(fc.array(fc.nat(1_500), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
    known: fc.boolean(),
    combined: fc.boolean(),
    hasNames: fc.boolean(),
  })
  .map(({ body, day, votes, known, combined, hasNames }) => {
    const sum = (row: readonly number[]): number => row.reduce((all, one) => all + one, 0);
    const input: ElectionInput = {
      ...body,
      day,
      groups: votes.map((row, at) =>
        known ? { number: at + 1, votes: row } : { number: at + 1, listVotes: sum(row) },
      ),
      ...(combined && day < "2017" && votes.length > 1
        ? { combinations: [{ id: "A", groups: [1, 2] }] }
        : {}),
    };
    const parsed = parseElection(input);
    if (parsed.status === "refused") return null;
    return hasNames ? named(parsed.value) : parsed.value;
  });

function decided(election: Election): CompletedOutcome | null {
  for (const { outcome } of outcomesOfLots(election)) return outcome;
  return null;
}

describe("what is said of the influence of mistakes, read back", () => {
  test.prop([elections, fc.array(fc.nat(9), { maxLength: 2 })], {
    numRuns: Math.ceil(propertyRuns / 8),
  })(
    "is so, and the example does what is said of it",
    (election, doubts) => {
      const outcome = election === null ? null : decided(election);
      if (election === null || outcome === null) return;
      const units = doubts.map((votesInDoubt, at) => ({ unit: `0668::SB${at + 1}`, votesInDoubt }));
      const found = influenceOfMistakes(election, outcome, units);
      if (found.status === "refused") throw new Error(JSON.stringify(found.issues));
      expect(faultsOfAll(accountsOfInfluence(found, election))).toEqual([]);
      expect(faultsOfExample(found, election, outcome)).toEqual([]);
    },
    patience,
  );

  const parsed = parseElection({
    type: "GR",
    day: "2026-03-18",
    seats: 9,
    groups: [
      { number: 1, name: "Dorp", votes: [702, 118, 64, 31, 12] },
      { number: 2, name: "Kern", votes: [413, 210, 25, 9] },
    ],
  });
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  const election = parsed.value;
  const reasons: readonly InfluenceUnknown[] = [
    "vote-values",
    "list-combinations",
    "list-groups",
    "no-candidates-known",
    "too-many-changes",
  ];
  const [first, second] = election.groups.flatMap(({ lists }) =>
    lists.flatMap((list) => ("candidates" in list ? list.candidates.map(({ id }) => id) : [])),
  );
  const mistakes = [true, false].map((byLot) => ({
    ...{ ballots: 3, added: 0, removed: 0, moved: 3, byLot },
    changes: [
      { unit: "0668::SB1", group: 1, candidate: first ?? null, change: -1_203 },
      { unit: "0668::SB2", group: 2, candidate: second ?? null, change: 1 },
      { unit: "0668::SB2", group: 2, candidate: null, change: 2 },
    ] as never,
  }));
  const every: readonly InfluenceOfMistakes[] = [
    ...reasons.flatMap((because) =>
      [null, ...mistakes].map((known, at) => {
        const one = { status: "undetermined", because, noneBelow: at * 2, known } as const;
        return { seats: one, people: one };
      }),
    ),
    ...mistakes.map((fewest) => {
      const one = { status: "completed", influence: "possible", fewest } as const;
      return { seats: one, people: one };
    }),
    (() => {
      const one = { status: "completed", influence: "none" } as const;
      return { seats: one, people: one };
    })(),
  ].flatMap((both) =>
    [0, 1, 1_200].map((votesInDoubt) => ({
      ...both,
      status: "completed" as const,
      hypothetical: [],
      votesInDoubt,
    })),
  );

  it("is so for every answer and every reason why there is none", () => {
    expect(faultsOfAll(every.flatMap((one) => accountsOfInfluence(one, election)))).toEqual([]);
  });

  it("is found out wherever an untruth is planted", () => {
    const accounts = every.flatMap((one) => accountsOfInfluence(one, election));
    const planted = accounts.flatMap((account) => plantedIn(account, ["Dorp", "Kern"]));
    const missed = planted.filter(({ account }) => faultsIn(account).length === 0);
    expect(missed.map(({ untruth, account: { text } }) => `${untruth}: ${text}`)).toEqual([]);
    expect(planted.length).toBeGreaterThan(500);
  });
});
