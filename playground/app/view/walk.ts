import { html, nothing, type TemplateResult } from "lit-html";
import { contestant } from "../../../src/explain/language/facts.js";
import { tell } from "../../../src/explain/language/tell.js";
import { leftOutFor } from "../../../src/explain/topics/steps/round-phrases.js";
import { explainResidualSeat } from "../../../src/explain/topics/why/explain-residual-seat.js";
import { compareFractions } from "../../../src/model/fraction.js";
import {
  fullSeatsOfElection,
  residualSeatsOfElection,
} from "../../../src/model/outcome/determined.js";
import type { Comparison, StepOf } from "../../../src/model/outcome/step.js";
import type { Shown } from "../result/shown.js";
import { markOf } from "./list-mark.js";
import { sentence } from "./sentences.js";
import { type Row, table } from "./table.js";

type ResidualSeat = StepOf<"residual-seat">;

/** The residual seats of the election, in order. */
export function residualSeats({ result }: Shown): readonly ResidualSeat[] {
  return result === null ? [] : residualSeatsOfElection(result.outcome);
}

function sorted(step: ResidualSeat): readonly Comparison[] {
  return [...step.compared].sort(
    (one, other) =>
      Number(one.excluded !== null) - Number(other.excluded !== null) ||
      compareFractions(other.value, one.value) ||
      Number(other.contestant === step.awarded) - Number(one.contestant === step.awarded),
  );
}

function row(one: Comparison, step: ResidualSeat, before: number, shown: Shown): Row {
  const { say, language } = shown.voice;
  const wins = one.contestant === step.awarded;
  const exact = step.method === "highest-average" ? say.fraction(one.value) : say.mixed(one.value);
  const note =
    one.excluded === null
      ? ""
      : tell(
          leftOutFor({ reason: one.excluded }, step, [contestant(one.contestant)]),
          language.steps,
          say,
        );
  return {
    header: html`${markOf(one.contestant, shown)} ${say.contestant(one.contestant)}`,
    cells: [
      before,
      exact,
      say.decimal(one.value),
      wins ? html`<strong>● ${shown.words.getsIt}</strong>` : note === "" ? null : note,
    ],
    kind: wins ? "wins" : one.excluded === null ? "" : "out",
  };
}

/** One residual seat: who got it and why, with the table of averages or remainders. */
export function walk(shown: Shown): TemplateResult | typeof nothing {
  const { words, voice, result, state } = shown;
  const seats = residualSeats(shown);
  const number = Math.min(state.walk, seats.length);
  const step = seats[number - 1];
  if (result === null) return nothing;
  if (step === undefined) return html`<p>${words.noResidual}</p>`;
  const why = explainResidualSeat(result.outcome, number, voice);
  const full = fullSeatsOfElection(result.outcome);
  const places = new Map(full?.contestants.map(({ contestant: key }, index) => [key, index]));
  const average = step.method === "highest-average";
  const isFirst = number === 1;
  const isLast = number === seats.length;
  return html`<div class="walk">
<button type="button" id="walk-previous" data-act="previous" aria-disabled=${isFirst ? "true" : nothing}>← ${words.previous}</button>
<p class="where" aria-live="polite">${words.seatOf(number, seats.length)}</p>
<button type="button" id="walk-next" data-act="next" aria-disabled=${isLast ? "true" : nothing}>${words.next} →</button>
</div>
<p class="rail">${seats.map(
    (one, index) =>
      html`<button type="button" class="stop" id="stop-${index + 1}" data-act="stop" data-stop=${index + 1} aria-current=${index + 1 === number ? "step" : nothing} aria-label="${one.awarded}, ${voice.say.contestant(one.awarded)}: ${words.seatOf(index + 1, seats.length)}">${one.awarded}</button>`,
  )}</p>
<div class="why">${why.map((one) => html`<p>${sentence(one)}</p>`)}</div>
${table({
  caption: words.roundCaption(number),
  columns: [
    { label: words.list },
    { label: words.before, isNumber: true },
    { label: average ? words.average : words.remainder, isNumber: true },
    { label: words.decimals, isNumber: true },
    { label: words.note },
  ],
  rows: sorted(step).map((one) =>
    row(one, step, step.before[places.get(one.contestant) ?? -1] ?? 0, shown),
  ),
})}`;
}
