import { loadText } from "./elections/load-set.js";
import { keepEverything } from "./leaving-page.js";
import type { Page } from "./page-store.js";
import { type JudgedQuestion, judgeAnswer } from "./program/judge-answer.js";
import { type ProgramRun, runProgram } from "./program/run-program.js";
import { readSchoolQuestions } from "./program/school-question.js";
import type { ProgramAside } from "./view/aside.js";

let running: ProgramRun | null = null;

function tell(page: Page, change: Partial<ProgramAside>): void {
  page.beside({ program: { ...page.aside.program, ...change } });
}

/** A pupil's program is asked the questions of the school profile, and each answer is judged. */
export function startProgram(page: Page): void {
  abandonProgram();
  // A program can take so much memory that the browser ends the page: what was made is there when it opens again.
  keepEverything(page);
  void askAll(page);
}

async function askAll(page: Page): Promise<void> {
  const text = await loadText("school");
  if (text === null) {
    page.beside({ isMissing: true });
    return;
  }
  const questions = readSchoolQuestions(text);
  const program = page.aside.program.text ?? page.shown.words.programExample;
  const judged: JudgedQuestion[] = [];
  tell(page, { of: questions.length, judged: [], end: null });
  page.focus("program-stop");
  const run = runProgram(program, questions, (question, answer) => {
    if (running !== run) return;
    judged.push(judgeAnswer(question, answer));
    tell(page, { judged: [...judged] });
  });
  running = run;
  const end = await run.ended;
  if (running !== run) return;
  running = null;
  tell(page, { judged: [...judged], end });
  page.focus("program-run");
}

/** The program that runs is ended, and what it answered stays. */
export function stopProgram(): void {
  running?.stop();
}

/** The program that runs is ended, and nothing of it is shown: another is written. */
export function abandonProgram(): void {
  const run = running;
  running = null;
  run?.stop();
}
