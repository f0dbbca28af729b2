import type { Sentence } from "../../../src/explain/language/sentence.js";
import { sentenceToHtml } from "../../../src/explain/report/report-to-html.js";
import { html, type Markup, trusted } from "../html.js";

/** A sentence with its articles. */
export function sentence(one: Sentence): Markup {
  return trusted(sentenceToHtml(one));
}

/** Sentences as a list in order. */
export function steps(sentences: readonly Sentence[]): Markup {
  return html`<ol class="steps">${sentences.map((one) => html`<li>${sentence(one)}</li>`)}</ol>`;
}
