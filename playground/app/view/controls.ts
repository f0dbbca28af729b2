import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Voice } from "../../../src/explain/language/voice.js";
import { readingIds } from "../../../src/law/readings/registry.js";
import { electionTypes } from "../../../src/model/election/election-type.js";
import { presetNames, type ReadingId } from "../../../src/model/outcome/readings.js";
import { type ElectionSet, electionSets } from "../elections/catalogue.js";
import type { KnownElection } from "../elections/known-election.js";
import { changedFigures } from "../result/official.js";
import type { Shown } from "../result/shown.js";
import { bounds } from "../state/bounds.js";
import type { PageWords } from "../words/page-words.js";
import type { Aside } from "./aside.js";
import { dayField, numberField } from "./field.js";

/** An option of a choice. */
export function option(value: string, label: string, chosen: string): TemplateResult {
  return html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`;
}

/** A text with a capital. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function labelOf(one: KnownElection, set: ElectionSet, voice: Voice): string {
  const body = voice.language.naming.electionTypes[one.type];
  const year = one.day.slice(0, 4);
  if (set === "house") return year;
  if (set === "others" || set === "councils") {
    const isNational = one.type === "TK" || one.type === "EK" || one.type === "EP";
    return capital(`${body}${isNational ? "" : ` ${one.area}`} ${year}`);
  }
  return set === "councils-2026" ? one.area : `${one.area} ${year}`;
}

/** The file that a set of elections is shown from, and its elections in the order of their names. */
function electionsIn(
  { catalogue, voice }: Shown,
  set: ElectionSet,
): readonly (readonly [string, string])[] {
  const inSet = catalogue.inSet.get(set) ?? [];
  const labels = inSet.map((one) => [one.id, labelOf(one, set, voice)] as const);
  return set === "house" ? [...labels].reverse() : labels;
}

/** What the figures are beside those of the election that they began as. */
function howItWas({ state, catalogue, words, voice }: Shown): TemplateResult | typeof nothing {
  const changed = changedFigures(state, catalogue);
  if (changed === null) return nothing;
  const election = catalogue.elections.get(state.source ?? "");
  const said = changed.slice(0, 6).map((one) => {
    const number = "list" in one ? one.list : 0;
    const name = state.lists[number - 1]?.name ?? "";
    return words.changed[one.changed](
      one.changed === "name" || name === "" ? String(number) : name,
    );
  });
  const all = changed.length > said.length ? [...said, `+ ${changed.length - said.length}`] : said;
  return html`<p id="how-it-was" class=${changed.length === 0 ? "quiet" : "altered"}>${changed.length === 0 ? words.isReal : words.isChanged(all)} ${election?.inferred === true ? words.inferred : nothing}</p>
${changed.length === 0 ? nothing : html`<p class="buttons"><button type="button" id="reset" data-act="reset">${words.reset}: ${voice.language.naming.electionTypes[election?.type ?? "GR"]} ${election?.area} ${election?.day.slice(0, 4)}</button></p>`}`;
}

/** The choice of an election, its kind, day, area and seats. */
export function electionControls(shown: Shown, aside: Aside): TemplateResult {
  const { state, words, voice } = shown;
  const types = voice.language.naming.electionTypes;
  const source = state.source ?? "";
  return html`<div class="fields">
<label class="wide">${words.chooseSet}<select id="set" data-aside="set">${electionSets.map((set) => option(set, words.sets[set], aside.set))}</select></label>
<label class="wide">${words.choose}<select id="source" data-source>${option("", words.typed, source)}${electionsIn(shown, aside.set).map(([id, label]) => option(id, label, source))}</select></label>
</div>
${aside.isLoading ? html`<p role="status">${words.loading}</p>` : nothing}
${howItWas(shown)}
<div class="fields">
<label>${words.type}<select id="type" data-field="type">${electionTypes.map((type) => option(type, capital(`${types[type]} (${type})`), state.type))}</select></label>
${dayField("day", words.day, shown)}
<label>${words.area}<input id="area" data-field="area" .value=${live(state.area)} maxlength=${bounds.nameLength} autocomplete="off"></label>
${numberField("seats", { shown, aside, label: words.seats, value: state.seats })}
</div>
<p class="buttons"><button type="button" id="clear" data-act="clear">${words.clear}</button> ${state.type === "TK" ? nothing : html`<button type="button" id="as-nation" data-act="as-nation">${words.asNation}</button>`}</p>`;
}

function readingSelect(id: ReadingId, { state, words, voice }: Shown): TemplateResult {
  const { question, options } = voice.language.readings[id];
  const chosen = state.readings[id] ?? "";
  return html`<label class="wide">${question}<select id="reading-${id}" data-reading=${id}>${option("", words.asPreset, chosen)}${Object.entries(
    options,
  ).map(([value, says]) => option(value, says, chosen))}</select></label>`;
}

function choice(
  key: "rules" | "method" | "threshold" | "majority",
  labels: Readonly<Record<string, string>>,
  { state, words }: Shown,
): TemplateResult {
  const label: Readonly<Record<typeof key, keyof PageWords>> = {
    rules: "whatIf",
    method: "method",
    threshold: "threshold",
    majority: "majority",
  };
  return html`<label class="wide">${words[label[key]]}<select id="rule-${key}" data-whatif=${key}>${Object.entries(
    labels,
  ).map(([value, text]) => option(value, text, state.whatIf[key]))}</select></label>`;
}

/** Which rules and which readings are followed. */
export function ruleControls(shown: Shown): TemplateResult {
  const { state, words } = shown;
  return html`<div class="fields">
${choice("rules", words.rules, shown)}
${
  state.whatIf.rules === "own"
    ? [
        choice("method", words.methods, shown),
        choice("threshold", words.thresholds, shown),
        choice("majority", words.majorities, shown),
      ]
    : nothing
}
<label class="wide">${words.preset}<select id="preset" data-field="preset">${presetNames.map((name) => option(name, words.presets[name], state.preset))}</select></label>
</div>
<details id="readings-part"><summary>${words.readings}</summary><p class="quiet">${words.readingsNote}</p><div class="fields">${readingIds.map((id) => readingSelect(id, shown))}</div></details>`;
}
