import { explainLot } from "../../../src/explain/topics/explain-lot.js";
import {
  type PossibleResult,
  possibleResults,
} from "../../../src/what-if/lots/possible-results.js";
import { optionsOf } from "../calculate.js";
import { html, type Markup, nothing } from "../html.js";
import type { Shown } from "../shown-result.js";
import { keep } from "../state.js";
import { sentence } from "./sentences.js";

const mostWays = 2_000;

/** The lot that must be drawn, the lots that were, and all ways in which they can fall. */
export function lots(shown: Shown): Markup {
  const { calculation, voice, words } = shown;
  if (calculation.status === "refused") return nothing;
  const { outcome } = calculation;
  const drawn = outcome.lots.flatMap(({ drawn: keys, question: { kind } }) =>
    keys.map((key) => voice.say.option(key, kind)),
  );
  const past =
    drawn.length === 0
      ? null
      : html`<p>${words.drawnSoFar}: ${voice.say.enumeration(drawn)}. <button type="button" id="undraw" data-act="undraw">${words.undraw}</button></p>`;
  if (outcome.status === "completed") return past ?? nothing;
  const { question } = outcome;
  return html`<div class="notice">
<p>${sentence(explainLot(question, outcome.election.day, voice))}</p>
<p class="buttons">${question.options.map(
    (option) =>
      html`<button type="button" data-act="draw" data-option="${option}">${words.draw(voice.say.option(option, question.kind))}</button> `,
  )}<button type="button" class="main" id="draw-at-random" data-act="draw-at-random">${words.drawAtRandom}</button></p>
${past}
</div>
<details class="lazy" id="all-outcomes"><summary>${words.allOutcomes}</summary><div id="outcomes"></div></details>`;
}

function shownChance({ numerator, denominator }: PossibleResult["chance"]): string {
  return denominator === "1" ? numerator : `${numerator}/${denominator}`;
}

/** Every result that the pending lots can give, with its chance. */
export function outcomes({ state, words, voice, calculation }: Shown): Markup {
  if (calculation.status === "refused") return nothing;
  const settings = keep(state);
  const possible = possibleResults(
    calculation.election,
    { ...optionsOf(settings, words.ownRules), lots: settings.lots },
    { equalWhen: "seats", maximumWays: mostWays },
  );
  if ("issues" in possible) return nothing;
  const { results, everyWay } = possible;
  const groups = results[0]?.groups ?? [];
  const differing = groups
    .map((_, index) => index)
    .filter((index) =>
      results.some((one) => one.groups[index]?.seats !== results[0]?.groups[index]?.seats),
    );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.allOutcomes}"><table><caption>${words.outcomesCaption(results.length, everyWay)}</caption>
<thead><tr><th scope="col">${words.drawnColumn}</th>${differing.map((index) => html`<th scope="col" class="number">${voice.say.group(groups[index]?.group ?? 0)}</th>`)}<th scope="col" class="number">${words.chance}</th></tr></thead>
<tbody>${results.map(
    (one) =>
      html`<tr><th scope="row">${one.lots.map((lot) => (typeof lot === "string" ? voice.say.option(lot) : JSON.stringify(lot))).join(", ")}</th>${differing.map((index) => html`<td class="number">${one.groups[index]?.seats ?? 0}</td>`)}<td class="number">${shownChance(one.chance)}</td></tr>`,
  )}</tbody></table></div>`;
}
