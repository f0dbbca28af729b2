import { html, nothing, type TemplateResult } from "lit-html";
import { ifDefined } from "lit-html/directives/if-defined.js";
import { live } from "lit-html/directives/live.js";
import type { Shown } from "../result/shown.js";
import { faultIn } from "../state/fields.js";
import type { Aside } from "./aside.js";

/** A field for a whole number. */
export interface NumberFieldView {
  readonly shown: Shown;
  readonly aside: Aside;
  readonly label: string;
  readonly value: number | null;
  readonly isLabelUnseen?: boolean;
  readonly placeholder?: string;
}

/** What is wrong with what stands in a field, in words; null: nothing. */
export function faultText(field: string, { state, words, voice }: Shown): string | null {
  const draft = state.drafts[field];
  if (draft === undefined) return null;
  const fault = faultIn(field, draft, state.language);
  if (fault === null) return null;
  return words.faults[fault.because]("bound" in fault ? voice.say.number(fault.bound) : "");
}

/** A field that says what is wrong with what was typed in it, where it is and to who cannot see it. */
export function numberField(field: string, view: NumberFieldView): TemplateResult {
  const { shown, aside, label, value, placeholder } = view;
  const fault = faultText(field, shown);
  const draft = shown.state.drafts[field];
  const text =
    aside.editing?.field === field
      ? aside.editing.text
      : (draft ?? (value === null ? "" : shown.voice.say.number(value)));
  const id = field === "seats" ? "number-of-seats" : field;
  const input = html`<input type="text" inputmode="numeric" autocomplete="off" class="figure" id=${id} data-number=${field} .value=${live(text)} placeholder=${ifDefined(placeholder)} aria-label=${view.isLabelUnseen === true ? label : nothing} aria-invalid=${fault === null ? nothing : "true"} aria-describedby=${fault === null ? nothing : `fault-${field}`}>`;
  const said =
    fault === null ? nothing : html`<span class="fault" id="fault-${field}">${fault}</span>`;
  return view.isLabelUnseen === true
    ? html`${input}${said}`
    : html`<div class="field"><label for=${id}>${label}</label>${input}${said}</div>`;
}

/** A field for a day: of the election, or of another law. */
export function dayField(field: "day" | "otherDay", label: string, shown: Shown): TemplateResult {
  const { state } = shown;
  const fault = faultText(field, shown);
  const said = `fault-${field}`;
  return html`<div class="field"><label for=${field}>${label}</label><input type="date" id=${field} data-field=${field} .value=${live(state.drafts[field] ?? state[field])} min="1918-01-01" max="2099-12-31" aria-invalid=${fault === null ? nothing : "true"} aria-describedby=${fault === null ? nothing : said}>${fault === null ? nothing : html`<span class="fault" id=${said}>${fault}</span>`}</div>`;
}
