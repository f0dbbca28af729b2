import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { exerciseDemands } from "../../../src/exercises/demands.js";
import {
  type Exercise,
  exerciseDifficulties,
  exerciseKinds,
} from "../../../src/exercises/exercise.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { explainAnswer, explainExercise } from "../../../src/explain/topics/explain-exercise.js";
import type { Election } from "../../../src/model/election/election.js";
import { hasCandidates } from "../../../src/model/election/election.js";
import { exerciseOf, harderThan, kindsOf, ownElection } from "../result/exercise-of.js";
import {
  type ExerciseFilter,
  exerciseFilters,
  exerciseLevels,
  exerciseSubjects,
  kindsIn,
} from "../result/exercise-subjects.js";
import type { Shown } from "../result/shown.js";
import type { PageWords } from "../words/page-words.js";
import type { Aside } from "./aside.js";
import { option } from "./controls.js";
import { sentence } from "./sentences.js";
import { table } from "./table.js";

/** The figures of an exercise. */
export function exerciseFigures(
  election: Election,
  { words, voice: page }: Pick<Shown, "words" | "voice">,
): TemplateResult {
  const voice = voiceOf(page.language, election);
  const { groups } = election;
  const hasPersons = groups.some(({ lists }) => lists.some(hasCandidates));
  const isLimited = groups.some(({ lists }) => lists.some((list) => "numberOfCandidates" in list));
  return table({
    caption: words.figuresCaption,
    columns: [
      { label: words.list },
      { label: words.votes, isNumber: true },
      ...(hasPersons ? [{ label: words.votesPerCandidate }] : []),
      ...(isLimited ? [{ label: words.candidates, isNumber: true }] : []),
    ],
    rows: groups.map(({ number, lists: [list] }) => {
      const votes =
        list === undefined ? [] : hasCandidates(list) ? (list.votes[0] ?? []) : list.listVotes;
      const candidates =
        list !== undefined && "numberOfCandidates" in list ? list.numberOfCandidates : null;
      return {
        header: voice.say.group(number),
        cells: [
          voice.say.number(votes.reduce((sum, one) => sum + one, 0)),
          ...(hasPersons ? [votes.map((one) => voice.say.number(one)).join(" · ")] : []),
          ...(isLimited ? [candidates ?? words.enough] : []),
        ],
      };
    }),
  });
}

/** Why what was answered is no number, in words; null: it is one, or nothing was answered. */
function faultOf(text: string, words: PageWords): string | null {
  return text.trim() === "" || /^\d{1,9}$/.test(text.trim()) ? null : words.faults["not-whole"]("");
}

function seedFault(text: string, words: PageWords): string {
  return /^\d+$/.test(text) && Number(text) > 0
    ? words.faults["too-large"]("999999")
    : words.faults["not-whole"]("");
}

function filterName(filter: ExerciseFilter, words: PageWords): string {
  const level = exerciseLevels.find((one) => filter === `level-${one}`);
  if (level !== undefined) return words.exerciseLevels[level];
  return filter === "all"
    ? words.allExercises
    : words.articleShort(filter.slice("article-".length));
}

/** An exercise with its figures, its questions, and the verdict when it was checked. */
export function exercises(shown: Shown, aside: Aside): TemplateResult {
  const { words, voice: page, state, result } = shown;
  const { kind: chosen, seed, difficulty } = state.exercise;
  const exercise = exerciseOf(shown);
  const { titles } = page.language.exercises;
  const own = result === null ? [] : kindsOf(result);
  const isOwn = seed === ownElection;
  const offered = kindsIn(aside.exerciseFilter, isOwn && own.length > 0 ? own : exerciseKinds);
  const kinds = offered.includes(chosen) ? offered : [chosen, ...offered];
  return html`<p>${words.exercisesIntro}</p>
<div class="fields"><label class="wide">${words.exerciseFilter}<select id="exercise-filter" data-exercise="filter">${exerciseFilters.map((filter) => option(filter, filterName(filter, words), aside.exerciseFilter))}</select></label>
<label class="wide">${words.exercise}<select id="exercise-kind" data-exercise="kind">${kinds.map(
    (kind) =>
      option(
        kind,
        `${exerciseKinds.indexOf(kind) + 1}. ${titles[kind]} (${exerciseSubjects[kind].articles.join(", ")})`,
        chosen,
      ),
  )}</select></label>
${isOwn ? nothing : html`<label>${words.difficulty}<select id="exercise-difficulty" data-exercise="difficulty" aria-describedby="exercise-demands">${exerciseDifficulties.map((one) => option(one, words.difficulties[one], difficulty))}</select></label>`}
<div class="field"><label for="exercise-seed">${words.seed}</label><input type="text" inputmode="numeric" autocomplete="off" id="exercise-seed" data-exercise="seed" .value=${live(aside.seedText ?? (isOwn ? "" : String(seed)))} aria-invalid=${aside.seedText === null ? nothing : "true"} aria-describedby=${aside.seedText === null ? nothing : "fault-seed"}>${aside.seedText === null ? nothing : html`<span class="fault" id="fault-seed">${seedFault(aside.seedText, words)}</span>`}</div></div>
${isOwn ? nothing : html`<p class="quiet" id="exercise-demands">${words.demands(exerciseDemands[chosen][difficulty])}</p>`}
<p class="buttons"><button type="button" id="exercise-another" data-act="exercise-another">${words.another}</button> ${own.length === 0 || isOwn ? nothing : html`<button type="button" id="exercise-own" data-act="exercise-own">${words.ownExercise}</button> `}<button type="button" id="exercise-link" data-act="copy">${words.exerciseLink}</button> <button type="button" id="exercise-sheet" data-act="exercise-sheet">${words.exerciseSheet}</button></p>
${exercise === null ? html`<p>${words.noOwnExercise}</p>` : asked(exercise, shown, aside)}`;
}

/** The assignment, its figures, its questions, and what became of the answers. */
function asked(exercise: Exercise, shown: Shown, aside: Aside): TemplateResult {
  const { words, voice: page, state } = shown;
  const isInvented = state.exercise.seed !== ownElection;
  const voice = voiceOf(page.language, exercise.election);
  const told = explainExercise(exercise, voice);
  return html`<h3>${told.title}</h3><p>${told.assignment}</p>
${exerciseFigures(exercise.election, shown)}
<div class="questions">${told.questions.map(({ id, label }, index) => {
    const answer = aside.checked?.answers[index];
    const text = aside.answers[id] ?? "";
    const fault = faultOf(text, words);
    const verdict =
      fault !== null
        ? html`<p class="wrong" id="hint-${id}">${fault}</p>`
        : answer === undefined
          ? nothing
          : html`<p class=${answer.right ? "right" : "wrong"} id="hint-${id}">${answer.right ? "✓ " : "✗ "}${sentence(explainAnswer(answer, exercise, voice))}</p>`;
    return html`<div class="field"><label for="answer-${id}">${label.text}</label><input type="text" inputmode="numeric" autocomplete="off" id="answer-${id}" data-answer=${id} .value=${live(text)} aria-invalid=${fault === null ? nothing : "true"} aria-describedby=${verdict === nothing ? nothing : `hint-${id}`}>${verdict}</div>`;
  })}</div>
<p class="buttons"><button type="button" class="main" id="exercise-check" data-act="exercise-check">${words.check}</button> <button type="button" id="exercise-solution" data-act="exercise-solution">${words.solution}</button></p>
<p role="status" id="exercise-status">${aside.checked?.right === true ? words.allRight : nothing}</p>
${aside.checked?.right === true && isInvented && harderThan(state.exercise.difficulty) !== null ? html`<p class="buttons"><button type="button" class="main" id="exercise-harder" data-act="exercise-harder">${words.harder}</button></p>` : nothing}`;
}
