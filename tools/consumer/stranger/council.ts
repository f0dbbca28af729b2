import { electionResult } from "kieswet";

const outcome = electionResult({
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, name: "Duin en Dorp", candidates: ["De Wit", "Bos"], votes: [310, 25] },
    { number: 2, name: "Samen", candidates: ["Smit", "Vos", "Jansen"], votes: [120, 95, 12] },
  ],
});

if (outcome.status === "completed") {
  for (const { group, seats } of outcome.groups) console.log(`list ${group}: ${seats} seats`);
  for (const { elected } of outcome.lists) {
    for (const { candidate, by } of elected) console.log(`${candidate}, by ${by}`);
  }
  console.log(`${outcome.unassignedSeats} seats stay empty`);
}
