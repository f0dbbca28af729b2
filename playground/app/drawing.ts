import { render } from "lit-html";
import { sendKeyboardTo } from "./keyboard-place.js";
import type { Shown } from "./result/shown.js";
import type { Aside } from "./view/aside.js";
import { type CanGo, page as pageView, partIds } from "./view/page.js";

/** What is drawn. */
export interface Drawn {
  readonly shown: Shown;
  readonly aside: Aside;
  readonly can: CanGo;
}

/**
 * Draws the page, and keeps the keyboard's place while it does. What is not in view can wait until what is has been
 * painted, and is then drawn part by part.
 */
export class Drawing {
  readonly #root: HTMLElement;
  readonly #now: () => Drawn;
  /** What is not in view; at first everything but the election and its result. */
  readonly #outOfView: Set<string> = new Set(
    partIds.filter((part) => part !== "election" && part !== "result"),
  );
  readonly #looks: IntersectionObserver;
  readonly #looked = new WeakSet<Element>();
  #late: string[] = [];
  #turn = 0;
  #isDrawing = false;
  #isFirst = true;

  constructor(root: HTMLElement, now: () => Drawn) {
    this.#root = root;
    this.#now = now;
    this.#looks = new IntersectionObserver(
      (seen) => {
        for (const { target, isIntersecting } of seen) {
          const part = target.id.replace(/-part$/, "");
          if (isIntersecting) this.#outOfView.delete(part);
          else this.#outOfView.add(part);
        }
      },
      { rootMargin: "200px" },
    );
  }

  /**
   * Draws the page as it opens or as another address was gone to: everything, where a picture that was made before
   * stands in its place, which goes in the same moment.
   */
  drawFirst(): void {
    if (this.#isFirst && this.#root.firstChild !== null) this.draw();
    else this.drawInView();
  }

  /** Draws everything. */
  draw(): void {
    this.#late = [];
    this.#render(() => true);
  }

  /** Draws what is in view at once, and everything else when that has been painted. */
  drawInView(): void {
    const late: readonly string[] = partIds.filter((part) => this.#outOfView.has(part));
    this.#render((part) => !late.includes(part));
    this.#late = [...late];
    // In the second frame from now the first was painted.
    if (this.#turn === 0 && late.length > 0) {
      this.#turn = 1;
      requestAnimationFrame(() => this.#drawLate());
    }
  }

  /** One part that waited, and the next in the frame after. */
  #drawLate(): void {
    requestAnimationFrame(() => {
      const next = this.#late.shift();
      if (next !== undefined) this.#render((part) => part === next);
      if (this.#late.length > 0) this.#drawLate();
      else this.#turn = 0;
    });
  }

  #render(draws: (part: string) => boolean): void {
    // What leaves the page while it is drawn can ask for it to be drawn again.
    if (this.#isDrawing) {
      queueMicrotask(() => this.draw());
      return;
    }
    if (this.#isFirst) this.#root.replaceChildren();
    this.#isFirst = false;
    this.#isDrawing = true;
    const { shown, aside, can } = this.#now();
    const { language, words } = shown;
    // A language that is set again has every style of the page worked out again.
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
    const title = `${words.title} · kieswet`;
    if (document.title !== title) document.title = title;
    const held = document.activeElement;
    const part = held?.closest<HTMLElement>("[tabindex='-1'], details.part") ?? null;
    try {
      render(pageView(shown, aside, can, draws), this.#root);
    } finally {
      this.#isDrawing = false;
    }
    for (const id of partIds) {
      const one = document.getElementById(`${id}-part`);
      if (one === null || this.#looked.has(one)) continue;
      this.#looked.add(one);
      this.#looks.observe(one);
    }
    // The keyboard's place is never lost: where it was is gone, so the part around it gets it.
    if (held !== null && held !== document.body && !held.isConnected) {
      sendKeyboardTo(part?.isConnected === true ? part : document.getElementById("result-part"));
    }
  }
}
