import { electionResult } from "../../../src/seats/election-result.js";

// Run by `largest.test.ts` with little memory: an election of so many lists and seats, from input to outcome.

const [lists, seats] = process.argv.slice(2).map(Number);
const groups = Array.from({ length: lists ?? 0 }, (_, index) => ({
  number: index + 1,
  votes: [1_000 + ((index * 7_919) % 9_973), 500, 20],
}));
const outcome = electionResult({ type: "GR", day: "2026-03-18", seats: seats ?? 0, groups });
const told =
  outcome.status === "refused" ? outcome.issues.map(({ code }) => code) : outcome.steps.length;
console.log(JSON.stringify([outcome.status, told]));
