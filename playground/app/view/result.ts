import { html, nothing, type TemplateResult } from "lit-html";
import { hemicycle } from "../../../src/explain/pictures/hemicycle.js";
import { explainHypothetical } from "../../../src/explain/topics/explain-basis.js";
import { explainRefusal } from "../../../src/explain/topics/explain-refusal.js";
import { fraction } from "../../../src/model/fraction.js";
import { coloursThere } from "../result/party-colours.js";
import { seatsOf, votesOf } from "../result/seats-of.js";
import type { Shown } from "../result/shown.js";
import { differences, heldAgainst } from "../result/summary.js";
import type { Aside } from "./aside.js";
import { drawn } from "./drawn.js";
import { markOf } from "./list-mark.js";
import { badge } from "./strip.js";
import { table } from "./table.js";

const mostIssues = 20;

/** Everything that is wrong with what was typed. */
function refusal({ calculation, voice, words }: Shown): TemplateResult | typeof nothing {
  if (calculation.status !== "refused") return nothing;
  const issues = explainRefusal(calculation.refused, voice);
  const left = issues.length - mostIssues;
  return html`<div class="notice" id="refusal"><h3>${words.sections.refused}</h3><ul>${issues.slice(0, mostIssues).map((issue) => html`<li>${issue}</li>`)}${left > 0 ? html`<li>+ ${left}</li>` : nothing}</ul></div>`;
}

/** That the result is not of everything that stands in the fields. */
function behind({ isBehind, state, words, result }: Shown): TemplateResult | typeof nothing {
  if (!isBehind || result === null) return nothing;
  const wrong = Object.keys(state.drafts).length;
  return html`<p class="notice" id="behind">${wrong > 0 ? words.behind(wrong) : words.behindRefused}</p>`;
}

/** The half circle, or what is wrong with what was typed. */
export function halfCircle(shown: Shown): TemplateResult {
  const { result, voice, isNarrow } = shown;
  if (result === null) return html`${refusal(shown)}`;
  const hypothetical = explainHypothetical(result.outcome, voice);
  return html`${refusal(shown)}${behind(shown)}${hypothetical === null ? nothing : html`<p class="notice" id="hypothetical">${hypothetical.text}</p>`}
<figure class="half">${drawn(hemicycle(result.outcome, voice, { colours: coloursThere(shown) }), isNarrow)}</figure>`;
}

/** The seats of each list, beside those compared with. */
export function seatTable(shown: Shown, aside: Aside): TemplateResult | typeof nothing {
  const { result, voice, words } = shown;
  if (result === null) return nothing;
  const seats = seatsOf(result);
  const votes = votesOf(result);
  const held = heldAgainst(shown, aside.before);
  const changed = held === null ? null : differences(seats, held);
  const share = (key: string): string =>
    result.outcome.votes === 0 || !votes.has(key)
      ? ""
      : voice.say.percentage(fraction(votes.get(key) ?? 0, result.outcome.votes));
  return table({
    caption: words.sections.result,
    isCaptionShown: false,
    columns: [
      { label: words.list },
      { label: words.votes, isNumber: true },
      { label: "%", isNumber: true },
      { label: words.seatsNow, isNumber: true },
      ...(changed === null ? [] : [{ label: words.change, isNumber: true }]),
    ],
    rows: [...seats].map(([key, count]) => ({
      header: html`${markOf(key, shown)} ${voice.say.contestant(key)}`,
      cells: [
        votes.has(key) ? voice.say.number(votes.get(key) ?? 0) : null,
        share(key),
        count,
        ...(changed === null ? [] : [badge(changed.get(key) ?? 0)]),
      ],
    })),
  });
}
