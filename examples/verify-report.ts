import {
  english,
  explainComparison,
  explainEmlIssue,
  explainVerdict,
  explainVerification,
  voiceOf,
} from "../src/explain/index.js";
import type {
  UnreadFile,
  Verdict,
  VerificationFinding,
  VerificationReport,
} from "../src/verify/index.js";
import { terminalText } from "./terminal-text.js";

/** Findings of a kind that are shown when not all are asked for. */
const mostShown = 12;

const voice = voiceOf(english);

/** The exit status of each answer: what rests on a supposed fact is not settled by the files. */
export const exitStatus: Readonly<Record<Verdict, number>> = {
  right: 0,
  wrong: 1,
  unreadable: 2,
  incomplete: 3,
  "right-if": 3,
};

type Write = (line: string) => void;

function printFindings(
  title: string,
  findings: readonly VerificationFinding[],
  all: boolean,
  write: Write,
): void {
  if (findings.length === 0) return;
  write(`\n${title}: ${findings.length}`);
  const groups = new Map<string, VerificationFinding[]>();
  for (const finding of findings) {
    const key = `${finding.code}${finding.file === "" ? "" : ` in ${finding.file}`}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  for (const [key, group] of groups) {
    write(`  ${key}`);
    const shown = all ? group : group.slice(0, mostShown);
    for (const finding of shown) write(`    ${explainVerification(finding, voice)}`);
    if (shown.length < group.length) write(`    and ${group.length - shown.length} more (--all)`);
  }
}

function printUnread({ file, issues }: UnreadFile, all: boolean, write: Write): void {
  write(`\n${file} could not be read:`);
  const shown = all ? issues : issues.slice(0, mostShown);
  for (const issue of shown) {
    const { path, expected } = issue;
    write(`  ${explainEmlIssue(issue, voice)} ${path || "start"}: expected ${expected}`);
  }
  if (shown.length < issues.length) write(`  and ${issues.length - shown.length} more (--all)`);
}

function printResult({ result, partial, resultConfirmed }: VerificationReport, write: Write): void {
  if (result === null) {
    if (partial === null) return;
    write(`\nPartial, and no result: ${partial.votes} votes on candidates are known`);
    for (const { number, name, votes } of partial.lists) {
      write(`  ${`${number}`.padStart(3)} ${name.padEnd(45)} ${`${votes}`.padStart(9)} votes`);
    }
    return;
  }
  const source = resultConfirmed ? "as published" : "of the law";
  write(`\nResult ${source}: ${result.seats} seats, ${result.votes} votes on candidates`);
  for (const { number, name, votes, seats, elected } of result.lists) {
    if (seats === 0) continue;
    const preferred = elected.filter(({ ranking }) => ranking === "1").length;
    const people = elected.length === 0 ? "" : `, ${preferred} on preference votes`;
    write(
      `  ${`${number}`.padStart(3)} ${name.padEnd(45)} ${`${votes}`.padStart(9)} votes ${`${seats}`.padStart(4)} seats${people}`,
    );
  }
}

function printComparisons({ comparisons }: VerificationReport, write: Write): void {
  const compared = comparisons.filter(({ files }) => files.length > 0);
  const alone = comparisons.filter(({ files }) => files.length === 0);
  const names = (of: typeof comparisons) =>
    of.map(({ field }) => explainComparison(field, voice)).join("; ");
  if (compared.length > 0) write(`\nCompared between files, or with the law: ${names(compared)}`);
  if (alone.length > 0) write(`Compared with nothing, for want of a file: ${names(alone)}`);
}

function printSaidOnce({ comparisons }: VerificationReport, all: boolean, write: Write): void {
  const told = comparisons.flatMap(({ field, saidOnce = [] }) =>
    saidOnce.length === 0 ? [] : { field: explainComparison(field, voice), saidOnce },
  );
  if (told.length === 0) return;
  const fields = told.map(({ field, saidOnce }) => {
    const times = saidOnce.reduce((sum, each) => sum + each.times, 0);
    return `${field} (${times})`;
  });
  write(`Said by one file alone, and so compared with nothing: ${fields.join("; ")}`);
  if (!all) return;
  for (const { field, saidOnce } of told) {
    for (const { file, times } of saidOnce) write(`  ${file}: ${field} (${times})`);
  }
}

/** Prints a report; every text of a file in it is made harmless for the terminal. */
export function printReport(report: VerificationReport, all: boolean, line: Write): void {
  const write: Write = (text) => line(text.split("\n").map(terminalText).join("\n"));
  const { verdict, election, files, findings, unread, unitsAddedUp } = report;
  write(explainVerdict(verdict, voice));
  if (election !== null) write(`${election.name}, ${election.date}`);
  write(`${files.length} files read, ${unitsAddedUp} units added up`);
  for (const file of unread) printUnread(file, all, write);
  printResult(report, write);
  const of = (severity: VerificationFinding["severity"]) =>
    findings.filter((finding) => finding.severity === severity);
  printFindings("Faults", of("fault"), all, write);
  printFindings("Missing", of("gap"), all, write);
  printFindings("Right if", of("supposition"), all, write);
  printFindings("Remarks", of("remark"), all, write);
  printComparisons(report, write);
  printSaidOnce(report, all, write);
}
