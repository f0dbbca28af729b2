import { exerciseDifficulties, exerciseKinds } from "../../src/exercises/exercise.js";
import { chooseSet, chooseYear } from "./choosing-elections.js";
import { answered, chooseExercise } from "./doing-exercises.js";
import { fileSeats, takeFiles } from "./dropping-files.js";
import { electionSets } from "./elections/catalogue.js";
import type { Page } from "./page-store.js";
import { ownElection } from "./result/exercise-of.js";
import { exerciseFilters, kindsIn } from "./result/exercise-subjects.js";
import { abandonProgram } from "./running-program.js";
import {
  electionChosen,
  fieldChanged,
  nameTyped,
  numberTyped,
  readingChanged,
  rulesChanged,
  togetherChanged,
} from "./state/changes.js";
import { keptOfRows } from "./state/own-rows.js";
import { personNamed } from "./state/own-vote.js";
import { pastedRows, rowsPasted } from "./state/paste.js";

/** Something was typed: fields of text answer to every letter. */
export function typed(page: Page, target: EventTarget | null): void {
  if (target instanceof HTMLTextAreaElement && target.dataset["program"] !== undefined) {
    abandonProgram();
    page.beside({ program: { text: target.value, of: 0, judged: [], end: null } });
  }
  if (target instanceof HTMLTextAreaElement && target.dataset["rows"] !== undefined) {
    page.beside({ ownRows: { text: target.value.slice(0, keptOfRows), faults: [], taken: null } });
  }
  if (!(target instanceof HTMLInputElement)) return;
  const { value } = target;
  const { number, name, person, answer, field, aside, exercise } = target.dataset;
  if (number !== undefined) {
    page.edit(number, value, (state) => numberTyped(state, number, value));
  } else if (name !== undefined) {
    page.change(`name-${name}`, (state) => nameTyped(state, Number(name), value));
  } else if (person !== undefined) {
    const [list, place] = person.split("-").map(Number);
    page.change(`person-name-${person}`, (state) =>
      personNamed(state, { list: list ?? -1, person: place ?? -1 }, value),
    );
  } else if (answer !== undefined) {
    answered(page, answer, value);
  } else if (field !== undefined) {
    page.change(field, (state) => fieldChanged(state, field, value));
  } else if (aside === "file-seats") {
    fileSeats(page, value);
  } else if (exercise === "seed") {
    if (!/^[1-9]\d{0,5}$/.test(value)) page.beside({ seedText: value });
    else chooseExercise(page, { ...page.state.exercise, seed: Number(value) });
  }
}

/** Something was chosen. */
export function changed(page: Page, target: EventTarget | null): void {
  if (target instanceof HTMLInputElement) {
    const { together } = target.dataset;
    if (target.type === "file") {
      void takeFiles(page, [...(target.files ?? [])]);
      target.value = "";
    } else if (together !== undefined) {
      page.change(`together-${together}`, (state) => togetherChanged(state, Number(together)));
    }
    return;
  }
  if (!(target instanceof HTMLSelectElement)) return;
  const { value } = target;
  const { field, reading, whatif, aside, exercise } = target.dataset;
  if (target.dataset["source"] !== undefined) {
    page.visit((state, catalogue) => electionChosen(state, value, catalogue));
  } else if (target.dataset["year"] !== undefined) {
    void chooseYear(page, value === "" ? null : value);
  } else if (aside === "set") {
    const set = electionSets.find((one) => one === value);
    if (set !== undefined) void chooseSet(page, set);
  } else if (reading !== undefined) {
    page.change(`reading-${reading}`, (state) => readingChanged(state, reading, value));
  } else if (whatif !== undefined) {
    page.change(`rule-${whatif}`, (state) => rulesChanged(state, whatif, value));
  } else if (exercise === "filter") {
    const filter = exerciseFilters.find((one) => one === value) ?? "all";
    const kinds = kindsIn(filter);
    const [first] = kinds;
    page.beside({ exerciseFilter: filter });
    const { kind, seed } = page.state.exercise;
    if (first !== undefined && !kinds.includes(kind) && seed !== ownElection) {
      chooseExercise(page, { ...page.state.exercise, kind: first });
    }
  } else if (exercise === "difficulty") {
    const difficulty = exerciseDifficulties.find((one) => one === value);
    if (difficulty !== undefined) chooseExercise(page, { ...page.state.exercise, difficulty });
  } else if (exercise === "kind") {
    const kind = exerciseKinds.find((one) => one === value);
    if (kind !== undefined) chooseExercise(page, { ...page.state.exercise, kind });
  } else if (field !== undefined) {
    page.change(field, (state) => fieldChanged(state, field, value));
    page.settle();
  }
}

/** Rows of a spreadsheet are pasted in a field of a list; anything else is pasted as always. */
export function pasted(page: Page, event: ClipboardEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLInputElement)) return;
  const { name, number } = target.dataset;
  const list = name ?? /^votes-(\d+)$/.exec(number ?? "")?.[1];
  const rows = pastedRows(event.clipboardData?.getData("text/plain") ?? "");
  if (list === undefined || rows === null) return;
  event.preventDefault();
  const from = { list: Number(list), column: name === undefined ? "votes" : "name" } as const;
  const next = rowsPasted(page.state, from, rows);
  if (next === null) page.beside({ faults: [{ key: "paste", because: "too-many" }] });
  else page.visit(() => next);
}
