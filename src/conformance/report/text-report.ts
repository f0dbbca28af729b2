import { terminalText } from "../../explain/terminal-text.js";
import { textReportSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { JudgedVector } from "../judge/judged-vector.js";
import type { ReportLine, RunReport } from "../judge/run-report.js";
import { verdictKinds } from "../judge/verdict.js";
import { shareLines } from "./share-lines.js";

const mostShown = 20;

/** The report for a terminal: the sums, the articles that failed, and the first failures. */
export function textReport(report: RunReport): string {
  const refusal = refusedArguments(textReportSignature, [report]);
  if (refusal !== null) return refusal;
  const lines = [...reportLines(report), "", ...shareLines(report), conclusion(report), ""];
  // Nothing that a program says moves the cursor, colours the screen or begins a line.
  return lines.map(terminalText).join("\n");
}

/** Sums, articles and first failures, a line each; nothing of it is made harmless yet. */
export function reportLines(report: RunReport): readonly string[] {
  const total = report.judged.length;
  const sums = verdictKinds
    .filter((kind) => report.counts[kind] > 0)
    .map((kind) => `${report.counts[kind]} ${kind}`);
  const failing = report.articles.filter(hasBad);
  return [
    `${report.program}: ${total} vectors, ${sums.join(", ") || "none"}`,
    ...report.readings.map(
      ({ reading, vectors }) => `  right under reading ${reading}: ${vectors}`,
    ),
    ...readingLines(report),
    ...report.faults.map((fault) => `  against the protocol: ${fault}`),
    ...(failing.length === 0 ? [] : ["", "articles with failures:", ...failing.map(articleLine)]),
    ...report.flags
      .filter(hasBad)
      .filter(({ asserted }) => asserted)
      .map(({ name, note }) => `  ${name}${note === null ? "" : `: ${note.failure}`}`),
    ...(report.bad.length === 0 ? [] : ["", ...report.bad.slice(0, mostShown).map(badLine)]),
    ...(report.bad.length > mostShown ? [`… and ${report.bad.length - mostShown} more`] : []),
  ];
}

function readingLines({ reading }: RunReport): readonly string[] {
  if (reading.consistency === "consistent") return [];
  const { vectors, questions } = reading;
  return [
    `  no one reading of the law makes these answers right together: ${vectors.join(", ")} (${questions.join(", ")})`,
  ];
}

function hasBad({ counts }: ReportLine): boolean {
  return counts.fail + counts.refused + counts.crashed > 0;
}

function articleLine({ name, counts }: ReportLine): string {
  const bad = counts.fail + counts.refused + counts.crashed;
  const all = verdictKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return `  ${name.padEnd(12)} ${bad} of ${all}`;
}

function badLine({ vector, verdict }: JudgedVector): string {
  switch (verdict.verdict) {
    case "fail":
      return `${vector.id}: at ${verdict.at || "the answer"}: expected ${verdict.expected}, got ${verdict.actual}`;
    case "crashed":
      return `${vector.id}: crashed: ${verdict.reason}`;
    default:
      return `${vector.id}: ${verdict.verdict}`;
  }
}

function conclusion({ conclusion: found, profile, share }: RunReport): string {
  switch (found) {
    case "conforms":
      return `CONFORMS to the whole profile ${profile}`;
    case "does-not-conform":
      return "DOES NOT CONFORM";
    case "nothing-judged":
      return "NOTHING WAS JUDGED";
    case "partial":
      return share === null
        ? "PARTIAL: right on every vector that was judged, which were given and are no profile"
        : `PARTIAL: right on every vector that was judged, which is not the profile ${profile}`;
  }
}
