import { clientWords } from "./client-words.js";
import { runExample } from "./example-run.js";
import { loadedScript } from "./loaded-script.js";

declare global {
  interface Window {
    /** The one script and what runs an example with it, as text: a worker is made of it. */
    kieswetEngine?: string;
  }
}

/** The engine is a script that sets a text, because a page opened from a folder may not read other files. */
async function engine(): Promise<string> {
  if (window.kieswetEngine === undefined) await loadedScript("assets/example-engine.js");
  return window.kieswetEngine ?? "";
}

/** A button below each example that was run: to change it here, and see what it prints then. */
export function editableExamples(): void {
  const words = clientWords(document.documentElement.lang);
  let number = 0;
  for (const block of document.querySelectorAll<HTMLElement>(".code[data-javascript]")) {
    const output = block.nextElementSibling;
    const { javascript = "", lacks = "" } = block.dataset;
    if (output === null) continue;
    if (lacks !== "") {
      const note = made("p", "example-note", words.lacks(lacks));
      output.after(note);
      continue;
    }
    number += 1;
    const change = made("button", "example-change tool", words.change);
    change.type = "button";
    output.after(change);
    const id = `example-${number}`;
    change.addEventListener("click", () => open(block, output, change, javascript, id));
  }
}

function open(
  block: HTMLElement,
  output: Element,
  change: HTMLButtonElement,
  javascript: string,
  id: string,
): void {
  const words = clientWords(document.documentElement.lang);
  const form = made("form", "example");
  const label = made("label", "", words.example);
  label.htmlFor = id;
  const text = made("textarea", "");
  text.id = id;
  text.value = javascript;
  text.rows = javascript.split("\n").length + 1;
  text.spellcheck = false;
  text.autocapitalize = "off";
  text.setAttribute("aria-describedby", `${id}-hint`);
  const hint = made("p", "example-note", words.hint);
  hint.id = `${id}-hint`;
  const run = made("button", "tool", words.run);
  run.type = "submit";
  const restore = made("button", "tool", words.restore);
  restore.type = "button";
  const buttons = made("p", "example-buttons");
  buttons.append(run, restore);
  const ended = made("p", "example-ended");
  ended.setAttribute("role", "status");
  const printed = made("pre", "");
  printed.tabIndex = 0;
  printed.setAttribute("role", "region");
  printed.setAttribute("aria-label", words.printed);
  printed.hidden = true;
  form.append(label, text, hint, buttons, ended, printed);

  const start = async (): Promise<void> => {
    if (run.disabled) return;
    run.disabled = true;
    ended.textContent = words.running;
    printed.textContent = "";
    printed.hidden = false;
    try {
      const end = await runExample(await engine(), text.value, (line) => {
        printed.append(`${line}\n`);
      });
      ended.textContent = words.ended(end);
    } catch {
      ended.textContent = words.noEngine;
    }
    run.disabled = false;
    if (document.activeElement === document.body) run.focus();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    start();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) start();
  });
  restore.addEventListener("click", () => {
    form.remove();
    block.hidden = false;
    output.removeAttribute("hidden");
    change.hidden = false;
    change.focus();
  });
  block.hidden = true;
  output.setAttribute("hidden", "");
  change.hidden = true;
  block.before(form);
  text.focus();
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = "",
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.textContent = text;
  return element;
}
