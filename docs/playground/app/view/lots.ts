import { explainLot } from "../../../../src/explain/index.js";
import { lotPaths } from "../calculate.js";
import { html, type Markup, nothing } from "../html.js";
import type { Shown } from "../shown-result.js";
import { keep } from "../state.js";
import { sentence } from "./sentences.js";

const mostPaths = 60;

/** The lot that must be drawn, the lots that were, and all ways in which they can fall. */
export function lots(shown: Shown): Markup {
  const { calculation, voice, words } = shown;
  if (calculation.status === "refused") return nothing;
  const { outcome } = calculation;
  const drawn = outcome.lots.flatMap((lot) => lot.drawn);
  const past =
    drawn.length === 0
      ? null
      : html`<p>${words.drawnSoFar}: ${voice.say.enumeration(drawn.map(voice.say.option))}. <button type="button" id="undraw" data-act="undraw">${words.undraw}</button></p>`;
  if (outcome.status === "completed") return past ?? nothing;
  const { question } = outcome;
  return html`<div class="notice">
<p>${sentence(explainLot(question, outcome.election.day, voice))}</p>
<p class="buttons">${question.options.map(
    (option) =>
      html`<button type="button" data-act="draw" data-option="${option}">${words.draw(voice.say.option(option))}</button> `,
  )}<button type="button" class="main" id="draw-at-random" data-act="draw-at-random">${words.drawAtRandom}</button></p>
${past}
</div>
<details class="lazy" id="all-outcomes"><summary>${words.allOutcomes}</summary><div id="outcomes"></div></details>`;
}

/** The ways in which the pending lots can fall, and the seats they lead to. */
export function outcomes({ state, words, voice }: Shown): Markup {
  const { paths, complete } = lotPaths(keep(state), words.ownRules, mostPaths);
  const same = (index: number): boolean =>
    paths.every(({ seats }) => seats[index] === paths[0]?.seats[index]);
  const differing = state.lists.map((_, index) => index).filter((index) => !same(index));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.allOutcomes}"><table><caption>${words.outcomesCaption(paths.length, complete)}</caption>
<thead><tr><th scope="col">${words.drawnColumn}</th>${differing.map((index) => html`<th scope="col" class="number">${voice.say.group(index + 1)}</th>`)}</tr></thead>
<tbody>${paths.map(
    ({ drawn, seats }) =>
      html`<tr><th scope="row">${drawn.map(voice.say.option).join(" → ")}</th>${differing.map((index) => html`<td class="number">${seats[index] ?? 0}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
