import { html, type Markup } from "../html.js";
import type { PageWords } from "../words/page-words.js";

/** The page without its contents: everything that stays while votes change. */
export function skeleton(words: PageWords): Markup {
  const { sections } = words;
  const folded = (id: string, title: string): Markup =>
    html`<details class="part lazy" id="${id}-part"><summary><h2>${title}</h2></summary><div id="${id}"></div></details>`;
  return html`<a class="skip" href="#result-part" data-act="skip">${words.skip}</a>
<header class="top">
<a class="brand" href="../index.html" aria-label="${words.home}"><span>kieswet</span></a>
<p id="summary" class="summary" role="status"></p>
<div class="tools">
<button type="button" class="tool" id="language" data-act="language">${words.otherLanguage}</button>
<button type="button" class="tool" id="print" data-act="print">${words.print}</button>
</div>
</header>
<main id="content">
<h1>${words.title}</h1>
<p class="lead">${words.intro}</p>
<p class="quiet">${words.offline}</p>
<div class="bench">
<div class="settings">
<section class="part" aria-labelledby="h-election"><h2 id="h-election">${sections.election}</h2><div id="election"></div></section>
<section class="part" aria-labelledby="h-lists"><h2 id="h-lists">${sections.lists}</h2><div id="lists"></div></section>
<section class="part" aria-labelledby="h-rules"><h2 id="h-rules">${sections.rules}</h2><div id="rules"></div></section>
</div>
<div class="outcome">
<section class="part first" id="result-part" tabindex="-1" aria-labelledby="h-result"><h2 id="h-result">${sections.result}</h2><div id="lots"></div><div id="half"></div><div id="seats"></div></section>
<section class="part" aria-labelledby="h-walk"><h2 id="h-walk">${sections.walk}</h2><div id="walk"></div></section>
${folded("explanation", sections.explanation)}
${folded("pictures", sections.pictures)}
${folded("margins", sections.margins)}
${folded("compare", sections.compare)}
${folded("share", sections.share)}
${folded("files", sections.files)}
${folded("exercises", sections.exercises)}
</div>
</div>
</main>
<div id="paper" aria-hidden="true"></div>`;
}
