import { electionResult } from "kieswet";

const outcome = electionResult({
  type: "TK",
  day: "2025-10-29",
  seats: 150,
  districts: [1, 2],
  groups: [
    {
      number: 1,
      name: "A group of two lists",
      lists: [
        { districts: [1], candidates: ["Anna", "Bert"], votes: [[5_000, 800]] },
        { districts: [2], candidates: ["Anna", "Carla"], votes: [[4_000, 3_000]] },
      ],
    },
    { number: 2, name: "One list", lists: [{ listVotes: [9_000, 2_000] }] },
  ],
});

switch (outcome.status) {
  case "completed":
    for (const { list, seats, elected } of outcome.lists)
      console.log(list, seats, elected.map(({ candidate }) => candidate).join(" "));
    break;
  case "lot-required":
    console.log(outcome.question.options);
    break;
  case "refused":
    for (const { path, code } of outcome.issues) console.log(path.join("."), code);
}
