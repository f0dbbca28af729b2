import type { Picture } from "../../../src/explain/pictures/picture.js";
import { html, type Markup, trusted } from "../html.js";

/** A picture in both layouts; the window shows the one that it has room for. */
export function drawn({ svg, narrow }: Picture): Markup {
  return html`<div class="wide">${trusted(svg)}</div><div class="narrow">${trusted(narrow)}</div>`;
}
