import { html, nothing, type TemplateResult } from "lit-html";
import { seatsOf } from "../result/seats-of.js";
import type { Shown } from "../result/shown.js";
import { differences } from "../result/summary.js";
import { comparedWith } from "../state/state.js";
import { option } from "./controls.js";
import { dayField } from "./field.js";
import { markOf } from "./list-mark.js";
import { badge } from "./strip.js";
import { table } from "./table.js";

/** Seats side by side, and who has more of them where. */
function sideBySide(shown: Shown, then: ReadonlyMap<string, number>): TemplateResult {
  const { result, words, voice } = shown;
  if (result === null) return html``;
  const now = seatsOf(result);
  const changed = differences(now, then);
  const named = (more: boolean): string =>
    [...changed]
      .filter(([, difference]) => difference > 0 === more)
      .map(([key, difference]) => `${voice.say.contestant(key)} (${Math.abs(difference)})`)
      .join(", ");
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  return html`<p id="who-wins">${changed.size === 0 ? words.sameAs : nothing}${named(true) === "" ? nothing : `${words.wins(named(true))} `}${named(false) === "" ? nothing : words.loses(named(false))}</p>
${table({
  caption: words.compareCaption,
  columns: [
    { label: words.list },
    { label: words.here, isNumber: true },
    { label: words.there, isNumber: true },
    { label: words.difference, isNumber: true },
  ],
  rows: keys.map((key) => ({
    header: html`${markOf(key, shown)} ${voice.say.contestant(key)}`,
    cells: [now.get(key) ?? 0, then.get(key) ?? 0, badge(changed.get(key) ?? 0)],
    kind: kindOf(changed.get(key) ?? 0),
  })),
})}`;
}

const kindOf = (more: number) => (more > 0 ? "wins" : more < 0 ? "loses" : "");

/** The choice of what to compare with, and the seats side by side. */
export function compare(shown: Shown): TemplateResult {
  const { state, words, other, result } = shown;
  const { compareWith } = state;
  return html`<div class="fields"><label class="wide">${words.compareWith}<select id="compare-with" data-field="compareWith">${comparedWith.map(
    (value) => option(value, words.comparisons[value], compareWith),
  )}</select></label>${
    compareWith === "other-day" ? dayField("otherDay", words.otherDay, shown) : nothing
  }</div>
<p class="buttons"><button type="button" id="keep" data-act="keep">${words.keep}</button></p>
${other?.isOtherSystem === true ? html`<p class="notice" id="not-dutch-law">${words.notDutchLaw}</p>` : nothing}
${compareWith === "kept" && state.kept === null ? html`<p class="quiet">${words.nothingKept}</p>` : nothing}
${other?.isTied === true ? html`<p class="quiet">${words.otherLot}</p>` : nothing}
${
  other === null
    ? html`<p class="quiet">${words.noOther}</p>`
    : other.seats === null || result === null
      ? html`<p>${words.otherRefused}</p>`
      : sideBySide(shown, other.seats)
}`;
}
