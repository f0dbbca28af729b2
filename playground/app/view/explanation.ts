import { residualSeatRace } from "../../../src/explain/pictures/residual-seat-race.js";
import { seatsAgainstVotes } from "../../../src/explain/pictures/seats-against-votes.js";
import { seatReport } from "../../../src/explain/report/seat-report.js";
import { explainSteps } from "../../../src/explain/topics/steps/explain-steps.js";
import { html, type Markup, nothing } from "../html.js";
import type { Shown } from "../shown-result.js";
import { drawn } from "./drawn.js";
import { steps } from "./sentences.js";

/** Every step in words. */
export function explanation({ calculation, voice }: Shown): Markup {
  return calculation.status === "refused"
    ? nothing
    : steps(explainSteps(calculation.outcome, voice));
}

/** The race for the residual seats and the shares of votes and seats. */
export function pictures({ calculation, voice }: Shown): Markup {
  if (calculation.status === "refused") return nothing;
  const race = residualSeatRace(calculation.outcome, voice);
  const shares = seatsAgainstVotes(calculation.outcome, voice);
  return html`${race === null ? null : html`<h3>${race.title}</h3><figure class="scroll" tabindex="0" role="region" aria-label="${race.title}">${drawn(race)}</figure>`}
<h3>${shares.title}</h3><figure class="scroll" tabindex="0" role="region" aria-label="${shares.title}">${drawn(shares)}</figure>`;
}

/** The report on the result. */
export function reportOf({ calculation, voice }: Shown) {
  return calculation.status === "refused"
    ? null
    : seatReport(calculation.outcome, calculation.election, voice);
}
