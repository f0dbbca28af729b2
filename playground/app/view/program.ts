import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import {
  type JudgedQuestion,
  type KnownMistake,
  likelyMistake,
  mistakeToTell,
} from "../program/judge-answer.js";
import type { Shown } from "../result/shown.js";
import type { Aside, ProgramAside } from "./aside.js";
import { table } from "./table.js";

/** How the last run went, in one sentence. */
function status({ judged, of, end }: ProgramAside, { words }: Shown): string {
  const right = judged.filter(({ mistake }) => mistake === null).length;
  if (end === null) return of === 0 ? "" : words.programRuns(Math.min(judged.length + 1, of), of);
  if (end.end === "unreadable" && end.text !== "")
    return words.programUnreadable(end.line, end.text);
  if (end.end === "asked" && right === of) return words.programPassed(of);
  return words.programEnd[end.end](right, of);
}

function shownFigures(figures: readonly number[], { voice }: Shown): string {
  return figures.map((one) => voice.say.number(one)).join(" · ");
}

/** What is wrong with an answer, with the figures that were given and asked for. */
function wrong(one: JudgedQuestion, likely: KnownMistake | null, shown: Shown): TemplateResult {
  const { question, answer, mistake } = one;
  const told = mistakeToTell(one, likely);
  const { words } = shown;
  const line = (label: string, figures: readonly number[]): TemplateResult =>
    html`<br>${label}: ${shownFigures(figures, shown)}`;
  return html`✗ ${mistake === null ? nothing : words.answerMistake(mistake)} ${told === null ? nothing : html`<strong>${words.knownMistake[told]}</strong>`}<details><summary>${words.answerRight}</summary>${words.votesGiven}: ${shownFigures(question.votes, shown)}${answer.status === "answered" ? line(words.answerGiven, answer.seats) : nothing}${question.right.map((right) => line(words.answerRight, right))}</details>`;
}

function judgedTable({ judged }: ProgramAside, shown: Shown): TemplateResult | typeof nothing {
  const { words } = shown;
  if (judged.length === 0) return nothing;
  const likely = likelyMistake(judged);
  return table({
    caption: words.verdict,
    isCaptionShown: false,
    columns: [{ label: words.question }, { label: words.verdict }],
    rows: judged.map((one, at) => ({
      header: words.questionOf(
        at + 1,
        one.question.body,
        one.question.seats,
        one.question.votes.length,
      ),
      cells: [
        one.mistake === null
          ? html`<span class="right">${words.rightAnswer}</span>`
          : html`<div class="wrong">${wrong(one, likely, shown)}</div>`,
      ],
    })),
  });
}

/** A pupil's own program: where it is written, and what is said of its answers. */
export function programPart(shown: Shown, { program }: Aside): TemplateResult {
  const { words } = shown;
  const isRunning = program.of > 0 && program.end === null;
  return html`<p>${words.programIntro}</p><p class="quiet" id="program-safe">${words.programSafe}</p>
<div class="field"><label for="program-text">${words.programLabel}</label><textarea id="program-text" data-program rows="10" spellcheck="false" autocapitalize="off" autocomplete="off" aria-describedby="program-safe program-status" .value=${live(program.text ?? words.programExample)}></textarea></div>
<p class="buttons">${
    isRunning
      ? html`<button type="button" id="program-stop" data-act="program-stop">${words.stopProgram}</button>`
      : html`<button type="button" class="main" id="program-run" data-act="program-run">${words.runProgram}</button>`
  }</p>
<p role="status" id="program-status">${status(program, shown)}</p>
${judgedTable(program, shown)}`;
}
