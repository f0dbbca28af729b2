import { solveExercise } from "../../src/exercises/check-exercise.js";
import { type Exercise, exerciseKinds } from "../../src/exercises/exercise.js";
import { makeExercise } from "../../src/exercises/make-exercise.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { explainExercise } from "../../src/explain/topics/explain-exercise.js";
import { hasCandidates } from "../../src/model/election/election.js";

const words = {
  nl: { list: "Lijst", votes: "Stemmen", candidates: "Kandidaten", answers: "Antwoorden" },
  en: { list: "List", votes: "Votes", candidates: "Candidates", answers: "Answers" },
} as const;

function figures({ election }: Exercise, code: "nl" | "en", group: (number: number) => string) {
  const { list, votes, candidates } = words[code];
  const limited = election.groups.some(({ lists }) =>
    lists.some((own) => "numberOfCandidates" in own),
  );
  const row = (...cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const rows = election.groups.map(({ number, lists: [own] }) => {
    const counted =
      own === undefined ? [] : hasCandidates(own) ? (own.votes[0] ?? []) : own.listVotes;
    const limit =
      own !== undefined && "numberOfCandidates" in own ? (own.numberOfCandidates ?? "") : "";
    return row(group(number), counted.join(" · "), ...(limited ? [limit] : []));
  });
  const head = row(list, votes, ...(limited ? [candidates] : []));
  return [head, row("---", "---", ...(limited ? ["---"] : [])), ...rows].join("\n");
}

/** The six exercises of one seed with their answers; the words are a language and a seed. */
export function generate(asked: string): string {
  const [language, seed = "1"] = asked.split(" ");
  const code = language === "nl" ? "nl" : "en";
  return exerciseKinds
    .map((kind, index) => {
      const exercise = makeExercise(kind, Number(seed));
      const voice = voiceOf(code === "nl" ? dutch : english, exercise.election);
      const told = explainExercise(exercise, voice);
      const solved = solveExercise(exercise);
      const answers = told.questions.map(({ id, label }) => `- ${label.text}: ${solved[id]}`);
      return [
        `### ${index + 1}. ${told.title}`,
        told.assignment,
        figures(exercise, code, voice.say.group),
        told.questions.map(({ label }) => `1. ${label.text}`).join("\n"),
        `<details><summary>${words[code].answers}</summary>\n\n${answers.join("\n")}\n\n</details>`,
      ].join("\n\n");
    })
    .join("\n\n");
}
