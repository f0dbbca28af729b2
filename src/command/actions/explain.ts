import type { Report } from "../../explain/report/report.js";
import { reportToHtml } from "../../explain/report/report-to-html.js";
import { reportToMarkdown } from "../../explain/report/report-to-markdown.js";
import { seatReport } from "../../explain/report/seat-report.js";
import type { Ending } from "../exit-status.js";
import type { ReportForm } from "../flags/choices.js";
import type { FactFlags } from "../flags/facts.js";
import type { LanguageCode } from "../flags/shared-flags.js";
import { type Surroundings, writeText } from "../surroundings.js";
import { reportText } from "../terminal/report-text.js";
import { voiceIn } from "../voice-in.js";
import { determinedElection } from "./determined-election.js";

/** What may be asked of it. */
export interface ExplainFlags extends FactFlags {
  readonly form: ReportForm;
  readonly language: LanguageCode;
}

/** What `kieswet explain` does. */
export async function explain(
  this: Surroundings,
  flags: ExplainFlags,
  ...paths: readonly string[]
): Promise<Ending> {
  const determined = await determinedElection(paths, { ...flags, json: false }, this);
  if (determined.status === "ended") return determined.ending;
  const { election, outcome, ending } = determined;
  const pictures = flags.form !== "text";
  const report = seatReport(outcome, election, voiceIn(flags.language, election), { pictures });
  writeText(this, written(report, flags.form, this.columns));
  return ending;
}

function written(report: Report, form: ReportForm, columns: number | null): string {
  switch (form) {
    case "text":
      return reportText(report, columns);
    case "markdown":
      return reportToMarkdown(report).trimEnd();
    case "html":
      return reportToHtml(report).trimEnd();
  }
}
