import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";
import { paintOf, paintWith } from "../../../src/explain/pictures/paint.js";
import type { Shown } from "../result/shown.js";

/** The colour of a list with its number in it, as in every picture of the page. */
export function listMark(number: number, { colours }: Pick<Shown, "colours">): TemplateResult {
  const own = colours[number - 1];
  const { fill, ink } = own === undefined ? paintOf(number - 1) : paintWith(own.fill);
  const size = number > 99 ? 10 : 13;
  const dot: SVGTemplateResult = svg`<circle cx="12" cy="12" r="11" fill=${fill} stroke="currentColor"></circle><text x="12" y="16.5" text-anchor="middle" font-size=${size} font-weight="600" fill=${ink}>${number}</text>`;
  return html`<svg class="mark-of-list" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${dot}</svg>`;
}

/** The mark of a contestant that is one list; of a combination there is none. */
export function markOf(contestant: string, shown: Pick<Shown, "colours">): TemplateResult {
  return /^\d+$/.test(contestant) ? listMark(Number(contestant), shown) : html``;
}
