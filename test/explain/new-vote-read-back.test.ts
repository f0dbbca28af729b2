import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admittedStay, type NewVote } from "../../src/after/admitted-stay.js";
import type { Election } from "../../src/model/election/election.js";
import { propertyRuns } from "../property-runs.js";
import { electionOf } from "../seats/completed.js";
import { type Account, faultsIn } from "./reader/accounts.js";
import { named } from "./reader/arbitrary.js";
import { accountsOfNewVote } from "./reader/new-vote/accounts-of-new-votes.js";
import { plantedIn } from "./reader/plant.js";
import { outcomesOf } from "./reader/told-seats.js";

/** The long run takes an hour. */
const patience = 20_000_000;

const faultsOfAll = (accounts: readonly Account[]): readonly string[] =>
  accounts.flatMap((account) => faultsIn(account).map((fault) => `${account.about}: ${fault}`));

type Votes = readonly (readonly number[])[];

function council(votes: Votes, hasNames: boolean): Election {
  const groups = votes.map((row, at) => ({ number: at + 1, votes: [...row] }));
  const election = electionOf({ type: "GR", day: "2026-03-18", seats: 9, groups });
  return hasNames ? named(election) : election;
}

function accountsAfter(
  [first, second]: readonly [Votes, Votes],
  hasNames: boolean,
  isAdmitted: (place: number) => boolean,
): readonly Account[] {
  const election = council(first, hasNames);
  const [before, after] = [election, council(second, hasNames)].map(
    (one) => outcomesOf(one).at(-1) ?? null,
  );
  if (before?.status !== "completed" || after?.status !== "completed") return [];
  const vote: NewVote = {
    before,
    after,
    admitted: before.lists
      .flatMap(({ elected }) => elected.map(({ candidate }) => String(candidate)))
      .filter((_, place) => isAdmitted(place)),
  };
  const answer = admittedStay(vote);
  if (answer.status === "refused") throw new Error(JSON.stringify(answer.issues));
  return accountsOfNewVote(vote, answer, election);
}

const figures = fc.array(fc.array(fc.nat(200), { minLength: 6, maxLength: 6 }), {
  minLength: 3,
  maxLength: 3,
});

/** Two votes for one council: lists that keep their seats, and lists that win and lose some. */
const votes: fc.Arbitrary<readonly [Votes, Votes]> = figures.chain((first) =>
  fc.oneof(
    figures.map((second) => [first, second] as const),
    fc
      .array(fc.tuple(fc.nat(2), fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 4 })
      .map((swaps) => {
        const second = first.map((row) => [...row]);
        for (const [list, one, other] of swaps) {
          const row = second[list] ?? [];
          [row[one], row[other]] = [row[other] ?? 0, row[one] ?? 0];
        }
        return [first, second] as const;
      }),
  ),
);

const row = [300, 100, 45, 30, 20, 5];
const other = [290, 110, 60, 45, 20, 5];
const known: readonly (readonly [string, readonly [Votes, Votes]])[] = [
  [
    "nobody who has to stay",
    [
      [row, other],
      [row, other],
    ],
  ],
  [
    "a seat that went to another list",
    [
      [row, other],
      [
        [340, 130, 55, 30, 20, 5],
        [280, 100, 50, 40, 10, 5],
      ],
    ],
  ],
  [
    "two who came on one list",
    [
      [row, other],
      [[300, 70, 5, 5, 60, 60], other],
    ],
  ],
  [
    "more who came than have to give way",
    [
      [row, other],
      [
        [500, 200, 95, 40, 30, 25],
        [180, 60, 30, 20, 10, 5],
      ],
    ],
  ],
];

describe("what is said of a new vote, read back", () => {
  test.prop([votes, fc.boolean(), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })], {
    numRuns: propertyRuns,
  })(
    "names who stays and who gives way for them, and nobody else",
    (both, hasNames, admitted) => {
      const accounts = accountsAfter(both, hasNames, (place) => admitted[place] === true);
      expect(faultsOfAll(accounts)).toEqual([]);
    },
    patience,
  );

  it("is found out wherever an untruth is planted", () => {
    const accounts = known.flatMap(([, both]) =>
      [false, true].flatMap((hasNames) =>
        [
          (): boolean => true,
          (place: number) => place === 8,
          (place: number) => place === 3,
        ].flatMap((isAdmitted) => accountsAfter(both, hasNames, isAdmitted)),
      ),
    );
    expect(faultsOfAll(accounts)).toEqual([]);
    const names = accounts.flatMap(({ claims }) =>
      claims.flatMap(({ holes }) =>
        Object.values(holes).flatMap((value) =>
          typeof value === "object" && "names" in value ? value.names : [],
        ),
      ),
    );
    const planted = accounts.flatMap((account) => plantedIn(account, [...new Set(names)]));
    const missed = planted.filter(({ account }) => faultsIn(account).length === 0);
    expect(missed.map(({ untruth, account: { text } }) => `${untruth}: ${text}`)).toEqual([]);
    expect(new Set(accounts.flatMap(({ claims }) => claims.map(({ claim }) => claim))).size).toBe(
      4,
    );
    expect(planted.length).toBeGreaterThan(300);
  });
});
