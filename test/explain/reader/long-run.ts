import fc from "fast-check";
import {
  electionOfHistory,
  listVotesElection,
} from "../../../src/conformance/generators/elections-of-every-kind.js";
import { accountsOfSuccession, untruthsOfPassing } from "./accounts-of-succession.js";
import { electionWithNames, filledVacancies } from "./arbitrary.js";
import { faultsOfAll, faultsOfElection } from "./faults-of-election.js";

/**
 * Reads random elections wholly, for hours: sentences, reports and pictures, in both languages, at each lot
 * and in the end. Each seed is 100 elections and 10 successions; says how many were read and what was untrue,
 * and goes on. What was read before is not read again when the first seed is the one after the last.
 * `npx tsx test/explain/reader/long-run.ts FIRST-SEED SEEDS`.
 */

const first = Number(process.argv[2] ?? 1);
const seeds = Number(process.argv[3] ?? 1_000);
const elections = fc.oneof(
  electionWithNames,
  electionOfHistory,
  listVotesElection("GR", "TK", "ER", "PS", "AB", "EP"),
);

let read = 0;
let successions = 0;
let faults = 0;

function told(seed: number, one: unknown, found: readonly string[]): void {
  if (found.length === 0) return;
  faults += found.length;
  console.log(JSON.stringify({ seed, found: found.slice(0, 3), one }));
}

for (let seed = first; seed < first + seeds; seed += 1) {
  for (const election of fc.sample(elections, { numRuns: 100, seed })) {
    told(seed, election, faultsOfElection(election, { candidates: 4 }));
    read += 1;
  }
  for (const filled of fc.sample(filledVacancies, { numRuns: 10, seed })) {
    if (filled === null) continue;
    const found = [...faultsOfAll(accountsOfSuccession(filled)), ...untruthsOfPassing(filled)];
    told(seed, filled, found);
    successions += 1;
  }
  console.log(
    `seeds ${first} to ${seed}: ${read} elections, ${successions} successions, ${faults} faults`,
  );
}
