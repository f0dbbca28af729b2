import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ballotShapes } from "../../src/conformance/generators/ballot-shape.js";
import { consistentCounts } from "../../src/conformance/generators/count.js";
import type { BallotShape } from "../../src/model/count/ballot-shape.js";
import { fraction } from "../../src/model/fraction.js";
import type { Mismatch } from "../../src/tally/reconciliation/reconcile.js";
import type { ControlProtocolFinding } from "../../src/validation/control-protocol/finding.js";
import type { CheckedCount } from "../../src/validation/scope.js";
import { propertyRuns } from "../property-runs.js";
import { codeCases } from "../validation/code-cases.js";
import { decentralised, smallBallot } from "../validation/small-counts.js";
import { type Account, faultsIn } from "./reader/accounts.js";
import {
  accountsOfCount,
  accountsOfEmptied,
  accountsOfMismatch,
  accountsOfProtocol,
  accountsOfSecondEntry,
  fieldNamesOf,
} from "./reader/counts/accounts-of-counts.js";
import { spoilt } from "./reader/counts/spoilt.js";
import { plantedIn } from "./reader/plant.js";

/** The long run takes an hour. */
const patience = 20_000_000;

const faultsOfAll = (accounts: readonly Account[]): readonly string[] =>
  accounts.flatMap((account) => faultsIn(account).map((fault) => `${account.about}: ${fault}`));

/** Reports in which little is right, of any ballot. */
const spoiltCounts: fc.Arbitrary<readonly [CheckedCount, BallotShape]> = ballotShapes.chain(
  (ballot) =>
    fc
      .tuple(
        consistentCounts(ballot),
        fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(12_000))), { maxLength: 5 }),
      )
      .map(([count, changes]) => [spoilt(count, changes), ballot] as const),
);

const person = { candidate: 2, received: 1, expected: fraction(7, 3) };
const shared = fraction(3, 40);
const protocol: readonly ControlProtocolFinding[] = [
  { unit: "SB1", check: "no-votes" },
  { unit: "SB1", check: "unexplained-difference", ballots: 4 },
  { unit: "SB1", check: "missing-explanations", ballots: 1 },
  { unit: "SB1", check: "many-blank-votes", share: shared },
  { unit: "SB1", check: "many-invalid-votes", share: shared },
  { unit: "SB1", check: "large-difference", by: "votes", votes: 16, allVotes: 1_000 },
  { unit: "SB1", check: "large-difference", by: "share", votes: 1, allVotes: 1 },
  { unit: "SB1", check: "list-deviates", list: 3, here: shared, elsewhere: fraction(6, 7) },
  {
    unit: "SB1",
    check: "candidates-possibly-switched",
    list: 3,
    more: { ...person, candidate: 1, received: 1_500 },
    fewer: person,
    reference: "municipality",
  },
  {
    unit: "SB1",
    check: "candidates-possibly-switched",
    list: 3,
    more: { ...person, candidate: 1 },
    fewer: { ...person, expected: fraction(20, 1) },
    reference: "neighbourhood",
  },
  { unit: "SB1", check: "not-computable", of: "large-difference" },
  { unit: "SB1", check: "not-computable", of: "missing-explanations" },
];

const body = { depth: 0, unit: "0668" } as const;
const mismatches: readonly Mismatch[] = [
  { ...body, kind: "figure", what: "pollCards", parent: 3, children: 2 },
  { ...body, kind: "figure", what: "lists.4.votes", parent: 1_300, children: 2 },
  { ...body, kind: "figure", what: "lists.4.candidateVotes.7", parent: 3, children: 2 },
  { ...body, kind: "missing-unit", child: "SB1" },
  { ...body, kind: "doubled-unit", child: "SB1" },
  { ...body, kind: "unknown-unit", child: "SB1" },
  { ...body, kind: "ballot", child: "SB1", list: 4 },
];

const again: CheckedCount = {
  ...decentralised,
  blankVotes: 1234,
  comparison: { ...decentralised.comparison, more: true },
};
const emptied = ["lists.1.candidateVotes.1", "votesPerList.1", "comparison.equal"];
const entries = [
  ...accountsOfSecondEntry(decentralised, again, smallBallot),
  ...accountsOfEmptied(decentralised, emptied, smallBallot),
];

/** Two entries of a report, of which the second has other figures and boxes in some places, or none. */
const twoEntries = ballotShapes.chain((ballot) =>
  fc
    .tuple(
      consistentCounts(ballot),
      fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(12_000))), { maxLength: 6 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    )
    .map(([first, changes, emptied]) => {
      const names = fieldNamesOf(first);
      const chosen = new Set(emptied.map((index) => names[index % names.length] ?? ""));
      return { first, second: spoilt(first, changes), emptied: [...chosen], ballot };
    }),
);

const cases = codeCases.flatMap(({ raising }) => accountsOfCount(raising, smallBallot));
const accounts = [
  ...cases,
  ...entries,
  ...protocol.flatMap(accountsOfProtocol),
  ...mismatches.flatMap(accountsOfMismatch),
];

describe("what is said of counts, read back", () => {
  it("is so for every code, check of the protocol and difference between levels", () => {
    expect(faultsOfAll(accounts)).toEqual([]);
    expect(entries.length).toBe(8);
    expect(new Set(cases.map(({ about }) => about)).size).toBeGreaterThan(30);
  });

  test.prop([spoiltCounts], { numRuns: Math.ceil(propertyRuns / 3) })(
    "says of no report what its own figures contradict",
    ([count, ballot]) => {
      expect(faultsOfAll(accountsOfCount(count, ballot))).toEqual([]);
    },
    patience,
  );

  test.prop([twoEntries], { numRuns: Math.ceil(propertyRuns / 3) })(
    "names of two entries every field that differs, and of emptied fields each",
    ({ first, second, emptied, ballot }) => {
      expect(faultsOfAll(accountsOfSecondEntry(first, second, ballot))).toEqual([]);
      expect(faultsOfAll(accountsOfEmptied(first, emptied, ballot))).toEqual([]);
    },
    patience,
  );

  it("is found out wherever an untruth is planted", () => {
    const planted = accounts.flatMap((account) =>
      plantedIn(account, ["lijst 1", "lijst 3", "list 1", "list 3"]),
    );
    const missed = planted.filter(({ account }) => faultsIn(account).length === 0);
    expect(missed.map(({ untruth, account: { text } }) => `${untruth}: ${text}`)).toEqual([]);
    expect(planted.length).toBeGreaterThan(1_000);
  });
});
