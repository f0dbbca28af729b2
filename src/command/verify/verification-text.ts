import type { Voice } from "../../explain/language/voice.js";
import {
  explainComparison,
  explainVerdict,
  explainVerification,
} from "../../explain/topics/explain-files.js";
import type { VerificationFinding } from "../../verify/finding.js";
import type { UnreadFile, VerificationReport } from "../../verify/verification.js";
import { whyUnread } from "../given/unread-sentence.js";
import type { Write } from "../surroundings.js";
import { type FrameWords, frameWords } from "./frame-words.js";

/** Findings of a kind that are shown when not all are asked for. */
const mostShown = 12;

/** How a report is told. */
export interface Telling {
  readonly all: boolean;
  readonly voice: Voice;
}

interface Frame extends Telling {
  readonly words: FrameWords;
  readonly write: Write;
}

function writeFindings(
  title: string,
  findings: readonly VerificationFinding[],
  { all, voice, words, write }: Frame,
): void {
  if (findings.length === 0) return;
  write("");
  write(`${title}: ${findings.length}`);
  const groups = new Map<string, VerificationFinding[]>();
  for (const finding of findings) {
    // Remarks are often the same of many files, which their sentences name.
    const isOfFile = finding.file !== "" && finding.severity !== "remark";
    const key = isOfFile ? words.inFile(finding.code, finding.file) : finding.code;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  for (const [key, group] of groups) {
    write(`  ${key}`);
    const shown = all ? group : group.slice(0, mostShown);
    for (const finding of shown) {
      const help = words.helps[finding.code];
      write(`    ${explainVerification(finding, voice)}${help === undefined ? "" : ` ${help}.`}`);
    }
    if (shown.length < group.length) {
      write(`    ${words.furtherFindings(group.length - shown.length)}`);
    }
  }
}

function writeUnread({ file, issues }: UnreadFile, { all, voice, words, write }: Frame): void {
  write("");
  write(`${words.unread(file)}`);
  const shown = all ? issues : issues.slice(0, mostShown);
  for (const issue of shown) {
    write(`  ${whyUnread(issue, voice, `${issue.path || words.start}: `)}`);
  }
  if (shown.length < issues.length) {
    write(`  ${words.furtherFindings(issues.length - shown.length)}`);
  }
}

const longestName = 45;

function writeResult(report: VerificationReport, { words, write }: Frame): void {
  const { result, partial, resultConfirmed } = report;
  const line = (number: number, name: string, votes: number) =>
    `  ${`${number}`.padStart(3)} ${name.padEnd(longestName)} ${`${votes}`.padStart(9)} ${words.votes}`;
  if (result === null) {
    if (partial === null) return;
    write("");
    write(`${words.partial(partial.votes)}`);
    for (const { number, name, votes } of partial.lists) write(line(number, name, votes));
    return;
  }
  const heading = resultConfirmed ? words.published : words.ofLaw;
  write("");
  write(`${heading(result.seats, result.votes)}`);
  for (const { number, name, votes, seats, elected } of result.lists) {
    if (seats === 0) continue;
    const preferred = elected.filter(({ ranking }) => ranking === "1").length;
    const people = elected.length === 0 ? "" : `, ${words.preferred(preferred)}`;
    write(`${line(number, name, votes)} ${`${seats}`.padStart(4)} ${words.seats}${people}`);
  }
}

function writeComparisons({ comparisons }: VerificationReport, { voice, words, write }: Frame) {
  const compared = comparisons.filter(({ files }) => files.length > 0);
  const alone = comparisons.filter(({ files }) => files.length === 0);
  const names = (of: typeof comparisons) =>
    of.map(({ field }) => explainComparison(field, voice)).join("; ");
  if (compared.length > 0) {
    write("");
    write(`${words.compared}: ${names(compared)}`);
  }
  if (alone.length > 0) write(`${words.comparedWithNothing}: ${names(alone)}`);
}

function writeSaidOnce({ comparisons }: VerificationReport, { all, voice, words, write }: Frame) {
  const told = comparisons.flatMap(({ field, saidOnce = [] }) =>
    saidOnce.length === 0 ? [] : { field: explainComparison(field, voice), saidOnce },
  );
  if (told.length === 0) return;
  const fields = told.map(({ field, saidOnce }) => {
    const times = saidOnce.reduce((sum, each) => sum + each.times, 0);
    return `${field} (${times})`;
  });
  write(`${words.saidOnce}: ${fields.join("; ")}`);
  if (!all) return;
  for (const { field, saidOnce } of told) {
    for (const { file, times } of saidOnce) write(`  ${file}: ${field} (${times})`);
  }
}

/** Writes a report on files, in words. */
export function writeVerification(
  report: VerificationReport,
  telling: Telling,
  write: Write,
): void {
  const words = frameWords[telling.voice.language.code === "nl" ? "nl" : "en"];
  const frame: Frame = { ...telling, words, write };
  const { verdict, election, files, findings, unread, unitsAddedUp } = report;
  write(explainVerdict(verdict, telling.voice));
  if (election !== null) write(`${election.name}, ${election.date}`);
  write(words.read(files.length, unitsAddedUp));
  for (const file of unread) writeUnread(file, frame);
  writeResult(report, frame);
  const of = (severity: VerificationFinding["severity"]) =>
    findings.filter((finding) => finding.severity === severity);
  writeFindings(words.faults, of("fault"), frame);
  writeFindings(words.missing, of("gap"), frame);
  writeFindings(words.suppositions, of("supposition"), frame);
  writeFindings(words.remarks, of("remark"), frame);
  writeComparisons(report, frame);
  writeSaidOnce(report, frame);
}
