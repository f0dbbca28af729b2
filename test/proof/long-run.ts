import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import fc from "fast-check";
import { provenCheck } from "../../conformance/proven-checker/reader.mjs";
import { changedOutcome } from "./changed-outcomes.js";
import { electionsOfEveryKind } from "./elections.js";
import { followedOutcomes } from "./followed-outcomes.js";
import { anyReadings } from "./readings.js";

/**
 * Lays the proven checker beside the library for some minutes: made-up elections of every kind under
 * any readings, at each lot and in the end, and a change of one outcome in four. Says how many, and stops
 * at the first judgement that is wrong. What is done stands in a tally, by the seeds that were used: the
 * same command goes on after the last. `npx tsx test/proof/long-run.ts SEED MINUTES [TALLY]`.
 */

interface Tally {
  readonly from: number;
  readonly next: number;
  readonly elections: number;
  readonly outcomes: number;
  readonly changes: number;
}

const [first = "1", minutes = "10", file = "reports/proven-long-run.json"] = process.argv.slice(2);
const from = Number(first);
const until = Date.now() + Number(minutes) * 60_000;
const electionsOfASeed = 500;
const outcomesForAChange = 4;
const secondsBetweenLines = 300;
const tried = fc.tuple(electionsOfEveryKind, anyReadings, fc.nat());

const kept: readonly Tally[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
const others = kept.filter((tally) => tally.from !== from);
let tally = kept.find((one) => one.from === from) ?? {
  ...{ from, next: from, elections: 0, outcomes: 0, changes: 0 },
};

function judged(seed: number): Tally {
  let { elections, outcomes, changes } = tally;
  for (const [election, readings, which] of fc.sample(tried, {
    numRuns: electionsOfASeed,
    seed,
  })) {
    for (const outcome of followedOutcomes(election, { readings }, which)) {
      outcomes += 1;
      const right = provenCheck(election, outcome, outcome.readings);
      if (right !== "in accordance") fail({ seed, election, readings, which, right });
      if (outcomes % outcomesForAChange !== 0) continue;
      changes += 1;
      const { path, changed } = changedOutcome(outcome, which + outcomes);
      const wrong = provenCheck(election, changed, outcome.readings);
      if (wrong === "in accordance") fail({ seed, election, readings, which, wrong, path });
    }
    elections += 1;
  }
  return { from, next: seed + 1, elections, outcomes, changes };
}

function fail(found: object): never {
  throw new Error(JSON.stringify(found));
}

function keep(): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify([...others, tally], null, 1));
  renameSync(`${file}.new`, file);
}

function say(): void {
  const { next, elections, outcomes, changes } = tally;
  console.log(
    `seeds ${from} to ${next - 1}: ${elections} elections, ${outcomes} outcomes accepted, ${changes} changes rejected`,
  );
}

let said = Date.now();
while (Date.now() < until) {
  const seed = tally.next;
  if (others.some((other) => other.from <= seed && seed < other.next)) {
    throw new Error(`seed ${seed} was used in another run`);
  }
  tally = judged(seed);
  keep();
  if (Date.now() - said < secondsBetweenLines * 1_000) continue;
  said = Date.now();
  say();
}
say();
