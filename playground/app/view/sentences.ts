import { html, nothing, type TemplateResult } from "lit-html";
import type { LawReference, Sentence } from "../../../src/explain/language/sentence.js";

function reference({ text, link }: LawReference): TemplateResult {
  return html`<cite>${link === null ? text : html`<a href=${link} rel="external noopener">${text}</a>`}</cite>`;
}

/** A sentence with its articles, each a link to the text of the law on the day. */
export function sentence({ text, references }: Sentence): TemplateResult {
  if (references.length === 0) return html`${text}`;
  return html`${text} <small>(${references.map(
    (one, index) => html`${index === 0 ? nothing : "; "}${reference(one)}`,
  )})</small>`;
}

/** Sentences as a list in order. */
export function steps(sentences: readonly Sentence[]): TemplateResult {
  return html`<ol class="steps">${sentences.map((one) => html`<li>${sentence(one)}</li>`)}</ol>`;
}
