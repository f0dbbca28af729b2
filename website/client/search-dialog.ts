import MiniSearch, { type SearchResult } from "minisearch";
import { searchOptions } from "../search-options.js";

interface Found extends SearchResult {
  readonly title: string;
  readonly page: string;
  readonly path: string;
  readonly text: string;
}

const root = document.documentElement.dataset["root"] ?? "";
const mostShown = 20;

/** The index is a script, because a page opened from a folder may not read other files. */
const index = (): Promise<MiniSearch> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${root}assets/search-index.js`;
    script.addEventListener("error", reject);
    script.addEventListener("load", () => {
      resolve(MiniSearch.loadJS(window.kieswetSearchIndex, searchOptions));
    });
    document.head.append(script);
  });

declare global {
  interface Window {
    kieswetSearchIndex: Parameters<typeof MiniSearch.loadJS>[0];
  }
}

/** Searching all guides and the reference, without a server. */
export function searchDialog(): void {
  const opener = document.querySelector<HTMLButtonElement>("button.search-open");
  if (opener === null) return;
  const dialog = element("dialog", "search");
  dialog.setAttribute("aria-label", "Search");
  const form = element("form", "");
  form.setAttribute("role", "search");
  const input = element("input", "");
  input.type = "text";
  input.enterKeyHint = "search";
  input.setAttribute("aria-label", "Search the guides and the reference");
  input.autocomplete = "off";
  const close = element("button", "tool");
  close.type = "button";
  close.textContent = "Close";
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
    const words = input.value.trim();
    const found =
      words === "" ? [] : (((await loading)?.search(words) as Found[] | undefined) ?? []);
    if (words !== input.value.trim()) return;
    count.textContent =
      words === "" ? "" : found.length === 1 ? "1 place" : `${found.length} places`;
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

function item({ title, page, path, text }: Found): HTMLElement {
  const link = element("a", "");
  link.href = root + path;
  const name = element("strong", "");
  name.textContent = title;
  const where = element("small", "");
  where.textContent = title === page ? text : `${page}. ${text}`;
  link.append(name, where);
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
