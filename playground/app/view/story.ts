import { html, nothing, type TemplateResult } from "lit-html";
import type { Shown } from "../result/shown.js";
import { type StoryStep, storyOf } from "../result/story.js";
import { drawn } from "./drawn.js";
import { sentence } from "./sentences.js";

function told({ title, sentences, picture }: StoryStep, isNarrow: boolean): TemplateResult {
  const made = picture();
  return html`<h2 class="story-title" id="story-title" tabindex="-1">${title}</h2>
<div class="story-text">${sentences.map((one) => html`<p>${sentence(one)}</p>`)}</div>
${made === null ? nothing : html`<figure>${drawn(made, isNarrow)}</figure>`}`;
}

/** One step of the story, large enough for a screen before a class. */
export function story(shown: Shown): TemplateResult {
  const { words, state, isNarrow } = shown;
  const all = storyOf(shown);
  const number = Math.min(state.story ?? 1, all.length);
  const step = all[number - 1];
  return html`<section class="story" id="story" aria-labelledby="story-title">
<div class="walk">
<button type="button" id="story-previous" data-act="story-previous" aria-disabled=${number <= 1 ? "true" : nothing}>← ${words.previous}</button>
<p class="where" aria-live="polite">${words.storyStep(number, all.length)}</p>
<button type="button" class="main" id="story-next" data-act="story-next" aria-disabled=${number >= all.length ? "true" : nothing}>${words.next} →</button>
</div>
${step === undefined ? html`<p>${words.sections.refused}</p>` : told(step, isNarrow)}
<p class="buttons"><button type="button" id="story-end" data-act="story-end">${words.endStory}</button> <button type="button" id="story-print" data-act="story-print">${words.printStory}</button></p>
</section>`;
}

/** Every step below the other, for paper. */
export function wholeStory(shown: Shown, title: string): TemplateResult {
  return html`<h1>${title}</h1>${storyOf(shown).map(({ title: heading, sentences, picture }) => {
    const made = picture();
    return html`<section><h2>${heading}</h2>${sentences.map((one) => html`<p>${sentence(one)}</p>`)}${made === null ? nothing : html`<figure>${drawn(made, false)}</figure>`}</section>`;
  })}`;
}
