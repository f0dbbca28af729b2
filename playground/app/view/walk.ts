import { contestant } from "../../../src/explain/language/facts.js";
import { tell } from "../../../src/explain/language/tell.js";
import { leftOutFor } from "../../../src/explain/topics/steps/round-phrases.js";
import { explainResidualSeat } from "../../../src/explain/topics/why/explain-residual-seat.js";
import { compareFractions } from "../../../src/model/fraction.js";
import type { Comparison, StepOf } from "../../../src/model/outcome/step.js";
import { html, type Markup } from "../html.js";
import type { Shown } from "../shown-result.js";
import { sentence } from "./sentences.js";

type ResidualSeat = StepOf<"residual-seat">;

/** The residual seats of the election, in order. */
export function residualSeats({ calculation }: Shown): readonly ResidualSeat[] {
  if (calculation.status === "refused") return [];
  return calculation.outcome.steps.filter(
    (step): step is ResidualSeat => step.kind === "residual-seat" && step.scope.kind === "election",
  );
}

function sorted(step: ResidualSeat): readonly Comparison[] {
  return [...step.compared].sort(
    (one, other) =>
      Number(one.excluded !== null) - Number(other.excluded !== null) ||
      compareFractions(other.value, one.value) ||
      Number(other.contestant === step.awarded) - Number(one.contestant === step.awarded),
  );
}

function row(one: Comparison, step: ResidualSeat, before: number, shown: Shown): Markup {
  const { say, language } = shown.voice;
  const wins = one.contestant === step.awarded;
  const exact = step.method === "highest-average" ? say.fraction(one.value) : say.mixed(one.value);
  const note = wins
    ? shown.words.getsIt
    : one.excluded === null
      ? ""
      : tell(
          leftOutFor({ reason: one.excluded }, step, [contestant(one.contestant)]),
          language.steps,
          say,
        );
  return html`<tr class="${wins ? "wins" : one.excluded === null ? "" : "out"}"><th scope="row">${say.contestant(one.contestant)}</th><td class="number">${before}</td><td class="number">${exact}</td><td class="number">${say.decimal(one.value)}</td><td>${wins ? html`<strong>● ${note}</strong>` : note}</td></tr>`;
}

/** One residual seat: who got it and why, with the table of averages or remainders. */
export function walk(shown: Shown): Markup {
  const { words, voice, calculation } = shown;
  const seats = residualSeats(shown);
  if (calculation.status === "refused") return html``;
  if (seats.length === 0) return html`<p>${words.noResidual}</p>`;
  const number = Math.min(shown.state.walk, seats.length);
  const step = seats[number - 1] as ResidualSeat;
  const why = explainResidualSeat(calculation.outcome, number, voice);
  const full = calculation.outcome.steps.find(
    (one): one is StepOf<"full-seats"> =>
      one.kind === "full-seats" && one.scope.kind === "election",
  );
  const places = new Map(full?.contestants.map(({ contestant }, index) => [contestant, index]));
  const average = step.method === "highest-average";
  return html`<div class="walk">
<button type="button" id="walk-previous" data-act="previous"${number === 1 ? html` disabled` : null}>← ${words.previous}</button>
<p class="where" aria-live="polite">${words.seatOf(number, seats.length)}</p>
<button type="button" id="walk-next" data-act="next"${number === seats.length ? html` disabled` : null}>${words.next} →</button>
</div>
<p class="rail">${seats.map(
    (one, index) =>
      html`<button type="button" class="stop" id="stop-${index + 1}" data-act="stop" data-stop="${index + 1}" ${index + 1 === number ? html`aria-current="step"` : null} aria-label="${one.awarded}, ${voice.say.contestant(one.awarded)}: ${words.seatOf(index + 1, seats.length)}">${one.awarded}</button>`,
  )}</p>
<div class="why">${why.map((one) => html`<p>${sentence(one)}</p>`)}</div>
<div class="scroll" tabindex="0" role="region" aria-label="${words.roundCaption(number)}"><table class="round"><caption>${words.roundCaption(number)}</caption>
<thead><tr><th scope="col">${words.list}</th><th scope="col" class="number">${words.before}</th><th scope="col" class="number">${average ? words.average : words.remainder}</th><th scope="col" class="number">${words.decimals}</th><th scope="col">${words.note}</th></tr></thead>
<tbody>${sorted(step).map((one) => row(one, step, step.before[places.get(one.contestant) ?? -1] ?? 0, shown))}</tbody></table></div>`;
}
