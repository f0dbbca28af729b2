import { jsonReportSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { RunReport } from "../judge/run-report.js";

/** The report as JSON: sums, lines, and every vector's id with its verdict; inputs left out. */
export function jsonReport(report: RunReport): string {
  const refusal = refusedArguments(jsonReportSignature, [report]);
  if (refusal !== null) return refusal;
  const { judged, bad, ...sums } = report;
  const verdicts = judged.map(({ vector, verdict }) => ({ id: vector.id, ...verdict }));
  return `${JSON.stringify({ report: "kieswet-conformance/1", ...sums, verdicts }, null, 1)}\n`;
}
