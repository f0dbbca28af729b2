import type { Voice } from "../../../src/explain/language/voice.js";
import { readingIds } from "../../../src/law/readings/registry.js";
import { electionTypes } from "../../../src/model/election/election-type.js";
import type { ReadingId } from "../../../src/model/outcome/readings.js";
import { presetNames } from "../../../src/model/outcome/readings.js";
import { html, type Markup } from "../html.js";
import { type KnownElection, knownElections } from "../known-elections.js";
import type { State } from "../state.js";
import type { PageWords } from "../words/page-words.js";

function option(value: string, label: string, chosen: string): Markup {
  return value === chosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function groupOf({ type, seats }: KnownElection): keyof PageWords["groups"] {
  if (type === "TK" || type === "EK" || type === "EP") return "national";
  if (type !== "GR") return "other";
  return seats < 19 ? "small" : "large";
}

function knownOptions(state: State, words: PageWords, voice: Voice): readonly Markup[] {
  const label = (one: KnownElection): string => {
    const body = voice.language.naming.electionTypes[one.type];
    const year = one.day.slice(0, 4);
    const place = one.type === "TK" || one.type === "EK" || one.type === "EP" ? "" : ` ${one.area}`;
    return capital(`${body}${place} ${year}`);
  };
  return (["national", "small", "large", "other"] as const).map(
    (group) =>
      html`<optgroup label="${words.groups[group]}">${knownElections
        .filter((one) => groupOf(one) === group)
        .map((one) => option(one.id, label(one), state.source ?? ""))}</optgroup>`,
  );
}

/** The choice of an election, its kind, day, area and seats. */
export function electionControls(state: State, words: PageWords, voice: Voice): Markup {
  const types = voice.language.naming.electionTypes;
  return html`<div class="fields">
<label class="wide">${words.choose}<select id="source" data-field="source">${option("", words.typed, state.source ?? "")}${knownOptions(state, words, voice)}</select></label>
<label>${words.type}<select data-field="type">${electionTypes.map((type) => option(type, capital(`${types[type]} (${type})`), state.type))}</select></label>
<label>${words.day}<input type="date" data-field="day" value="${state.day}" min="1918-01-01" max="2100-12-31"></label>
<label>${words.area}<input data-field="area" value="${state.area}" maxlength="200" autocomplete="off"></label>
<label>${words.seats}<input type="number" inputmode="numeric" min="1" max="5000" step="1" data-field="seats" value="${state.seats}"></label>
</div>
<p class="buttons"><button type="button" data-act="reset"${state.source === null ? html` disabled` : null}>${words.reset}</button> <button type="button" data-act="clear">${words.clear}</button></p>`;
}

function readingSelect(id: ReadingId, state: State, words: PageWords, voice: Voice): Markup {
  const { question, options } = voice.language.readings[id];
  const chosen = state.readings[id] ?? "";
  return html`<label class="wide">${question}<select data-reading="${id}">${option("", words.asPreset, chosen)}${Object.entries(
    options,
  ).map(([value, says]) => option(value, says, chosen))}</select></label>`;
}

/** Which rules and which readings are followed. */
export function ruleControls(state: State, words: PageWords, voice: Voice): Markup {
  const { whatIf } = state;
  const choice = <Key extends "rules" | "method" | "threshold" | "majority">(
    key: Key,
    label: string,
    labels: Readonly<Record<string, string>>,
  ): Markup =>
    html`<label class="wide">${label}<select data-whatif="${key}">${Object.entries(labels).map(
      ([value, text]) => option(value, text, whatIf[key]),
    )}</select></label>`;
  return html`<div class="fields">
${choice("rules", words.whatIf, words.rules)}
${
  whatIf.rules === "own"
    ? [
        choice("method", words.method, words.methods),
        choice("threshold", words.threshold, words.thresholds),
        choice("majority", words.majority, words.majorities),
      ]
    : null
}
<label class="wide">${words.preset}<select data-field="preset">${presetNames.map((name) => option(name, words.presets[name], state.preset))}</select></label>
</div>
<details><summary>${words.readings}</summary><p class="quiet">${words.readingsNote}</p><div class="fields">${readingIds.map((id) => readingSelect(id, state, words, voice))}</div></details>`;
}
