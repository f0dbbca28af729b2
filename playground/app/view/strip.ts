import { html, type TemplateResult } from "lit-html";
import { seatsOf } from "../result/seats-of.js";
import type { Shown } from "../result/shown.js";
import { differences, heldAgainst, summary } from "../result/summary.js";
import type { Aside } from "./aside.js";
import { markOf } from "./list-mark.js";

/** How many seats more or fewer, with its sign. */
export function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}

/** More or fewer seats, marked. */
export function badge(difference: number): TemplateResult | null {
  if (difference === 0) return null;
  return html`<strong class=${difference > 0 ? "gain" : "loss"}>${signed(difference)}</strong>`;
}

/** The seats of every list and what changed, always in view. */
export function strip(shown: Shown, aside: Aside): TemplateResult {
  const { result, voice, words, isBehind } = shown;
  const seats = result === null ? new Map<string, number>() : seatsOf(result);
  const held = heldAgainst(shown, aside.before);
  const changed = held === null ? new Map<string, number>() : differences(seats, held);
  const seen = [...seats].filter(([key, count]) => count > 0 || changed.has(key));
  return html`<div class="strip ${isBehind ? "behind" : ""}">
<p id="summary" role="status">${summary(shown, aside.before)}</p>
<ul aria-label=${words.seatsNow}>${seen.map(
    ([key, count]) =>
      html`<li title=${voice.say.contestant(key)}>${markOf(key, shown)}<span class="unseen">${voice.say.contestant(key)}: </span><b>${count}</b>${badge(changed.get(key) ?? 0)}</li>`,
  )}</ul></div>`;
}
