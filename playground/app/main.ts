import * as z from "zod";
import { checkExercise, solveExercise } from "../../src/exercises/check-exercise.js";
import type { ExerciseKind } from "../../src/exercises/exercise.js";
import { makeExercise } from "../../src/exercises/make-exercise.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { reportToHtml, reportToHtmlFragment } from "../../src/explain/report/report-to-html.js";
import { reportToMarkdown } from "../../src/explain/report/report-to-markdown.js";
import { addressOf, stateOf } from "./address.js";
import { calculate } from "./calculate.js";
import {
  emptied,
  fieldChanged,
  listAdded,
  listChanged,
  listRemoved,
  readingChanged,
  rulesChanged,
} from "./changes.js";
import { knownElection } from "./known-elections.js";
import { type DroppedFiles, noFiles, stateFromFiles, withFiles, withSeats } from "./read-files.js";
import { byId, show } from "./region.js";
import { saveFile } from "./save-file.js";
import { comparison, type Shown } from "./shown-result.js";
import { asTheLaw, chosen, keep, type State } from "./state.js";
import { compare } from "./view/compare.js";
import { electionControls, ruleControls } from "./view/controls.js";
import { type ExerciseState, exercises, firstExercise } from "./view/exercises.js";
import { explanation, pictures, reportOf } from "./view/explanation.js";
import { files } from "./view/files.js";
import { listTable } from "./view/lists.js";
import { lots, outcomes } from "./view/lots.js";
import { margins, marginsOffer } from "./view/margins.js";
import { halfCircle, seatTable, summary } from "./view/result.js";
import { share } from "./view/share.js";
import { skeleton } from "./view/skeleton.js";
import { residualSeats, walk } from "./view/walk.js";
import { dutchWords } from "./words/dutch.js";
import { englishWords } from "./words/english.js";

// No code is made from text: the content security policy of the page forbids it.
z.config({ jitless: true });

const languages = {
  nl: { language: dutch, words: dutchWords },
  en: { language: english, words: englishWords },
};

let state: State = stateOf(location.hash, navigator.language.startsWith("nl") ? "nl" : "en");
let exercise: ExerciseState = firstExercise;
let dropped: DroppedFiles = noFiles;
let fileSeats: number | null = null;
let shown: Shown = calculated();
let addressTimer = 0;

function spoken() {
  return state.language === "nl" ? languages.nl : languages.en;
}

function calculated(): Shown {
  const { language, words } = spoken();
  const calculation = calculate(keep(state), words.ownRules);
  if (calculation.status === "completed") state = { ...state, lots: calculation.lots };
  const voice =
    calculation.status === "completed"
      ? voiceOf(language, calculation.election)
      : voiceOf(language);
  return { state, words, voice, calculation, other: comparison(state, words) };
}

/** Parts that are drawn only while they are unfolded. */
const lazy: Readonly<Record<string, () => void>> = {
  "explanation-part": () => show("explanation", explanation(shown)),
  "pictures-part": () => show("pictures", pictures(shown)),
  "margins-part": () => show("margins", marginsOffer(shown)),
  "compare-part": () => show("compare", compare(shown)),
  "share-part": () => show("share", share(shown.words)),
  "files-part": () => show("files", files(dropped, fileSeats, shown.words, shown.voice)),
  "exercises-part": () => show("exercises", exercises(exercise, shown.words, spoken().language)),
  "all-outcomes": () => show("outcomes", outcomes(shown)),
};

/** Parts that do not follow from the votes. */
const standing: readonly string[] = ["exercises-part", "share-part", "files-part"];

function drawLazy(id: string): void {
  const part = document.getElementById(id);
  if (part instanceof HTMLDetailsElement && part.open) lazy[id]?.();
}

/** Draws what follows from the state; the controls stay as they are. */
function drawResult(): void {
  shown = calculated();
  const count = residualSeats(shown).length;
  if (count > 0 && state.walk > count) {
    state = { ...state, walk: count };
    shown = { ...shown, state };
  }
  const text = summary(shown);
  const region = byId("summary");
  if (region.textContent !== text) region.textContent = text;
  show("lots", lots(shown));
  show("half", halfCircle(shown));
  show("seats", seatTable(shown));
  show("walk", walk(shown));
  const total = state.lists.reduce((sum, { votes }) => sum + votes, 0);
  byId("total").textContent = shown.words.totalVotes(shown.voice.say.number(total));
  for (const id of Object.keys(lazy)) {
    if (!standing.includes(id)) drawLazy(id);
  }
  clearTimeout(addressTimer);
  addressTimer = window.setTimeout(writeAddress, 250);
}

function writeAddress(): void {
  history.replaceState(null, "", `#${addressOf(state)}`);
}

function drawControls(): void {
  const { words } = spoken();
  const voice = shown.voice;
  show("election", electionControls(state, words, voice));
  show("lists", listTable(state, words, voice));
  show("rules", ruleControls(state, words, voice));
}

function drawPage(): void {
  const { language, words } = spoken();
  const open = [...document.querySelectorAll<HTMLDetailsElement>("details[open]")].map(
    ({ id }) => id,
  );
  document.documentElement.lang = language.code;
  document.title = `${words.title} · kieswet`;
  document.body.innerHTML = skeleton(words).markup;
  shown = calculated();
  drawControls();
  drawResult();
  for (const id of open) {
    const part = document.getElementById(id);
    if (part instanceof HTMLDetailsElement) part.open = true;
    drawLazy(id);
  }
}

function update(next: State, redraw: boolean): void {
  state = next;
  if (redraw) {
    shown = calculated();
    drawControls();
  }
  drawResult();
}

function drawExercise(next: Partial<ExerciseState>): void {
  exercise = { ...exercise, ...next };
  drawLazy("exercises-part");
}

function answersGiven(): Record<string, number> {
  return Object.fromEntries(
    Object.entries(exercise.answers).flatMap(([id, text]) =>
      text.trim() === "" ? [] : [[id, Number(text)]],
    ),
  );
}

function atRandom(options: readonly string[], draws: number): readonly string[] {
  const left = [...options];
  return Array.from({ length: draws }, () => {
    const [drawn] = left.splice(Math.floor(Math.random() * left.length), 1);
    return drawn as string;
  });
}

function drawnLots(options: readonly string[]): State {
  return { ...state, lots: [...state.lots, ...options] };
}

const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
  language: () => {
    state = { ...state, language: state.language === "nl" ? "en" : "nl" };
    drawPage();
    byId("language").focus();
  },
  print: () => window.print(),
  skip: () => byId("result-part").focus(),
  reset: () => {
    const known = knownElection(state.source ?? "");
    if (known === undefined) return;
    update({ ...state, ...chosen(known), preset: "default", readings: {}, whatIf: asTheLaw }, true);
  },
  clear: () => update(emptied(state), true),
  add: () => {
    update(listAdded(state), true);
    document.querySelector<HTMLInputElement>("#lists tbody tr:last-child input")?.focus();
  },
  remove: (button) => update(listRemoved(state, Number(button.dataset["list"])), true),
  more: (button) => step(Number(button.dataset["list"]), 1),
  fewer: (button) => step(Number(button.dataset["list"]), -1),
  previous: () => update({ ...state, walk: Math.max(1, state.walk - 1) }, false),
  next: () => update({ ...state, walk: state.walk + 1 }, false),
  stop: (button) => update({ ...state, walk: Number(button.dataset["stop"]) }, false),
  draw: (button) => update(drawnLots([button.dataset["option"] ?? ""]), false),
  "draw-at-random": () => {
    const { calculation } = shown;
    if (calculation.status === "refused" || calculation.outcome.status !== "lot-required") return;
    const { options } = calculation.outcome.question;
    update(drawnLots(atRandom(options, 1)), false);
  },
  "use-files": () => {
    const found = stateFromFiles(dropped);
    if (found === null) return;
    update({ ...state, ...found }, true);
    byId("result-part").focus();
  },
  margins: () => show("margins", margins(shown)),
  undraw: () => update({ ...state, lots: [] }, false),
  keep: () => update({ ...state, kept: keep(state), compareWith: "kept" }, false),
  copy: () => {
    writeAddress();
    const said = () => {
      byId("copied").textContent = shown.words.copied;
    };
    navigator.clipboard?.writeText(location.href).then(said, () => {
      byId("copied").textContent = location.href;
    });
  },
  "report-html": () => {
    const report = reportOf(shown);
    if (report !== null) saveFile("uitslag.html", "text/html", reportToHtml(report));
  },
  "report-markdown": () => {
    const report = reportOf(shown);
    if (report !== null) saveFile("uitslag.md", "text/markdown", reportToMarkdown(report));
  },
  "exercise-another": () => drawExercise({ seed: exercise.seed + 1, answers: {}, checked: null }),
  "exercise-check": () =>
    drawExercise({
      checked: checkExercise(makeExercise(exercise.kind, exercise.seed), answersGiven()),
    }),
  "exercise-solution": () => {
    const made = makeExercise(exercise.kind, exercise.seed);
    const solved = solveExercise(made);
    const answers = Object.fromEntries(
      Object.entries(solved).map(([id, answer]) => [id, String(answer)]),
    );
    drawExercise({ answers, checked: checkExercise(made, solved) });
  },
};

function step(index: number, by: number): void {
  const input = byId<HTMLInputElement>(`votes-${index}`);
  const next = listChanged(state, index, "votes", String((state.lists[index]?.votes ?? 0) + by));
  input.value = String(next.lists[index]?.votes ?? 0);
  update(next, false);
}

async function take(list: Iterable<File>): Promise<void> {
  dropped = await withFiles(dropped, [...list], fileSeats);
  drawLazy("files-part");
}

function changed(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  if (target instanceof HTMLInputElement && target.type === "file") {
    void take(target.files ?? []);
    return;
  }
  if (target.dataset["files"] === "seats") {
    fileSeats = /^[1-9]\d{0,3}$/.test(target.value) ? Number(target.value) : null;
    dropped = withSeats(dropped, fileSeats);
    drawLazy("files-part");
    return;
  }
  const { list, field, reading, whatif, answer } = target.dataset;
  const { value } = target;
  if (answer !== undefined) {
    exercise = { ...exercise, answers: { ...exercise.answers, [answer]: value } };
  } else if (target.dataset["exercise"] === "kind") {
    drawExercise({ kind: value as ExerciseKind, answers: {}, checked: null });
  } else if (target.dataset["exercise"] === "seed") {
    if (value !== "") drawExercise({ seed: Math.trunc(Number(value)), answers: {}, checked: null });
  } else if (list !== undefined && field !== undefined) {
    update(listChanged(state, Number(list), field, value), false);
  } else if (reading !== undefined) {
    update(readingChanged(state, reading, value), false);
  } else if (whatif !== undefined) {
    const { state: next, redraw } = rulesChanged(state, whatif, value);
    update(next, redraw);
  } else if (field !== undefined) {
    const { state: next, redraw } = fieldChanged(state, field, value);
    update(next, redraw);
  }
}

document.addEventListener("input", ({ target }) => changed(target));
document.addEventListener("click", (event) => {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLElement>("[data-act]") : null;
  const act = button?.dataset["act"];
  if (button === null || act === undefined) return;
  if (button instanceof HTMLAnchorElement) event.preventDefault();
  actions[act]?.(button);
});
document.addEventListener(
  "toggle",
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open) drawLazy(target.id);
  },
  true,
);
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.getElementById("drop")?.classList.add("over");
});
document.addEventListener("dragleave", () => {
  document.getElementById("drop")?.classList.remove("over");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.getElementById("drop")?.classList.remove("over");
  const part = byId<HTMLDetailsElement>("files-part");
  part.open = true;
  void take(event.dataTransfer?.files ?? []);
});
window.addEventListener("hashchange", () => {
  state = stateOf(location.hash, state.language);
  drawPage();
});
window.addEventListener("beforeprint", () => {
  const report = reportOf(shown);
  byId("paper").innerHTML = report === null ? "" : reportToHtmlFragment(report);
});
window.addEventListener("afterprint", () => {
  byId("paper").innerHTML = "";
});

drawPage();
