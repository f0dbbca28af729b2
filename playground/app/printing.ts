import { render } from "lit-html";
import { type PrintedWhat, paperOf } from "./paper.js";
import type { Shown } from "./result/shown.js";

/** What stands on paper while the page is printed, and nowhere else. */
export class Printing {
  readonly #paper: HTMLElement;
  #printed: PrintedWhat = "report";

  constructor(paper: HTMLElement) {
    this.#paper = paper;
  }

  print(what: PrintedWhat): void {
    this.#printed = what;
    window.print();
    this.#printed = "report";
  }

  /** A story that is told is printed wholly, whatever was asked for. */
  fill(shown: Shown): void {
    const what = shown.state.story === null ? this.#printed : "story";
    render(paperOf(what, shown), this.#paper);
  }

  empty(): void {
    render(null, this.#paper);
  }
}
