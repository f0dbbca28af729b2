import { firstElection, type LanguageCode } from "../state/state.js";
import type { FirstPages } from "./first-pages-drawn.js";
import { browserLanguage, type DoneBefore, narrowWindow } from "./opening.js";

/** What the build puts here. */
declare const firstPages: FirstPages;

/** The language of the page that opens, if it opens with the first election and nothing else. */
function languageOfFirst(): LanguageCode | null {
  const { hash } = location;
  if (hash === "") return browserLanguage();
  const said = (["nl", "en"] as const).find((code) => hash.startsWith(`#l=${code}`));
  const opensFirst = hash === `#l=${said}` || hash === `#l=${said}&e=${firstElection}`;
  return said !== undefined && opensFirst ? said : null;
}

/** Whether this tab keeps what was being typed when it was left: that is what the page opens with. */
function hasLeft(): boolean {
  try {
    return sessionStorage.getItem("kieswet-leaving") !== null;
  } catch {
    return false;
  }
}

/** Notes what is pressed, for the page to do once it is there. */
function notePresses({ pressed }: DoneBefore): void {
  document.addEventListener(
    "click",
    (event) => {
      if (window.kieswetFirst === undefined) return;
      const control = event.target instanceof Element ? event.target.closest("[data-act]") : null;
      if (control === null) return;
      if (control instanceof HTMLAnchorElement) event.preventDefault();
      pressed.push(control.id);
    },
    true,
  );
}

const root = document.getElementById("page");
const language = languageOfFirst();

/** The program of the page, which stands in the page or beside it. */
function loadProgram(): void {
  const script = document.createElement("script");
  const inside = document.getElementById("page-program")?.textContent;
  if (inside === undefined) script.src = "playground.js";
  else script.textContent = inside;
  script.addEventListener("error", () => {
    const notice = document.createElement("p");
    notice.className = "notice";
    notice.id = "no-program";
    notice.setAttribute("role", "alert");
    notice.textContent = firstPages[language ?? browserLanguage()].missing;
    (document.getElementById("content") ?? root)?.prepend(notice);
  });
  document.body.append(script);
}

const whole = new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));
if (root !== null && language !== null && !hasLeft()) {
  const { title, wide, narrow } = firstPages[language];
  document.documentElement.lang = language;
  document.title = title;
  root.innerHTML = matchMedia(narrowWindow).matches ? narrow : wide;
  window.kieswetFirst = { pressed: [] };
  notePresses(window.kieswetFirst);
}
if (window.kieswetFirst === undefined || document.hidden) void whole.then(loadProgram);
// In the second frame from now the picture was painted.
else requestAnimationFrame(() => requestAnimationFrame(() => void whole.then(loadProgram)));
