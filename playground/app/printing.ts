import { render } from "lit-html";
import { type PrintedWhat, paperOf } from "./paper.js";
import type { Shown } from "./result/shown.js";

/** Who has no idle times has this many milliseconds. */
const soon = 500;

/**
 * What stands on paper while the page is printed, and nowhere else. It is made before: a browser that has begun
 * to print makes no new templates (Chromium: "callback is no longer runnable").
 */
export class Printing {
  readonly #paper: HTMLElement;
  readonly #sheet: HTMLElement = document.createElement("div");
  #printed: PrintedWhat = "report";
  #prepared: { readonly what: PrintedWhat; readonly shown: Shown } | null = null;
  #latest: Shown | null = null;
  #isWaiting = false;

  constructor(paper: HTMLElement) {
    this.#paper = paper;
  }

  print(what: PrintedWhat, shown: Shown): void {
    this.#printed = what;
    this.#prepare(shown);
    window.print();
    this.#printed = "report";
  }

  /** For whoever prints with the keys or the menu of the browser, which do not say so before. */
  prepareWhenIdle(shown: Shown): void {
    this.#latest = shown;
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const prepare = (): void => {
      this.#isWaiting = false;
      if (this.#latest !== null) this.#prepare(this.#latest);
    };
    if (typeof requestIdleCallback === "function") requestIdleCallback(prepare);
    else setTimeout(prepare, soon);
  }

  /** The browser prints. What could not be prepared is not printed: the page is, as it stands there. */
  fill(shown: Shown): void {
    try {
      this.#prepare(shown);
    } catch {
      return;
    }
    this.#paper.replaceChildren(this.#sheet);
  }

  empty(): void {
    this.#paper.replaceChildren();
  }

  /** A story that is told is printed wholly, whatever was asked for. */
  #prepare(shown: Shown): void {
    const what = shown.state.story === null ? this.#printed : "story";
    if (this.#prepared?.what === what && this.#prepared.shown === shown) return;
    this.#prepared = null;
    render(paperOf(what, shown), this.#sheet);
    this.#prepared = { what, shown };
  }
}
