import { html, type Markup } from "../html.js";
import type { PageWords } from "../words/page-words.js";

/** Ways to keep and to pass on what is on the page. */
export function share(words: PageWords): Markup {
  return html`<p>${words.shareNote}</p>
<p class="buttons"><button type="button" id="copy" data-act="copy">${words.copy}</button> <button type="button" id="report-html" data-act="report-html">${words.report}</button> <button type="button" id="report-markdown" data-act="report-markdown">${words.reportMarkdown}</button></p>
<p id="copied" role="status"></p>`;
}
