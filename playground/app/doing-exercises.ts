import type { Page } from "./page-store.js";
import type { State } from "./state/state.js";

/** Another exercise is made; nothing of it is answered yet. */
export function chooseExercise(page: Page, exercise: State["exercise"]): void {
  page.aside = { ...page.aside, answers: {}, checked: null, seedText: null };
  page.change("exercise", (state) => ({ ...state, exercise }));
}

/** A question of the exercise is answered. */
export function answered(page: Page, id: string, text: string): void {
  page.beside({ answers: { ...page.aside.answers, [id]: text }, checked: null });
}
