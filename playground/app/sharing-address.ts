import type { Page } from "./page-store.js";

/** Goes back to where the visitor was when the page was last open. */
export function returnToPlace(page: Page, at: number): void {
  const place = page.aside.places[at];
  if (place !== undefined) location.hash = place;
}

/** The address of what is shown is copied, or shown where the browser does not copy. */
export function copyAddress(page: Page): void {
  page.keep();
  const { href } = location;
  const { copied } = page.shown.words;
  const copying = navigator.clipboard?.writeText(href) ?? Promise.reject(new Error("no clipboard"));
  copying.then(
    () => page.beside({ copied }),
    () => page.beside({ copied: href }),
  );
}
