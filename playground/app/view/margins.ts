import { marginsPicture } from "../../../src/explain/pictures/margins-picture.js";
import { explainMargin } from "../../../src/explain/topics/explain-margin.js";
import { marginsOf } from "../../../src/what-if/margins/margins.js";
import { optionsOf } from "../calculate.js";
import { html, type Markup, nothing } from "../html.js";
import type { Shown } from "../shown-result.js";
import { keep } from "../state.js";
import { drawn } from "./drawn.js";

/** The offer to calculate the margins, which asks the whole law thousands of times. */
export function marginsOffer({ words, calculation }: Shown): Markup {
  return calculation.status === "refused" || calculation.outcome.status !== "completed"
    ? nothing
    : html`<p>${words.marginsCaption}.</p><p><button type="button" id="calculate-margins" data-act="margins">${words.calculateMargins}</button></p>`;
}

/** How close every list was to one seat more and to one seat fewer. */
export function margins({ words, voice, calculation, state }: Shown): Markup {
  if (calculation.status === "refused" || calculation.outcome.status !== "completed") {
    return nothing;
  }
  const found = marginsOf(
    calculation.election,
    calculation.outcome,
    optionsOf(keep(state), words.ownRules),
  );
  if (found.status === "refused") return nothing;
  const picture = marginsPicture(found, voice);
  return html`<p>${words.marginsCaption}.</p>
<figure class="scroll" tabindex="0" role="region" aria-label="${picture.title}">${drawn(picture)}</figure>
<ul>${found.margins.map((margin) => html`<li>${explainMargin(margin, voice).text}</li>`)}</ul>`;
}
