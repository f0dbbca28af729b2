import { html, nothing, type TemplateResult } from "lit-html";
import { explainLot } from "../../../src/explain/topics/explain-lot.js";
import {
  type PossibleResult,
  possibleResults,
} from "../../../src/what-if/lots/possible-results.js";
import { optionsOf } from "../result/calculate.js";
import type { Shown } from "../result/shown.js";
import type { Aside } from "./aside.js";
import { sentence } from "./sentences.js";
import { table } from "./table.js";

const mostWays = 2_000;

/** The lot that must be drawn, the lots that were, and all ways in which they can fall. */
export function lots(shown: Shown, aside: Aside): TemplateResult | typeof nothing {
  const { result, voice, words } = shown;
  if (result === null) return nothing;
  const { outcome } = result;
  const drawn = outcome.lots.flatMap(({ drawn: keys, question: { kind } }) =>
    keys.map((key) => voice.say.option(key, kind)),
  );
  const past =
    drawn.length === 0
      ? nothing
      : html`<p id="drawn-lots">${words.drawnSoFar}: ${voice.say.enumeration(drawn)}. <button type="button" id="undraw" data-act="undraw">${words.undraw}</button></p>`;
  if (outcome.status === "completed") return past;
  const { question } = outcome;
  return html`<div class="notice">
<p>${sentence(explainLot(question, outcome.election.day, voice))}</p>
<p class="buttons">${question.options.map(
    (one) =>
      html`<button type="button" data-act="draw" data-option=${one}>${words.draw(voice.say.option(one, question.kind))}</button> `,
  )}<button type="button" class="main" id="draw-at-random" data-act="draw-at-random">${words.drawAtRandom}</button></p>
${past}
</div>
<details id="all-outcomes" .open=${aside.open.has("all-outcomes")}><summary>${words.allOutcomes}</summary><div id="outcomes">${aside.open.has("all-outcomes") ? outcomes(shown) : nothing}</div></details>`;
}

function shownChance({ numerator, denominator }: PossibleResult["chance"]): string {
  return denominator === "1" ? numerator : `${numerator}/${denominator}`;
}

/** Every result that the pending lots can give, with its chance. */
function outcomes({ state, words, voice, result }: Shown): TemplateResult | typeof nothing {
  if (result === null) return nothing;
  const possible = possibleResults(
    result.election,
    { ...optionsOf(state, words.ownRules), lots: result.lots },
    { equalWhen: "seats", maximumWays: mostWays },
  );
  if ("issues" in possible) return nothing;
  const { results, everyWay } = possible;
  const groups = results[0]?.groups ?? [];
  const differing = groups
    .map((_, index) => index)
    .filter((index) =>
      results.some((one) => one.groups[index]?.seats !== results[0]?.groups[index]?.seats),
    );
  return table({
    caption: words.outcomesCaption(results.length, everyWay),
    columns: [
      { label: words.drawnColumn },
      ...differing.map((index) => ({
        label: voice.say.group(groups[index]?.group ?? 0),
        isNumber: true,
      })),
      { label: words.chance, isNumber: true },
    ],
    rows: results.map((one) => ({
      header: one.lots
        .map((lot) => (typeof lot === "string" ? voice.say.option(lot) : JSON.stringify(lot)))
        .join(", "),
      cells: [...differing.map((index) => one.groups[index]?.seats ?? 0), shownChance(one.chance)],
    })),
  });
}
