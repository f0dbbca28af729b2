import type { Page } from "./page-store.js";
import { residualSeats } from "./view/walk.js";

/** How long one seat of the race stands, in milliseconds. */
const pace = 1_200;

let timer = 0;

function last(page: Page): number {
  return residualSeats(page.shown).length;
}

/** The race goes on by a seat, or back. */
export function raceBy(page: Page, seats: number): void {
  pauseRace(page);
  const at = Math.min(page.aside.frame ?? last(page), last(page));
  page.beside({ frame: Math.min(Math.max(1, at + seats), last(page)) });
}

function tick(page: Page): void {
  const next = (page.aside.frame ?? 0) + 1;
  if (!page.aside.isPlaying || !page.aside.open.has("pictures-part")) {
    pauseRace(page);
    return;
  }
  page.beside({ frame: Math.min(next, last(page)), isPlaying: next < last(page) });
  if (next < last(page)) timer = window.setTimeout(() => tick(page), pace);
}

/**
 * The race begins to play, from its first seat where it is at its end; it is played because somebody asked for it.
 * Who wants no motion gets one seat more for each time that it is asked.
 */
export function playRace(page: Page): void {
  if (page.aside.isPlaying) {
    pauseRace(page);
    return;
  }
  const at = page.aside.frame ?? last(page);
  const frame = at >= last(page) ? 1 : at + 1;
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  page.beside({ frame, isPlaying: !isStill && frame < last(page) });
  if (!isStill) timer = window.setTimeout(() => tick(page), pace);
}

function pauseRace(page: Page): void {
  window.clearTimeout(timer);
  if (page.aside.isPlaying) page.beside({ isPlaying: false });
}
