import { html, nothing, type TemplateResult } from "lit-html";
import { paintOf } from "../../../src/explain/pictures/paint.js";
import { seatFlow } from "../../../src/explain/pictures/seat-flow.js";
import { fraction } from "../../../src/model/fraction.js";
import type { Shown } from "../result/shown.js";
import { type HadThen, otherYears, type TwoYears, twoYears } from "../result/two-years.js";
import { option } from "./controls.js";
import { drawn } from "./drawn.js";
import { badge } from "./strip.js";
import { table } from "./table.js";

function beside({ before, after, lists }: TwoYears, shown: Shown): TemplateResult {
  const { words, voice, isNarrow } = shown;
  const { say } = voice;
  const votes = (had: HadThen | null): string =>
    had === null ? words.notStanding : say.number(had.votes);
  const share = (had: HadThen | null, of: number): string =>
    had === null || of === 0 ? "" : say.percentage(fraction(had.votes, of));
  const only = (in_: "before" | "after"): string =>
    say.enumeration(
      lists
        .filter((one) => one[in_ === "before" ? "after" : "before"] === null)
        .map(({ name }) => name),
    );
  const told = (year: string, names: string): TemplateResult | typeof nothing =>
    names === "" ? nothing : html`<p>${words.onlyIn(year, names)}</p>`;
  const flow = seatFlow(
    {
      before: before.name,
      after: after.name,
      parties: lists.map((one) => ({
        name: one.name,
        before: one.before?.seats ?? 0,
        after: one.after?.seats ?? 0,
        fill: paintOf(one.paint).fill,
      })),
    },
    voice,
  );
  return html`<figure id="flow">${drawn(flow, isNarrow)}</figure>
<p class="quiet">${words.flowNote}</p>
${table({
  caption: words.yearsCaption(before.name, after.name),
  columns: [
    { label: words.list },
    { label: words.votesOfYear(before.name), isNumber: true },
    { label: words.votesOfYear(after.name), isNumber: true },
    { label: words.shareOfYear(before.name), isNumber: true },
    { label: words.shareOfYear(after.name), isNumber: true },
    { label: words.seatsOfYear(before.name), isNumber: true },
    { label: words.seatsOfYear(after.name), isNumber: true },
    { label: words.change, isNumber: true },
  ],
  rows: lists.map((one) => ({
    header: one.name,
    cells: [
      votes(one.before),
      votes(one.after),
      share(one.before, before.votes),
      share(one.after, after.votes),
      one.before?.seats ?? null,
      one.after?.seats ?? null,
      badge((one.after?.seats ?? 0) - (one.before?.seats ?? 0)),
    ],
  })),
})}
<p class="quiet">${words.matchedByName}</p>
<div id="unmatched">${told(before.name, only("before"))}${told(after.name, only("after"))}</div>`;
}

/** Two elections of one body beside each other: which one is chosen, and how votes, shares and seats changed. */
export function years(shown: Shown): TemplateResult {
  const { state, words, catalogue, result } = shown;
  const others = otherYears(state, catalogue);
  const both = twoYears(state, result, catalogue);
  if (others.length === 0 && both === null) return html`<p>${words.noYears}</p>`;
  const chosen = state.otherYear ?? "";
  return html`<p>${words.yearsIntro}</p>
<div class="fields"><label class="wide">${words.chooseYear}<select id="other-year" data-year>${option("", words.noYear, chosen)}${others.map(({ id, year }) => option(id, year, chosen))}</select></label></div>
${both === null ? nothing : beside(both, shown)}`;
}
