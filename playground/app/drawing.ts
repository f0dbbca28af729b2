import { render } from "lit-html";
import type { Shown } from "./result/shown.js";
import type { Aside } from "./view/aside.js";
import { type CanGo, page as pageView } from "./view/page.js";

/** What is drawn. */
export interface Drawn {
  readonly shown: Shown;
  readonly aside: Aside;
  readonly can: CanGo;
}

/** Draws the page, and keeps the keyboard's place while it does. */
export class Drawing {
  readonly #root: HTMLElement;
  readonly #now: () => Drawn;
  #isDrawing = false;

  constructor(root: HTMLElement, now: () => Drawn) {
    this.#root = root;
    this.#now = now;
  }

  draw(): void {
    // What leaves the page while it is drawn can ask for it to be drawn again.
    if (this.#isDrawing) {
      queueMicrotask(() => this.draw());
      return;
    }
    this.#isDrawing = true;
    const { shown, aside, can } = this.#now();
    const { language, words } = shown;
    document.documentElement.lang = language;
    document.title = `${words.title} · kieswet`;
    const held = document.activeElement;
    const part = held?.closest<HTMLElement>("[tabindex='-1']") ?? null;
    try {
      render(pageView(shown, aside, can), this.#root);
    } finally {
      this.#isDrawing = false;
    }
    // The keyboard's place is never lost: where it was is gone, so the part around it gets it.
    if (held !== null && held !== document.body && !held.isConnected) {
      (part?.isConnected === true ? part : document.getElementById("result-part"))?.focus();
    }
  }
}
