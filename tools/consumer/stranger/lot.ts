import { type ElectionInput, electionResult } from "kieswet";

const election: ElectionInput = {
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, listVotes: 100 },
    { number: 2, listVotes: 100 },
  ],
};

const first = electionResult(election);
if (first.status === "lot-required") {
  const { question } = first;
  console.log(`article ${question.article.article}: ${question.options.join(" or ")}`);
  const drawn = question.options[0] ?? "";
  const outcome = electionResult(election, { lots: [{ drawn, question }] });
  if (outcome.status === "completed")
    for (const { group, seats } of outcome.groups) console.log(`list ${group}: ${seats} seats`);
}
