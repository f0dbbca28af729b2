import { html, nothing, type TemplateResult } from "lit-html";
import { raceFrame } from "../../../src/explain/pictures/residual-seat-race.js";
import { seatsAgainstVotes } from "../../../src/explain/pictures/seats-against-votes.js";
import { countReport } from "../../../src/explain/report/count-report.js";
import type { Report } from "../../../src/explain/report/report.js";
import { seatReport } from "../../../src/explain/report/seat-report.js";
import { numberedSeats } from "../../../src/explain/topics/numbered-seats.js";
import { explainSteps } from "../../../src/explain/topics/steps/explain-steps.js";
import { ownCount } from "../result/own-count.js";
import { coloursThere } from "../result/party-colours.js";
import type { Shown } from "../result/shown.js";
import type { Aside } from "./aside.js";
import { drawn, titled } from "./drawn.js";
import { steps } from "./sentences.js";

/** Every step in words. */
export function explanation({ result, voice }: Shown): TemplateResult | typeof nothing {
  return result === null ? nothing : steps(explainSteps(result.outcome, voice));
}

/** The race for the residual seats, which is played seat by seat, or gone through. */
function race(shown: Shown, { frame, isPlaying }: Aside): TemplateResult | typeof nothing {
  const { result, voice, isNarrow, words } = shown;
  if (result === null) return nothing;
  const frames = numberedSeats(result.outcome).length;
  const at = Math.min(frame ?? frames, frames);
  const picture = raceFrame(result.outcome, voice, at, { colours: coloursThere(shown) });
  if (picture === null) return nothing;
  const button = (id: string, label: string, isOff: boolean): TemplateResult =>
    html`<button type="button" id=${id} data-act=${id} aria-disabled=${isOff ? "true" : nothing}>${label}</button>`;
  return html`<h3>${picture.title}</h3>
<div class="player" role="group" aria-label=${words.raceGroup}>${button("race-previous", words.previous, at <= 1)}${
    frames > 1 ? button("race-play", isPlaying ? words.pauseRace : words.playRace, false) : nothing
  }${button("race-next", words.next, at >= frames)}<span id="race-frame" role="status">${words.raceFrame(at, frames)}</span></div>
<figure>${drawn(picture, isNarrow)}</figure>`;
}

/** The race for the residual seats and the shares of votes and seats. */
export function pictures(shown: Shown, aside: Aside): TemplateResult | typeof nothing {
  const { result, voice, isNarrow } = shown;
  if (result === null) return nothing;
  const shares = seatsAgainstVotes(result.outcome, voice, { colours: coloursThere(shown) });
  return html`${race(shown, aside)}${titled(shares, isNarrow)}`;
}

/** The report on the count of a vote of one's own; null: there is none. */
export function countReportOf({ state, voice, words }: Shown): Report | null {
  const count = ownCount(state);
  if (count?.total == null) return null;
  return countReport(count.total, voice, {
    area: state.area === "" ? words.ownArea : state.area,
    findings: [{ unit: count.count.unit, findings: count.findings }],
    candidates: true,
  });
}

/** The report on the result. */
export function reportOf({ result, voice }: Shown): Report | null {
  return result === null ? null : seatReport(result.outcome, result.election, voice);
}
