import { terminalText } from "../../explain/terminal-text.js";
import { kindsDrawn } from "../drawn/drawn-cases.js";
import { shownValue } from "../judge/first-difference.js";
import type { RunReport } from "../judge/run-report.js";
import { kindWords } from "../kinds/kinds.js";
import { profileNamed } from "../profiles/profiles.js";
import type { RecordedCase, SessionRecord } from "../record/session-record.js";
import { reportLines } from "./text-report.js";

/** The report on drawn cases for a terminal, the smallest wrong ones first. */
export function drawnText(report: RunReport, record: SessionRecord): string {
  const { drawn, smallest, says } = record;
  const profile = drawn === null ? null : profileNamed(drawn.profile);
  const left = profile?.kinds.filter((kind) => !kindsDrawn(profile).includes(kind)) ?? [];
  const lines = [
    ...reportLines(report),
    ...smallest.flatMap(caseLines),
    "",
    ...says,
    ...(left.length === 0
      ? []
      : [`of the profile no cases are drawn of: ${left.map(kindWords).join(", ")}`]),
    "",
  ];
  return lines.map(terminalText).join("\n");
}

function caseLines({ vector, line, verdict }: RecordedCase): readonly string[] {
  const where = verdict.verdict === "fail" ? `, at ${verdict.at || "the whole"}` : "";
  return [
    "",
    `${vector.id}, the smallest that was found (${verdict.verdict}${where}):`,
    `  asked:    ${JSON.stringify(vector.input)}`,
    `  right:    ${JSON.stringify(vector.expected)}`,
    `  answered: ${line === null ? "nothing" : shownValue(line)}`,
  ];
}
