import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import type { Shown } from "../result/shown.js";
import { bounds } from "../state/bounds.js";
import type { TypedList } from "../state/state.js";
import type { Aside } from "./aside.js";
import { numberField } from "./field.js";
import { listMark } from "./list-mark.js";

function row(list: TypedList, index: number, shown: Shown, aside: Aside): TemplateResult {
  const { words, voice } = shown;
  const unnamed = voiceOf(voice.language).say.group(index + 1);
  const name = list.name === "" ? unnamed : list.name;
  return html`<li class="list">
<span class="which">${listMark(index + 1, shown)}</span>
<input class="name" id="name-${index}" data-name=${index} .value=${live(list.name)} placeholder=${unnamed} aria-label=${words.nameOf(unnamed)} maxlength=${bounds.nameLength} autocomplete="off">
<span class="votes"><button type="button" class="step" id="fewer-${index}" data-act="fewer" data-list=${index} aria-label=${words.oneLess(name)}>−</button>${list.people === undefined ? numberField(`votes-${index}`, { shown, aside, label: words.votesOf(name), value: list.votes, isLabelUnseen: true }) : html`<output class="figure" id="votes-${index}" aria-label=${words.votesOf(name)}>${voice.say.number(list.votes)}</output>`}<button type="button" class="step" id="more-${index}" data-act="more" data-list=${index} aria-label=${words.oneMore(name)}>+</button></span>
<span class="candidates" data-label=${words.candidates}>${
    list.people === undefined
      ? numberField(`candidates-${index}`, {
          shown,
          aside,
          label: words.candidatesOf(name),
          value: list.candidates,
          isLabelUnseen: true,
          placeholder: words.enough,
        })
      : html`<span class="figure">${list.people.length}</span>`
  }</span>
<button type="button" class="step remove" id="remove-${index}" data-act="remove" data-list=${index} aria-label=${words.removeOf(name)} title=${words.remove}>×</button>
</li>`;
}

/** The lists and votes that can be typed: a line for each, and a card in a narrow window. */
export function listFields(shown: Shown, aside: Aside): TemplateResult {
  const { state, words, voice } = shown;
  const combinations = state.combinations.map((numbers) =>
    voice.say.enumeration(numbers.map((number) => state.lists[number - 1]?.name || String(number))),
  );
  const total = state.lists.reduce((sum, { votes }) => sum + votes, 0);
  return html`<div class="list heads" aria-hidden="true"><span></span><span>${words.name}</span><span>${words.votes}</span><span>${words.candidates}</span><span></span></div>
<ol class="lists">${state.lists.map((list, index) => row(list, index, shown, aside))}</ol>
${combinations.map((lists) => html`<p class="quiet">${words.combined(lists)}</p>`)}
<p class="buttons">${
    state.lists.length < bounds.lists
      ? html`<button type="button" id="add" data-act="add">${words.addList}</button>`
      : html`<span id="add" tabindex="-1">${words.mostLists(bounds.lists)}</span>`
  } <span id="total" class="quiet">${words.totalVotes(voice.say.number(total))}</span></p>
${state.lists.length === 0 ? html`<p>${words.faults.empty("")}</p>` : nothing}`;
}
