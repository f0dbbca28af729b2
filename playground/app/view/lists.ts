import { type Voice, voiceOf } from "../../../src/explain/language/voice.js";
import { html, type Markup } from "../html.js";
import type { State, TypedList } from "../state.js";
import type { PageWords } from "../words/page-words.js";

function row(list: TypedList, index: number, words: PageWords, voice: Voice): Markup {
  const number = String(index + 1);
  const unnamed = voiceOf(voice.language).say.group(index + 1);
  const name = list.name === "" ? unnamed : list.name;
  return html`<tr>
<th scope="row" class="number">${number}</th>
<td><input class="name" data-list="${index}" data-field="name" value="${list.name}" aria-label="${words.nameOf(unnamed)}" maxlength="200" autocomplete="off"></td>
<td class="votes"><button type="button" class="step" data-act="fewer" data-list="${index}" aria-label="${words.oneLess(name)}">−</button><input type="number" inputmode="numeric" min="0" max="999999999" step="1" data-list="${index}" data-field="votes" id="votes-${index}" value="${list.votes}" aria-label="${words.votesOf(name)}"><button type="button" class="step" data-act="more" data-list="${index}" aria-label="${words.oneMore(name)}">+</button></td>
<td><input type="number" class="candidates" inputmode="numeric" min="0" max="9999" step="1" data-list="${index}" data-field="candidates" value="${list.candidates ?? ""}" placeholder="${words.enough}" aria-label="${words.candidatesOf(name)}"></td>
<td><button type="button" class="step" data-act="remove" data-list="${index}" aria-label="${words.removeOf(name)}" title="${words.remove}">×</button></td>
</tr>`;
}

/** The table in which lists and votes are typed. */
export function listTable(state: State, words: PageWords, voice: Voice): Markup {
  const combinations = state.combinations.map((numbers) =>
    voice.say.enumeration(numbers.map((number) => state.lists[number - 1]?.name || String(number))),
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.sections.lists}"><table class="lists">
<caption class="unseen">${words.sections.lists}</caption>
<thead><tr><th scope="col">${words.list}</th><th scope="col">${words.name}</th><th scope="col">${words.votes}</th><th scope="col">${words.candidates}</th><th scope="col"><span class="unseen">${words.remove}</span></th></tr></thead>
<tbody>${state.lists.map((list, index) => row(list, index, words, voice))}</tbody>
</table></div>
${combinations.map((lists) => html`<p class="quiet">${words.combined(lists)}</p>`)}
<p><button type="button" data-act="add">${words.addList}</button> <span id="total" class="quiet"></span></p>`;
}
