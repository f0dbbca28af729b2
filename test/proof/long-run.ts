import fc from "fast-check";
import { provenCheck } from "../../conformance/proven-checker/reader.mjs";
import { changedOutcome } from "./changed-outcomes.js";
import { electionsOfEveryKind } from "./elections.js";
import { followedOutcomes } from "./followed-outcomes.js";
import { anyReadings } from "./readings.js";

/**
 * Lays the proven checker beside the library for some minutes: made-up elections of every kind under
 * any readings, at each lot and in the end, and a change of each outcome. Says how many, and stops at
 * the first judgement that is wrong. `npx tsx test/proof/long-run.ts SEED MINUTES`.
 */

const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);
const until = Date.now() + Number(process.argv[3] ?? 10) * 60_000;
const batch = 500;
const tried = fc.tuple(electionsOfEveryKind, anyReadings, fc.nat());

let elections = 0;
let outcomes = 0;
for (let round = 0; Date.now() < until; round += 1) {
  for (const [election, readings, which] of fc.sample(tried, {
    numRuns: batch,
    seed: seed + round,
  })) {
    for (const outcome of followedOutcomes(election, { readings }, which)) {
      outcomes += 1;
      const right = provenCheck(election, outcome, outcome.readings);
      const { path, changed } = changedOutcome(outcome, which + outcomes);
      const wrong = provenCheck(election, changed, outcome.readings);
      if (right !== "in accordance" || wrong === "in accordance") {
        throw new Error(JSON.stringify({ election, readings, which, right, wrong, path }));
      }
    }
    elections += 1;
  }
  console.log(
    `seed ${seed}: ${elections} elections, ${outcomes} outcomes accepted, ${outcomes} changes rejected`,
  );
}
