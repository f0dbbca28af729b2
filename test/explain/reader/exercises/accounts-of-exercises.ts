import { checkExercise, solveExercise } from "../../../../src/exercises/check-exercise.js";
import type { Exercise } from "../../../../src/exercises/exercise.js";
import type { Sentence } from "../../../../src/explain/language/sentence.js";
import { voiceOf } from "../../../../src/explain/language/voice.js";
import { explainAnswer, explainExercise } from "../../../../src/explain/topics/explain-exercise.js";
import { hasCandidates } from "../../../../src/model/election/election.js";
import { completed } from "../../../seats/completed.js";
import { languages } from "../../told.js";
import { type Account, tellerOf } from "../accounts.js";
import { calledIn } from "../called.js";
import { type Claim, claim } from "../claims.js";

const silent = (text: string): Sentence => ({ text, references: [] });

/** Votes of each list, added up anew. */
function votesOf({ election }: Exercise): readonly number[] {
  const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);
  return election.groups.map(({ lists }) =>
    sum(lists.flatMap((list) => (hasCandidates(list) ? list.votes.flat() : list.listVotes))),
  );
}

/** What the assignment says of the election, and is so. */
export function isSetRightly(exercise: Exercise): boolean {
  const { kind, election } = exercise;
  const { seats } = election;
  const votes = votesOf(exercise);
  const all = votes.reduce((sum, one) => sum + one, 0);
  switch (kind) {
    case "averages":
      return seats >= 19;
    case "remainders":
      return seats < 19;
    case "majority":
      return votes.filter((one) => 2 * one > all).length === 1;
    case "exhaustion": {
      const { steps } = completed(election);
      return steps.filter((step) => step.kind === "list-exhaustion").length === 1;
    }
    case "quota":
      return votes.every(
        (one) => Math.floor(one / Math.floor(all / seats)) === Math.floor((one * seats) / all),
      );
    case "threshold":
      return true;
  }
}

/** Everything that is said of an exercise, and of answers that are a few off. */
export function accountsOfExercise(exercise: Exercise): readonly Account[] {
  const { kind, election, questions } = exercise;
  const solution = solveExercise(exercise);
  const answers = Object.keys(solution).flatMap((id) =>
    [-1, 0, 1, 3].flatMap(
      (off) => checkExercise(exercise, { ...solution, [id]: (solution[id] ?? 0) + off }).answers,
    ),
  );
  return languages.flatMap((language) => {
    const voice = voiceOf(language, election);
    const called = calledIn(election, language.code === "nl" ? "nl" : "en");
    const tell = tellerOf(called, election.day);
    const { title, assignment, questions: asked } = explainExercise(exercise, voice);
    const closed = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);
    return [
      tell.one("title", silent(closed(title)), [claim(`exercise-title-${kind}`)]),
      tell.one("assignment", silent(assignment), [
        claim(`exercise-${kind}`, { seats: election.seats }),
      ]),
      ...questions.map((question, index) => {
        const { text = "", references = [] } = asked[index]?.label ?? {};
        const holes: Claim["holes"] = {
          ...("list" in question ? { list: { names: [called.group(question.list)] } } : {}),
          ...("seat" in question ? { seat: question.seat } : {}),
        };
        const claims = [claim(`asks-${question.asks}`, holes)];
        return tell.one("question", { text: closed(text), references }, claims, [question.article]);
      }),
      ...answers.map((checked) => {
        const { mistake, right, question } = checked;
        const said = explainAnswer(checked, exercise, voice);
        const what = right === (mistake === null) ? mistake : "neither right nor wrong";
        return what === null
          ? tell.one("answer", said, [claim("answer-right")])
          : tell.one("answer", said, [claim(`mistake-${what}`)], [question.article]);
      }),
    ];
  });
}
