import { html, type Markup, nothing } from "../html.js";
import { type Shown, seatsOf } from "../shown-result.js";
import type { CompareWith } from "../state.js";

/** The choice of what to compare with, and the seats side by side. */
export function compare(shown: Shown): Markup {
  const { state, words, other, calculation, voice } = shown;
  const choices: readonly CompareWith[] = ["none", "official", "law", "bill", "kept"];
  const select = html`<div class="fields"><label class="wide">${words.compareWith}<select id="compare-with" data-field="compareWith">${choices.map(
    (value) =>
      value === state.compareWith
        ? html`<option value="${value}" selected>${words.comparisons[value]}</option>`
        : html`<option value="${value}">${words.comparisons[value]}</option>`,
  )}</select></label></div>
<p><button type="button" id="keep" data-act="keep">${words.keep}</button></p>`;
  if (other === null) {
    return html`${select}${state.compareWith === "kept" ? html`<p class="quiet">${words.nothingKept}</p>` : null}`;
  }
  if (other.status === "refused" || calculation.status === "refused") {
    return html`${select}<p>${words.otherRefused}</p>`;
  }
  const now = seatsOf(calculation);
  const then = seatsOf(other);
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  const bar = (count: number, most: number): Markup =>
    html`<meter min="0" max="${most}" value="${count}" aria-hidden="true"></meter>`;
  const most = Math.max(1, ...now.values(), ...then.values());
  return html`${select}
${other.outcome.status === "lot-required" ? html`<p class="quiet">${words.otherLot}</p>` : nothing}
<div class="scroll" tabindex="0" role="region" aria-label="${words.compareCaption}"><table class="compare"><caption>${words.compareCaption}</caption>
<thead><tr><th scope="col">${words.list}</th><th scope="col" class="number">${words.here}</th><th scope="col" class="number">${words.there}</th><th scope="col" class="number">${words.difference}</th></tr></thead>
<tbody>${keys.map((key) => {
    const one = now.get(key) ?? 0;
    const two = then.get(key) ?? 0;
    const difference = one - two;
    return html`<tr class="${difference === 0 ? "" : "wins"}"><th scope="row">${voice.say.contestant(key)}</th><td class="number">${one} ${bar(one, most)}</td><td class="number">${two} ${bar(two, most)}</td><td class="number">${difference === 0 ? "" : difference > 0 ? `+${difference}` : `−${-difference}`}</td></tr>`;
  })}</tbody></table></div>`;
}
