import { textReportSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { JudgedVector, ReportLine, RunReport } from "../judge/run-report.js";
import { verdictKinds } from "../judge/verdict.js";

const mostShown = 20;

/** The report for a terminal: the sums, the articles that failed, and the first failures. */
export function textReport(report: RunReport): string {
  const refusal = refusedArguments(textReportSignature, [report]);
  if (refusal !== null) return refusal;
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
    ...(failing.length === 0 ? [] : ["", "articles with failures:", ...failing.map(articleLine)]),
    ...report.flags
      .filter(hasBad)
      .map(({ name, note }) => `  ${name}${note === null ? "" : `: ${note.failure}`}`),
    ...(report.bad.length === 0 ? [] : ["", ...report.bad.slice(0, mostShown).map(badLine)]),
    ...(report.bad.length > mostShown ? [`… and ${report.bad.length - mostShown} more`] : []),
    "",
    conclusion(report),
    "",
  ].join("\n");
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

function conclusion({ conforms, bad }: RunReport): string {
  if (conforms) return "CONFORMS on every vector that was judged";
  return bad.length === 0 ? "NOTHING WAS JUDGED" : "DOES NOT CONFORM";
}
