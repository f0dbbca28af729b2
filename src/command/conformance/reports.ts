import { closeSync, openSync, writeFileSync } from "node:fs";
import type { RunReport } from "../../conformance/judge/run-report.js";
import { recordPage } from "../../conformance/record/record-page.js";
import type { SessionRecord } from "../../conformance/record/session-record.js";
import { jsonReport } from "../../conformance/report/json-report.js";
import { junitReport } from "../../conformance/report/junit-report.js";
import { CommandFault, systemSentence } from "../command-fault.js";
import type { reportKinds } from "./command-line.js";

/** What reports are made of. */
export interface Reported {
  readonly report: RunReport;
  readonly record: SessionRecord;
}

const makers: Readonly<Record<(typeof reportKinds)[number], (reported: Reported) => string>> = {
  json: ({ report }) => jsonReport(report),
  junit: ({ report }) => junitReport(report),
  html: ({ record }) => recordPage(record),
  record: ({ record }) => `${JSON.stringify(record, null, 1)}\n`,
};

const unwritable = (file: string, error: unknown) =>
  new CommandFault("unwritable", `${file}: ${systemSentence(error)}`);

/** Sees before a run that its reports can be written. */
export function openReports(files: Readonly<Record<string, string>>): void {
  for (const file of Object.values(files)) {
    try {
      closeSync(openSync(file, "a"));
    } catch (error) {
      throw unwritable(file, error);
    }
  }
}

/** Writes every report that can be written; then says which could not. */
export function writeReports(reported: Reported, files: Readonly<Record<string, string>>): void {
  const faults: CommandFault[] = [];
  for (const [kind, make] of Object.entries(makers)) {
    const file = files[kind];
    if (file === undefined) continue;
    try {
      writeFileSync(file, make(reported));
    } catch (error) {
      faults.push(unwritable(file, error));
    }
  }
  const [first] = faults;
  if (first !== undefined) throw first;
}
