import * as z from "zod";
import { actions } from "./actions.js";
import { draggedOver, takeFiles } from "./dropping-files.js";
import { doneBefore } from "./first/done-before.js";
import { narrowWindow } from "./first/opening.js";
import { changed, pasted, typed } from "./inputs.js";
import { keepEverything, start } from "./leaving-page.js";
import { Page } from "./page-store.js";
import { endStory, storyBy } from "./telling-story.js";
import { entered, left, moveVote } from "./typing-in-fields.js";

// No code is made from text: the content security policy of the page forbids it.
z.config({ jitless: true });

const root = document.getElementById("page");
const paper = document.getElementById("paper");
if (root === null || paper === null) throw new Error("the page has no place to draw in");
const doAgain = doneBefore(root);
const page = new Page(root, paper);

document.addEventListener("input", ({ target }) => typed(page, target));
document.addEventListener("change", ({ target }) => changed(page, target));
document.addEventListener("paste", (event) => pasted(page, event));
document.addEventListener("focusin", ({ target }) => entered(page, target));
document.addEventListener("focusout", ({ target }) => left(page, target));
document.addEventListener("click", (event) => {
  const button =
    event.target instanceof Element ? event.target.closest<HTMLElement>("[data-act]") : null;
  const act = button?.dataset["act"];
  if (button === null || act === undefined) return;
  if (button instanceof HTMLAnchorElement) event.preventDefault();
  if (button.getAttribute("aria-disabled") !== "true") actions[act]?.(page, button);
});
document.addEventListener("keydown", (event) => {
  if (event.target instanceof HTMLInputElement) {
    const [, list] = /^votes-(\d+)$/.exec(event.target.dataset["number"] ?? "") ?? [];
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (list === undefined || by === undefined) {
      if (event.key === "Enter") page.settle();
      return;
    }
    event.preventDefault();
    moveVote(page, Number(list), by);
    return;
  }
  if (event.target instanceof HTMLSelectElement || event.altKey) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
    event.preventDefault();
    page.go(event.shiftKey ? "forward" : "back");
    return;
  }
  const step = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 }[event.key];
  if (page.state.story === null) return;
  if (event.key === "Escape") endStory(page);
  else if (step !== undefined) {
    event.preventDefault();
    storyBy(page, step);
  }
});
document.addEventListener(
  "toggle",
  ({ target }) => {
    if (target instanceof HTMLDetailsElement) page.folded(target.id, target.open);
  },
  true,
);
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  draggedOver(page, true);
});
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) draggedOver(page, false);
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  draggedOver(page, false);
  void takeFiles(page, [...(event.dataTransfer?.files ?? [])]);
});
window.addEventListener("popstate", () => void page.arrive());
window.addEventListener("beforeprint", () => page.printing.fill(page.shown));
window.addEventListener("afterprint", () => page.printing.empty());
window.addEventListener("pagehide", () => keepEverything(page));
page.watchWidth(matchMedia(narrowWindow));
void start(page);
doAgain();
