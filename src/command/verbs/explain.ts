import { buildCommand } from "@stricli/core";
import type { Report } from "../../explain/report/report.js";
import { reportToHtml } from "../../explain/report/report-to-html.js";
import { reportToMarkdown } from "../../explain/report/report-to-markdown.js";
import { seatReport } from "../../explain/report/seat-report.js";
import type { Ending } from "../exit-status.js";
import { type FactFlags, factFlags } from "../flags/facts.js";
import { oneOf } from "../flags/parsers.js";
import { type LanguageCode, languageFlag, voiceIn } from "../flags/shared-flags.js";
import { type Surroundings, writeText } from "../surroundings.js";
import { reportText } from "../terminal/report-text.js";
import { determinedElection } from "./determined-election.js";
import { ends } from "./ends.js";
import { electionPaths } from "./paths.js";

const forms = ["text", "markdown", "html"] as const;
type Form = (typeof forms)[number];

interface ExplainFlags extends FactFlags {
  readonly form: Form;
  readonly language: LanguageCode;
}

async function explain(
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

function written(report: Report, form: Form, columns: number | null): string {
  switch (form) {
    case "text":
      return reportText(report, columns);
    case "markdown":
      return reportToMarkdown(report).trimEnd();
    case "html":
      return reportToHtml(report).trimEnd();
  }
}

/** `kieswet explain`. */
export const explainCommand = buildCommand<ExplainFlags, readonly string[], Surroundings>({
  func: ends(explain),
  parameters: {
    positional: electionPaths,
    flags: {
      ...factFlags,
      form: {
        kind: "parsed",
        parse: oneOf(forms),
        default: "text",
        brief: `As what the report is written: ${forms.join(", ")}`,
        placeholder: forms.join("|"),
      },
      language: languageFlag,
    },
  },
  docs: {
    brief: "Every step of a result in words, with its article",
    fullDescription: [
      "The whole report on a result, in the order of the official one: quota, full seats, residual seats round by round, elected candidates, rankings, each step with its article.",
      "",
      "  kieswet explain election.json --language nl",
      "  kieswet explain files --form html",
    ].join("\n"),
  },
});
