import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { seatsForMajority, seatsTogether, smallestMajorities } from "../result/majorities.js";
import { seatsMerged } from "../result/merged.js";
import { seatsOf } from "../result/seats-of.js";
import type { Shown } from "../result/shown.js";
import { listMark } from "./list-mark.js";

const mostShown = 20;

/** Which lists have more than half of the seats together: chosen by hand, and with as few lists as can be. */
export function majority(shown: Shown): TemplateResult | typeof nothing {
  const { result, words, voice, state } = shown;
  if (result === null) return nothing;
  if (result.outcome.status !== "completed") return html`<p>${words.noMajority}</p>`;
  const seats = [...seatsOf(result)].map(([key, count]) => ({ list: Number(key), seats: count }));
  const total = result.election.seats;
  const needed = seatsForMajority(total);
  const own = seatsTogether(seats, state.together);
  const merged = seatsMerged(state, result, state.together, words.mergedRules);
  const { found, isWhole } = smallestMajorities(seats, total, mostShown);
  return html`<p>${words.majorityIntro(needed, total)}</p>
<fieldset class="together"><legend>${words.majorityPart}</legend>${seats
    .filter((one) => one.seats > 0)
    .map(
      (one) =>
        html`<label><input type="checkbox" id="together-${one.list}" data-together=${one.list} .checked=${live(state.together.includes(one.list))}>${listMark(one.list, shown)} ${voice.say.group(one.list)} <b>${one.seats}</b></label>`,
    )}</fieldset>
<p role="status" id="together"><strong>${state.together.length === 0 ? words.noneTogether : words.together(own, needed)}</strong> ${merged === null ? nothing : words.asOneList(merged, own)}</p>
${
  found.length === 0
    ? html`<p>${words.noMajority}</p>`
    : html`<p>${words.fewestLists(found.length, isWhole)}</p>
<ul class="majorities">${found.map(
        (one) =>
          html`<li>${one.lists.map((list) => listMark(list, shown))} ${voice.say.enumeration(one.lists.map((list) => voice.say.group(list)))}: <b>${one.seats}</b></li>`,
      )}</ul>`
}`;
}
