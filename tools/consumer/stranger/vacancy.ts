import { determineResult, determineSuccession, parseElection } from "kieswet";

const election = parseElection({
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, candidates: ["a", "b", "c", "d", "e", "f"], votes: [310, 25, 12, 9, 8, 7] },
    { number: 2, candidates: ["k", "l", "m", "n", "o", "p"], votes: [120, 95, 12, 5, 3, 2] },
  ],
});

if (election.status === "accepted") {
  const outcome = determineResult(election.value);
  if (outcome.status === "completed") {
    const succession = determineSuccession(election.value, outcome, {
      day: "2026-09-01",
      vacancies: [{ member: "a" }],
    });
    if (succession.status === "completed")
      for (const decision of succession.decisions)
        console.log(decision.vacancy, decision.decision === "successor" ? decision.successor : "");
    else console.log(succession.status);
  }
}
