import fc from "fast-check";
import { decideDeposits } from "../../../src/after/decide-deposits.js";
import {
  type DepositsOfElection,
  depositsByLaw,
} from "../../../src/judges/beside-the-result/deposits.js";
import { type DepositFacts, depositFacts } from "../../../src/judges/facts/deposit-facts.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { daysAround, type Topic } from "./topic.js";

interface Case {
  readonly outcome: CompletedOutcome;
  readonly exempt: readonly number[];
  readonly islandLists: readonly number[];
}

const firstDays: Partial<Record<ElectionType, string>> = {
  AB: "2014-07-01",
  ER: "2010-10-10",
  KC: "2018-08-01",
  KCNI: "2023-01-01",
};

function outcomeOf(input: ElectionInput): CompletedOutcome {
  const parsed = parseElection(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  const lots: string[][] = [];
  let outcome = determineResult(parsed.value);
  while (outcome.status === "lot-required") {
    lots.push(outcome.question.options.slice(0, outcome.question.draws));
    outcome = determineResult(parsed.value, { lots });
  }
  if (outcome.status !== "completed") throw new Error(outcome.status);
  return outcome;
}

/** Lists about three quarters of the quota: 3/4 of all votes, divided by the seats. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    type: fc.constantFrom<ElectionType>("TK", "EK", "EP", "PS", "GR", "AB", "ER", "KC", "KCNI"),
    day: daysAround(depositFacts),
    seats: fc.integer({ min: 1, max: 24 }),
    near: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 4 }),
    quarter: fc.integer({ min: 3, max: 40 }),
    exempt: fc.subarray([1, 2]),
    islandLists: fc.subarray([2, 3]),
  })
  .filter(({ type, day }) => day >= (firstDays[type] ?? day))
  .map(({ type, day, seats, near, quarter, exempt, islandLists }) => {
    const small = near.map((about) => Math.max(3 * quarter + about, 0));
    const rest = 4 * quarter * seats - small.reduce((sum, votes) => sum + votes, 0);
    const totals = [...small, Math.max(rest, 0)].filter((votes) => votes > 0);
    const groups = totals.map((votes, index) => ({
      number: index + 1,
      votes: [votes, ...Array.from({ length: 24 }, () => 0)],
    }));
    const known = (numbers: readonly number[]): number[] =>
      numbers.filter((number) => number <= groups.length);
    const outcome = outcomeOf({ type, day, seats, groups });
    return { outcome, exempt: known(exempt), islandLists: known(islandLists) };
  });

const asAsked = ({ outcome, exempt, islandLists }: Case): DepositsOfElection => ({
  ...{ type: outcome.election.type, day: outcome.election.day, seats: outcome.election.seats },
  lists: outcome.groups.map(({ group, votes, seats }) => ({ group, votes, seats })),
  ...{ exempt, islandLists },
});

export const deposits: Topic<Case, DepositFacts> = {
  name: "deposits",
  unseen: [
    [/(TK|EP).*seatSaves/, "below the quota no list has a seat there (P 7 (2))"],
    [/(AB|ER|KC|KCNI).*from: .* -> .*(09|30|31)$/, "no such election on the day before"],
  ],
  cases,
  facts: depositFacts,
  byLaw: (one, facts) => depositsByLaw(asAsked(one), facts),
  byLibrary({ outcome, exempt, islandLists }) {
    const answer = decideDeposits(outcome, { exempt, islandLists });
    if (answer.status === "refused") return undefined;
    if (!answer.asked) return null;
    return answer.decisions.map(({ group, decision, deposit }) => ({ group, decision, deposit }));
  },
};
