import type { Page } from "./page-store.js";
import { voteMoved } from "./state/changes.js";

function numberFieldOf(target: EventTarget | null): string | undefined {
  return target instanceof HTMLInputElement ? target.dataset["number"] : undefined;
}

/** A field of numbers was entered: what stands in it is what is typed. */
export function entered(page: Page, target: EventTarget | null): void {
  const field = numberFieldOf(target);
  if (field === undefined || !(target instanceof HTMLInputElement)) return;
  page.aside = { ...page.aside, editing: { field, text: target.value } };
}

/** A field of numbers was left: what stands in it is what the page made of it. */
export function left(page: Page, target: EventTarget | null): void {
  if (numberFieldOf(target) === undefined) return;
  page.settle();
  page.beside({ editing: null });
}

/** One vote more or fewer for a list, by its place from 0. */
export function moveVote(page: Page, list: number, by: number): void {
  page.aside = { ...page.aside, editing: null };
  page.settle();
  page.change(`move-${list}-${by}`, (state) => voteMoved(state, list, by));
}
