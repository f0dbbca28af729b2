import { html, nothing, type TemplateResult } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { solveExercise } from "../../src/exercises/check-exercise.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { reportToHtmlFragment } from "../../src/explain/report/report-to-html.js";
import { explainExercise } from "../../src/explain/topics/explain-exercise.js";
import { exerciseOf, ownElection } from "./result/exercise-of.js";
import type { Shown } from "./result/shown.js";
import { exerciseFigures } from "./view/exercises.js";
import { countReportOf, reportOf } from "./view/explanation.js";
import { wholeStory } from "./view/story.js";

/** What is printed. */
export type PrintedWhat = "report" | "story" | "exercise" | "count";

/** A sheet with an exercise to fill in, and its answers on a page of their own. */
function exerciseSheet(shown: Shown): TemplateResult | typeof nothing {
  const { seed, difficulty } = shown.state.exercise;
  const exercise = exerciseOf(shown);
  if (exercise === null) return nothing;
  const which =
    seed === ownElection
      ? shown.state.area
      : `${shown.words.seed.toLowerCase()} ${seed}, ${shown.words.difficulties[difficulty]}`;
  const voice = voiceOf(shown.voice.language, exercise.election);
  const told = explainExercise(exercise, voice);
  const answers = solveExercise(exercise);
  return html`<h1>${told.title} (${which})</h1><p>${told.assignment}</p>
${exerciseFigures(exercise.election, shown)}
<ol class="sheet">${told.questions.map(({ label }) => html`<li>${label.text}<span class="answer-line"></span></li>`)}</ol>
<section class="answers"><h2>${shown.words.solution}</h2><ol>${told.questions.map(({ id, label }) => html`<li>${label.text}: <b>${answers[id]}</b></li>`)}</ol></section>`;
}

/** What comes on paper. */
export function paperOf(what: PrintedWhat, shown: Shown): TemplateResult | typeof nothing {
  if (what === "exercise") return exerciseSheet(shown);
  const report = what === "count" ? countReportOf(shown) : reportOf(shown);
  if (report === null) return nothing;
  return what === "story"
    ? wholeStory(shown, report.title)
    : html`${unsafeHTML(reportToHtmlFragment(report))}`;
}
