import { checkExercise, solveExercise } from "../../src/exercises/check-exercise.js";
import { reportToHtml } from "../../src/explain/report/report-to-html.js";
import { reportToMarkdown } from "../../src/explain/report/report-to-markdown.js";
import { chooseExercise } from "./doing-exercises.js";
import { stopReading } from "./dropping-files.js";
import { figuresOfFiles } from "./files/dropped-files.js";
import type { Page } from "./page-store.js";
import { playRace, raceBy } from "./playing-race.js";
import { exerciseOf, harderThan, kindsOf, numbersIn, ownElection } from "./result/exercise-of.js";
import { startProgram, stopProgram } from "./running-program.js";
import { saveFile } from "./save-file.js";
import { copyAddress, returnToPlace } from "./sharing-address.js";
import {
  asNation,
  electionChosen,
  emptied,
  kept,
  listAdded,
  listRemoved,
} from "./state/changes.js";
import { ownRows, ownRowsTaken } from "./state/own-rows.js";
import { ownVote, personAdded, personRemoved } from "./state/own-vote.js";
import { asTheLaw } from "./state/state.js";
import { endStory, storyBy } from "./telling-story.js";
import { moveVote } from "./typing-in-fields.js";
import { countReportOf, reportOf } from "./view/explanation.js";
import { residualSeats } from "./view/walk.js";

type Action = (page: Page, button: HTMLElement) => void;

function atRandom(options: readonly string[]): string {
  return options[Math.floor(Math.random() * options.length)] ?? "";
}

function draw(page: Page, option: string): void {
  page.visit((state) => ({ ...state, lots: [...(page.shown.result?.lots ?? []), option] }));
  page.focus("undraw");
}

function numberOf(button: HTMLElement): number {
  return Number(button.dataset["list"]);
}

function walkTo(page: Page, to: number): void {
  const last = residualSeats(page.shown).length;
  page.change("walk", (state) => ({ ...state, walk: Math.min(Math.max(1, to), last) }));
}

/** What every button does. */
export const actions: Readonly<Record<string, Action>> = {
  language: (page) => page.speak(page.state.language === "nl" ? "en" : "nl"),
  easy: (page) => page.visit((state) => ({ ...state, isEasy: !state.isEasy })),
  undo: (page) => page.go("back"),
  redo: (page) => page.go("forward"),
  print: (page) => page.printing.print("report", page.shown),
  skip: (page) => page.focus("result-part"),
  dismiss: (page) => {
    page.beside({ faults: [] });
    page.focus("election-part");
  },
  "where-you-were": (page, button) => returnToPlace(page, Number(button.dataset["place"])),
  reset: (page) => {
    page.visit((state, catalogue) => ({
      ...electionChosen(state, state.source ?? "", catalogue),
      preset: "default",
      readings: {},
      whatIf: asTheLaw,
    }));
    page.focus("source");
  },
  clear: (page) => {
    page.visit(emptied);
    page.focus("name-0");
  },
  "as-nation": (page) => {
    page.visit(asNation);
    page.focus("result-part");
  },
  add: (page) => {
    page.change("add", listAdded);
    page.settle();
    page.focus(`name-${page.state.lists.length - 1}`);
  },
  remove: (page, button) => {
    const list = numberOf(button);
    page.change("remove", (state) => listRemoved(state, list));
    page.settle();
    page.focus(
      page.state.lists.length === 0
        ? "add"
        : `remove-${Math.min(list, page.state.lists.length - 1)}`,
    );
  },
  "own-start": (page) => {
    page.visit(ownVote);
    page.focus("name-0");
  },
  "add-person": (page, button) => {
    const list = numberOf(button);
    page.change("add-person", (state) => personAdded(state, list));
    page.settle();
    const last = (page.state.lists[list]?.people?.length ?? 1) - 1;
    page.focus(`person-name-${list}-${last}`);
  },
  "remove-person": (page, button) => {
    const list = numberOf(button);
    page.change("remove-person", (state) => personRemoved(state, list));
    page.settle();
  },
  "take-rows": (page) => {
    const { text } = page.aside.ownRows;
    const rows = ownRows(text, page.state.language);
    if (rows.status === "refused") {
      page.beside({ ownRows: { text, faults: rows.faults, taken: null } });
      page.focus("own-rows");
      return;
    }
    page.visit((state) => ownRowsTaken(state, rows));
    page.beside({ ownRows: { text: "", faults: [], taken: rows.lists.length } });
    page.focus("result-part");
  },
  "print-count": (page) => page.printing.print("count", page.shown),
  "save-count": ({ shown }) => {
    const report = countReportOf(shown);
    if (report !== null) saveFile("telling.html", "text/html", reportToHtml(report));
  },
  "race-play": playRace,
  "race-next": (page) => raceBy(page, 1),
  "race-previous": (page) => raceBy(page, -1),
  "program-run": startProgram,
  "program-stop": stopProgram,
  more: (page, button) => moveVote(page, numberOf(button), 1),
  fewer: (page, button) => moveVote(page, numberOf(button), -1),
  previous: (page) => walkTo(page, page.state.walk - 1),
  next: (page) => walkTo(page, page.state.walk + 1),
  stop: (page, button) => walkTo(page, Number(button.dataset["stop"])),
  draw: (page, button) => draw(page, button.dataset["option"] ?? ""),
  "draw-at-random": (page) => {
    const outcome = page.shown.result?.outcome;
    if (outcome?.status === "lot-required") draw(page, atRandom(outcome.question.options));
  },
  undraw: (page) => {
    page.visit((state) => ({ ...state, lots: [] }));
    page.focus("draw-at-random");
  },
  keep: (page) => page.change("keep", kept),
  "use-files": (page) => {
    const figures = figuresOfFiles(page.aside.dropped.report);
    if (figures === null) return;
    page.visit((state) => ({ ...state, ...figures }));
    page.beside({ isTaken: true });
    page.focus("result-part");
  },
  "stop-reading": (page) => {
    stopReading();
    page.focus("files-part");
  },
  copy: (page) => copyAddress(page),
  "report-html": ({ shown }) => {
    const report = reportOf(shown);
    if (report !== null) saveFile("uitslag.html", "text/html", reportToHtml(report));
  },
  "report-markdown": ({ shown }) => {
    const report = reportOf(shown);
    if (report !== null) saveFile("uitslag.md", "text/markdown", reportToMarkdown(report));
  },
  story: (page) => {
    page.visit((state) => ({ ...state, story: 1 }));
    page.focus("story-title");
  },
  "story-next": (page) => storyBy(page, 1),
  "story-previous": (page) => storyBy(page, -1),
  "story-end": (page) => endStory(page),
  "story-print": (page) => page.printing.print("story", page.shown),
  "exercise-sheet": (page) => page.printing.print("exercise", page.shown),
  "exercise-another": (page) =>
    chooseExercise(page, {
      ...page.state.exercise,
      seed: page.state.exercise.seed >= 999_999 ? 1 : page.state.exercise.seed + 1,
    }),
  "exercise-harder": (page) => {
    const harder = harderThan(page.state.exercise.difficulty);
    if (harder !== null) chooseExercise(page, { ...page.state.exercise, difficulty: harder });
    page.focus("exercise-difficulty");
  },
  "exercise-own": (page) => {
    const [kind] = page.shown.result === null ? [] : kindsOf(page.shown.result);
    if (kind !== undefined)
      chooseExercise(page, { ...page.state.exercise, kind, seed: ownElection });
    page.focus("exercises-part");
  },
  "exercise-check": (page) => {
    const exercise = exerciseOf(page.shown);
    if (exercise === null) return;
    page.beside({ checked: checkExercise(exercise, numbersIn(page.aside.answers)) });
  },
  "exercise-solution": (page) => {
    const exercise = exerciseOf(page.shown);
    if (exercise === null) return;
    const solved = solveExercise(exercise);
    page.beside({
      answers: Object.fromEntries(
        Object.entries(solved).map(([id, answer]) => [id, String(answer)]),
      ),
      checked: checkExercise(exercise, solved),
    });
  },
};
