import { frameWords } from "./frame-words.js";
import type { Page } from "./guides.js";
import { linkTo } from "./guides.js";
import { mark } from "./mark.js";
import { escapeHtml } from "./markdown.js";
import { footOf, menuOf, type Section } from "./navigation.js";

/** Nothing is loaded from elsewhere and nothing is sent: the page works from a folder. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export interface Surroundings {
  readonly sections: readonly Section[];
  readonly version: string;
  readonly playground: boolean;
}

/** The whole document of a page. */
export function documentOf(page: Page, surroundings: Surroundings): string {
  const to = (path: string) => linkTo(page.path, path);
  const words = frameWords(page.language);
  const home = page.path === "index.html" || page.path === "nederlands.html";
  return `<!doctype html>
<html lang="${page.language}" data-root="${to("index.html").replace(/index\.html$/, "")}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(page.description)}">
<meta name="color-scheme" content="light dark">
<title>${home ? "kieswet" : `${escapeHtml(page.title)} · kieswet`}</title>
<link rel="icon" href="${to("assets/mark.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${to("assets/site.css")}">
<script src="${to("assets/theme.js")}"></script>
<script src="${to("assets/site.js")}" defer></script>
</head>
<body${home ? ' class="home"' : ""}>
<a class="skip" href="#content">${words.skip}</a>
${header(page, surroundings)}
<div class="frame">
<nav class="menu" aria-label="${words.pages}">${menu(page, surroundings.sections)}</nav>
<main id="content" tabindex="-1">
<article>
${page.body}
</article>
${neighbours(page, surroundings.sections)}
</main>
${onThisPage(page)}
</div>
<footer class="foot">
<p>kieswet ${escapeHtml(surroundings.version)}, ${words.licence} ${page.origin === null ? words.madeOfCode : words.madeOf(escapeHtml(page.origin))} ${words.computed}${foot(page, surroundings.sections)}</p>
</footer>
</body>
</html>
`;
}

function foot(page: Page, sections: readonly Section[]): string {
  return footOf(sections)
    .map(
      ({ path, language }) =>
        ` <a hreflang="${language}" href="${linkTo(page.path, path)}">${frameWords(page.language).makers}</a>`,
    )
    .join("");
}

function header(page: Page, { sections, playground }: Surroundings): string {
  const to = (path: string) => linkTo(page.path, path);
  const words = frameWords(page.language);
  const { other } = words;
  const tryIt = playground
    ? `<a class="top-link" href="${to("playground/index.html")}#l=${page.language}">${words.playground}</a>`
    : "";
  const speak = `<a class="top-link" lang="${other.language}" hreflang="${other.language}" href="${to(page.translation ?? other.home)}">${other.name}</a>`;
  const plain = (link: string) => link.replace(' class="top-link"', "");
  const inMenu = [tryIt, speak]
    .filter((link) => link !== "")
    .map((link) => `<li>${plain(link)}</li>`);
  const tryInMenu = `<ul>${inMenu.join("")}</ul>`;
  return `<header class="top">
<a class="brand" href="${to(words.home)}"${page.path === words.home ? ' aria-current="page"' : ""}>${mark}<span>kieswet</span></a>
<div class="tools">
${tryIt}
${speak}
<button class="tool search-open" type="button" aria-haspopup="dialog" hidden><span aria-hidden="true" class="lens"></span><span class="label">${words.search}</span><kbd aria-hidden="true">/</kbd></button>
<button class="tool theme" type="button" hidden><span class="label">${words.theme}</span></button>
<details class="pages"><summary class="tool">${words.menu}</summary><nav aria-label="${words.shortPages}">${tryInMenu}${menu(page, sections)}</nav></details>
</div>
</header>${page.path === words.home ? offer(page) : ""}`;
}

/** To who reads the other language: the home page says that there is one in it. */
function offer(page: Page): string {
  const { language, home } = frameWords(page.language).other;
  return `
<p class="offer" lang="${language}" hidden><a hreflang="${language}" href="${linkTo(page.path, home)}">${frameWords(language).offer}</a></p>`;
}

function menu(page: Page, sections: readonly Section[]): string {
  return menuOf(page, sections)
    .map(
      ({ title, pages }) =>
        `<section><h2>${escapeHtml(title)}</h2><ul>${pages
          .map(
            ({ path, menuTitle: name }) =>
              `<li><a href="${linkTo(page.path, path)}"${path === page.path ? ' aria-current="page"' : ""}>${escapeHtml(name)}</a></li>`,
          )
          .join("")}</ul></section>`,
    )
    .join("\n");
}

function onThisPage({ headings, language }: Page): string {
  const { onThisPage: title } = frameWords(language);
  const shown = headings.filter(({ level, id }) => (level === 2 || level === 3) && id !== "");
  if (shown.length < 2) return '<div class="aside-empty"></div>';
  const items = shown
    .map(
      ({ level, id, text }) =>
        `<li class="level-${level}"><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`,
    )
    .join("");
  return `<nav class="on-this-page" aria-label="${title}"><h2>${title}</h2><ul>${items}</ul></nav>`;
}

/** What is read one after the other: the menu of a language, or what stands at the foot by itself. */
function reading(page: Page, sections: readonly Section[]): readonly Page[] {
  const own = sections.find(({ pages }) => pages.includes(page));
  return sections
    .filter(({ language, place }) => language === own?.language && place === own.place)
    .flatMap(({ pages }) => pages);
}

function neighbours(page: Page, sections: readonly Section[]): string {
  const all = reading(page, sections);
  const index = all.findIndex(({ path }) => path === page.path);
  const words = frameWords(page.language);
  const link = (other: Page | undefined, direction: string) =>
    other === undefined
      ? ""
      : `<a class="${direction}" rel="${direction}" href="${linkTo(page.path, other.path)}"><small>${direction === "prev" ? words.before : words.after}</small><span>${escapeHtml(other.menuTitle)}</span></a>`;
  return `<nav class="neighbours" aria-label="${words.around}">${link(all[index - 1], "prev")}${link(all[index + 1], "next")}</nav>`;
}
