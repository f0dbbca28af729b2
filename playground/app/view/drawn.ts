import { html, type TemplateResult } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import type { Picture } from "../../../src/explain/pictures/picture.js";

/** A picture of the library in the layout that the window has room for. */
export function drawn({ svg, narrow }: Picture, isNarrow: boolean): TemplateResult {
  return html`<div class="drawn">${unsafeHTML(isNarrow ? narrow : svg)}</div>`;
}

/** A picture under its title. */
export function titled(picture: Picture, isNarrow: boolean): TemplateResult {
  return html`<h3>${picture.title}</h3><figure>${drawn(picture, isNarrow)}</figure>`;
}
