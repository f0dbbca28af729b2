import type { DoneBefore } from "./opening.js";

type Field = HTMLInputElement | HTMLSelectElement;

/** A field in which something else stands than the page put there. */
function isTouched(field: Field): boolean {
  if (field instanceof HTMLInputElement) return field.value !== field.defaultValue;
  return [...field.options].some((option) => option.selected !== option.defaultSelected);
}

/**
 * What a visitor did on the picture of the page before the page itself was there, as a function that does it again:
 * what was typed, chosen, unfolded and pressed, and where the keyboard was. Asked before the page listens to anything.
 */
export function doneBefore(root: HTMLElement): () => void {
  const { pressed }: DoneBefore = window.kieswetFirst ?? { pressed: [] };
  delete window.kieswetFirst;
  const typed = [...root.querySelectorAll<Field>("input, select")]
    .filter((field) => field.id !== "" && isTouched(field))
    .map(({ id, value }) => ({ id, value }));
  const open = [...root.querySelectorAll("details[open]")].map(({ id }) => id);
  const held = document.activeElement;
  const heldId = held?.id ?? "";
  // Nothing that goes with the picture may tell the page that it was left.
  if (held instanceof HTMLElement) held.blur();
  return () => {
    for (const { id, value } of typed) retype(id, value);
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    document.getElementById(heldId)?.focus();
    for (const id of pressed) document.getElementById(id)?.click();
  };
}

function retype(id: string, value: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLSelectElement)) return;
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
