import { html, nothing, type TemplateResult } from "lit-html";
import { residualSeatRace } from "../../../src/explain/pictures/residual-seat-race.js";
import { seatsAgainstVotes } from "../../../src/explain/pictures/seats-against-votes.js";
import { countReport } from "../../../src/explain/report/count-report.js";
import type { Report } from "../../../src/explain/report/report.js";
import { seatReport } from "../../../src/explain/report/seat-report.js";
import { explainSteps } from "../../../src/explain/topics/steps/explain-steps.js";
import { ownCount } from "../result/own-count.js";
import type { Shown } from "../result/shown.js";
import { titled } from "./drawn.js";
import { steps } from "./sentences.js";

/** Every step in words. */
export function explanation({ result, voice }: Shown): TemplateResult | typeof nothing {
  return result === null ? nothing : steps(explainSteps(result.outcome, voice));
}

/** The race for the residual seats and the shares of votes and seats. */
export function pictures({ result, voice, isNarrow }: Shown): TemplateResult | typeof nothing {
  if (result === null) return nothing;
  const race = residualSeatRace(result.outcome, voice);
  const shares = seatsAgainstVotes(result.outcome, voice);
  return html`${race === null ? nothing : titled(race, isNarrow)}${titled(shares, isNarrow)}`;
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
