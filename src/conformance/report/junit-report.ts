import { escapeMarkup } from "../../explain/markup.js";
import { articleName } from "../../model/article.js";
import { junitReportSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { JudgedVector } from "../judge/judged-vector.js";
import type { RunReport } from "../judge/run-report.js";

/** The report as JUnit XML, one test case per vector, for the dashboards that read it. */
export function junitReport(report: RunReport): string {
  const refusal = refusedArguments(junitReportSignature, [report]);
  if (refusal !== null) return refusal;
  const { counts, judged } = report;
  const name = escapeMarkup(report.program);
  const attributes = [
    `name="${name}"`,
    `tests="${judged.length}"`,
    `failures="${counts.fail + counts.refused}"`,
    `errors="${counts.crashed}"`,
    `skipped="${counts.skipped}"`,
  ].join(" ");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes}>`,
    `<testsuite ${attributes}>`,
    ...judged.map(testCase),
    "</testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(judged: JudgedVector): string {
  const { vector } = judged;
  const classname = [vector.kind, ...vector.articles.slice(0, 1).map(articleName)].join(" ");
  const opening = `<testcase classname="${escapeMarkup(classname)}" name="${escapeMarkup(vector.id)}"`;
  const inside = insideOf(judged);
  return inside === "" ? `${opening}/>` : `${opening}>${inside}</testcase>`;
}

function insideOf({ vector, verdict }: JudgedVector): string {
  switch (verdict.verdict) {
    case "pass":
      return "";
    case "acceptable": {
      const readings = Object.entries(verdict.readings).map(([id, option]) => `${id}: ${option}`);
      return `<system-out>${escapeMarkup(`acceptable under ${readings.join(", ")}`)}</system-out>`;
    }
    case "fail": {
      const where = escapeMarkup(`at ${verdict.at || "the answer"}`);
      const what = escapeMarkup(
        `expected ${verdict.expected}, got ${verdict.actual}\ninput ${JSON.stringify(vector.input)}`,
      );
      return `<failure message="${where}">${what}</failure>`;
    }
    case "refused":
      return '<failure message="refused input that has an answer"/>';
    case "crashed":
      return `<error message="${escapeMarkup(verdict.reason)}"/>`;
    case "skipped":
      return `<skipped message="${escapeMarkup(verdict.reason)}"/>`;
  }
}
