import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Count } from "../../src/model/count/count.js";
import { parseCount } from "../../src/model/count/parse-count.js";
import { type AuditPlan, auditOf } from "../../src/validation/audit/audit.js";
import {
  type AuditedUnit,
  compareHandCount,
  type HandCount,
} from "../../src/validation/audit/hand-count.js";
import { propertyRuns } from "../property-runs.js";
import { decentralised, smallBallot } from "../validation/small-counts.js";
import { type Account, faultsIn } from "./reader/accounts.js";
import { accountsOfAudit, accountsOfHandCount } from "./reader/audit/accounts-of-audits.js";
import { plantedIn } from "./reader/plant.js";

/** The long run takes an hour. */
const patience = 20_000_000;

const faultsOfAll = (accounts: readonly Account[]): readonly string[] =>
  accounts.flatMap((account) => faultsIn(account).map((fault) => `${account.about}: ${fault}`));

const units = Array.from({ length: 12 }, (_, at) => `0668::SB${at + 1}`);

function reportOf(unit: string): Count {
  const parsed = parseCount({ ...decentralised, unit }, smallBallot);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** What the report of each unit says in the fields that are counted by hand here. */
const reported: Readonly<Record<string, number>> = {
  pollCards: decentralised.pollCards,
  votesOnCandidates: decentralised.votesOnCandidates,
  blankVotes: decentralised.blankVotes,
  invalidVotes: decentralised.invalidVotes,
  "votesPerList.1": decentralised.votesPerList[0]?.votes ?? 0,
  "lists.1.total": decentralised.lists[0]?.total ?? 0,
  "lists.1.candidateVotes.1": decentralised.lists[0]?.candidateVotes[0] ?? 0,
};

const figures = fc
  .uniqueArray(fc.constantFrom(...Object.keys(reported)), { minLength: 1 })
  .chain((fields) =>
    fc.tuple(
      ...fields.map((field) =>
        fc
          .oneof({ weight: 4, arbitrary: fc.constant(reported[field] ?? 0) }, fc.nat(12_000))
          .map((figure) => ({ field, figure })),
      ),
    ),
  );

const hands = fc.uniqueArray(
  fc.record({
    unit: fc.constantFrom(...units),
    opening: fc.integer({ min: 1, max: 2 }),
    counted: figures,
  }) as unknown as fc.Arbitrary<HandCount>,
  { selector: ({ unit, opening }) => `${unit} ${opening}`, maxLength: 14 },
);

const rightHands = fc.subarray(units, { minLength: 6 }).map((some) =>
  some.map(
    (unit): HandCount => ({
      unit,
      counted: [{ field: "blankVotes", figure: reported["blankVotes"] ?? 0 }],
    }),
  ),
);

const plans: fc.Arbitrary<AuditPlan> = fc.record({
  seed: fc.constantFrom("48151623424815162342", "11112222333344445555", "60606060606060606060"),
  units: fc.constantFrom(units, units.slice(0, 5), units.slice(0, 1)),
  size: fc.integer({ min: 1, max: 4 }),
  enlarging: fc.constantFrom(
    [],
    [{ differing: 1, size: 5 }],
    [
      { differing: 1, size: 6 },
      { differing: 3, size: 12 },
    ],
  ),
  riskPercent: fc.constantFrom(1, 5, 10, 30, 99),
});

function accountsOf(plan: AuditPlan, given: readonly HandCount[]): readonly Account[] {
  const own = given.filter(({ unit }) => plan.units.includes(unit));
  const found: AuditedUnit[] = [];
  const accounts = own.flatMap((hand) => {
    const compared = compareHandCount(reportOf(hand.unit), hand);
    if (compared.status === "refused") throw new Error(JSON.stringify(compared.issues));
    found.push(compared.value);
    return accountsOfHandCount(compared.value, hand, (field) => reported[field] ?? 0);
  });
  const audit = auditOf(plan, found);
  return audit.status === "refused"
    ? accounts
    : [...accounts, ...accountsOfAudit(audit, plan, found)];
}

describe("what is said of a count by hand, read back", () => {
  test.prop([plans, fc.oneof(hands, rightHands)], { numRuns: Math.ceil(propertyRuns / 2) })(
    "is so of each unit, and of the sample as a whole",
    (plan, given) => {
      expect(faultsOfAll(accountsOf(plan, given))).toEqual([]);
    },
    patience,
  );

  it("is found out wherever an untruth is planted", () => {
    const plan = {
      seed: "48151623424815162342",
      units,
      size: 2,
      enlarging: [{ differing: 1, size: 5 }],
      riskPercent: 30,
    };
    const wrong = units.slice(0, 8).map(
      (unit): HandCount => ({
        unit,
        counted: [
          { field: "blankVotes", figure: 1_234 },
          { field: "lists.1.candidateVotes.1", figure: 77 },
        ],
      }),
    );
    const right = units.map(
      (unit): HandCount => ({
        unit,
        counted: [{ field: "blankVotes", figure: reported["blankVotes"] ?? 0 }],
      }),
    );
    const accounts = [...accountsOf(plan, wrong), ...accountsOf(plan, right)];
    const names = ["0668::SB1", "0668::SB2", "0668::SB3"];
    const planted = accounts.flatMap((account) => plantedIn(account, names));
    const missed = planted.filter(({ account }) => faultsIn(account).length === 0);
    expect(missed.map(({ untruth, account: { text } }) => `${untruth}: ${text}`)).toEqual([]);
    expect(planted.length).toBeGreaterThan(500);
  });
});
