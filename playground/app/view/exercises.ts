import {
  type CheckedExercise,
  type ExerciseKind,
  exerciseKinds,
} from "../../../src/exercises/exercise.js";
import { makeExercise } from "../../../src/exercises/make-exercise.js";
import type { Language } from "../../../src/explain/language/language.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { explainAnswer, explainExercise } from "../../../src/explain/topics/explain-exercise.js";
import { hasCandidates } from "../../../src/model/election/election.js";
import { html, type Markup } from "../html.js";
import type { PageWords } from "../words/page-words.js";
import { sentence } from "./sentences.js";

/** Which exercise is on the page, and what was answered. */
export interface ExerciseState {
  readonly kind: ExerciseKind;
  readonly seed: number;
  readonly answers: Readonly<Record<string, string>>;
  readonly checked: CheckedExercise | null;
}

/** The exercise that the page opens with. */
export const firstExercise: ExerciseState = {
  kind: "quota",
  seed: 1,
  answers: {},
  checked: null,
};

/** An exercise with its figures, its questions, and the verdict when it was checked. */
export function exercises(state: ExerciseState, words: PageWords, language: Language): Markup {
  const exercise = makeExercise(state.kind, state.seed);
  const { election } = exercise;
  const voice = voiceOf(language, election);
  const told = explainExercise(exercise, voice);
  const persons = election.groups.some(({ lists }) => lists.some(hasCandidates));
  const limited = election.groups.some(({ lists }) =>
    lists.some((list) => "numberOfCandidates" in list),
  );
  const rows = election.groups.map(({ number, lists }) => {
    const [list] = lists;
    const votes =
      list === undefined ? [] : hasCandidates(list) ? (list.votes[0] ?? []) : list.listVotes;
    const candidates =
      list !== undefined && "numberOfCandidates" in list ? list.numberOfCandidates : null;
    const total = votes.reduce((sum, one) => sum + one, 0);
    return html`<tr><th scope="row">${voice.say.group(number)}</th><td class="number">${voice.say.number(total)}</td>${persons ? html`<td>${votes.map((one) => voice.say.number(one)).join(" · ")}</td>` : null}${limited ? html`<td class="number">${candidates ?? words.enough}</td>` : null}</tr>`;
  });
  return html`<p>${words.exercisesIntro}</p>
<div class="fields"><label class="wide">${words.exercise}<select id="exercise-kind" data-exercise="kind">${exerciseKinds.map(
    (kind, index) =>
      kind === state.kind
        ? html`<option value="${kind}" selected>${index + 1}. ${language.exercises.titles[kind]}</option>`
        : html`<option value="${kind}">${index + 1}. ${language.exercises.titles[kind]}</option>`,
  )}</select></label>
<label>${words.seed}<input type="number" id="exercise-seed" data-exercise="seed" min="1" max="999999" step="1" value="${state.seed}"></label></div>
<p><button type="button" id="exercise-another" data-act="exercise-another">${words.another}</button></p>
<h3>${told.title}</h3><p>${told.assignment}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${words.figuresCaption}"><table><caption>${words.figuresCaption}</caption><thead><tr><th scope="col">${words.list}</th><th scope="col" class="number">${words.votes}</th>${persons ? html`<th scope="col">${words.votesPerCandidate}</th>` : null}${limited ? html`<th scope="col" class="number">${words.candidates}</th>` : null}</tr></thead><tbody>${rows}</tbody></table></div>
<div class="questions">${told.questions.map(({ id, label }, index) => {
    const answer = state.checked?.answers[index];
    const verdict =
      answer === undefined
        ? null
        : html`<p class="${answer.right ? "right" : "wrong"}" id="hint-${id}">${answer.right ? "✓ " : "✗ "}${sentence(explainAnswer(answer, exercise, voice))}</p>`;
    return html`<div><label>${label.text}<input type="number" id="answer-${id}" data-answer="${id}" min="0" step="1" value="${state.answers[id] ?? ""}"${verdict === null ? null : html` aria-describedby="hint-${id}"`}></label>${verdict}</div>`;
  })}</div>
<p class="buttons"><button type="button" class="main" id="exercise-check" data-act="exercise-check">${words.check}</button> <button type="button" id="exercise-solution" data-act="exercise-solution">${words.solution}</button></p>
<p role="status">${state.checked?.right === true ? words.allRight : ""}</p>`;
}
