import { html, nothing, type TemplateResult } from "lit-html";
import { marginsPicture } from "../../../src/explain/pictures/margins-picture.js";
import { explainMargin } from "../../../src/explain/topics/explain-margin.js";
import { marginsOf } from "../../../src/what-if/margins/margins.js";
import { optionsOf } from "../result/calculate.js";
import { coloursThere } from "../result/party-colours.js";
import type { Shown } from "../result/shown.js";
import { drawn } from "./drawn.js";

/** How close every list was to one seat more and to one seat fewer. */
export function margins(shown: Shown): TemplateResult | typeof nothing {
  const { words, voice, result, state, isNarrow } = shown;
  if (result === null || result.outcome.status !== "completed")
    return html`<p>${words.lotNeeded}</p>`;
  const found = marginsOf(result.election, result.outcome, optionsOf(state, words.ownRules));
  if (found.status === "refused") return nothing;
  return html`<p>${words.marginsCaption}.</p>
<figure>${drawn(marginsPicture(found, voice, { colours: coloursThere(shown) }), isNarrow)}</figure>
<ul>${found.margins.map((margin) => html`<li>${explainMargin(margin, voice).text}</li>`)}</ul>`;
}
