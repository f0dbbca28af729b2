import type { Markup } from "./html.js";

const shown = new WeakMap<Element, string>();

/** The element with this id. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element as Kind;
}

/** Puts HTML in a part of the page, if it is not there already; the focus stays where it was. */
export function show(id: string, { markup }: Markup): void {
  const region = byId(id);
  if (shown.get(region) === markup) return;
  const active = document.activeElement;
  const focused = active !== null && region.contains(active) ? active.id : "";
  region.innerHTML = markup;
  shown.set(region, markup);
  if (focused !== "") document.getElementById(focused)?.focus();
}
