import MiniSearch, { type Query, type SearchResult } from "minisearch";
import { searchOptions } from "../search-options.js";
import { lookedFor, type Term } from "../searched-terms.js";
import { clientWords } from "./client-words.js";
import { loadedScript } from "./loaded-script.js";

interface Found extends SearchResult {
  readonly title: string;
  readonly page: string;
  readonly path: string;
  readonly text: string;
  readonly language: string;
}

const root = document.documentElement.dataset["root"] ?? "";
const language = document.documentElement.lang;
const words = clientWords(language);
const mostShown = 20;
const longestQuestion = 200;

/** The index is a script, because a page opened from a folder may not read other files. */
async function index(): Promise<MiniSearch> {
  await loadedScript("assets/search-index.js");
  return MiniSearch.loadJS(window.kieswetSearchIndex, searchOptions);
}

declare global {
  interface Window {
    kieswetSearchIndex: Parameters<typeof MiniSearch.loadJS>[0];
    kieswetTerms?: readonly Term[];
  }
}

/** Every place with all the words, or with what they are called in English; first those in the reader's language. */
function placesWith(asked: string, search: MiniSearch): readonly Found[] {
  const queries = lookedFor(asked, window.kieswetTerms ?? []).map(
    (one): Query => ({ queries: [one], combineWith: "AND" }),
  );
  const found = search.search({ queries, combineWith: "OR" }) as unknown as readonly Found[];
  const isOwn = (one: Found): boolean => one.language === language;
  return [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))];
}

/** Searching all guides and the reference, without a server. */
export function searchDialog(): void {
  const opener = document.querySelector<HTMLButtonElement>("button.search-open");
  if (opener === null) return;
  const dialog = element("dialog", "search");
  dialog.setAttribute("aria-label", words.search);
  const form = element("form", "");
  form.setAttribute("role", "search");
  const input = element("input", "");
  input.type = "text";
  input.enterKeyHint = "search";
  input.setAttribute("aria-label", words.searchIn);
  input.autocomplete = "off";
  const close = element("button", "tool");
  close.type = "button";
  close.textContent = words.close;
  const count = element("p", "search-count");
  count.setAttribute("role", "status");
  const list = element("ul", "search-found");
  form.append(input, close);
  dialog.append(form, count, list);
  document.body.append(dialog);

  let loading: Promise<MiniSearch> | undefined;
  const open = () => {
    loading ??= index();
    dialog.showModal();
    input.select();
  };
  const search = async () => {
    const asked = input.value.trim().slice(0, longestQuestion);
    const there = await loading?.catch(() => null);
    if (asked !== input.value.trim().slice(0, longestQuestion)) return;
    const found = asked === "" || there == null ? [] : placesWith(asked, there);
    const elsewhere = found.filter((one) => one.language !== language).length;
    count.textContent =
      there === null ? words.notThere : asked === "" ? "" : words.found(found.length, elsewhere);
    list.replaceChildren(...found.slice(0, mostShown).map(item));
  };

  opener.hidden = false;
  opener.addEventListener("click", open);
  close.addEventListener("click", () => dialog.close());
  input.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  list.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const stops: (Element | null)[] = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next =
      stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))];
    if (next instanceof HTMLElement) next.focus();
  });
  document.addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
    const asked =
      (event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!asked || dialog.open) return;
    event.preventDefault();
    open();
  });
}

function item({ title, page, path, text, language: own }: Found): HTMLElement {
  const link = element("a", "");
  link.href = root + path;
  link.hreflang = own;
  const name = element("strong", "");
  name.textContent = title;
  const where = element("small", "");
  where.textContent = title === page ? text : `${page}. ${text}`;
  name.lang = own;
  where.lang = own;
  if (own !== language) {
    const mark = element("span", "search-elsewhere");
    mark.textContent = ` (${words.elsewhere})`;
    link.append(name, mark, where);
  } else link.append(name, where);
  const entry = element("li", "");
  entry.append(link);
  return entry;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  return made;
}
