/**
 * Verifies official files: `npm run verify -- FILES…`. Every file is read as a stream, reporting unit
 * by reporting unit, so that the files of a whole nation fit.
 *
 * Exit status: 0 when every vote adds up and the result is that of the law (remarks are listed), 1
 * when not, 2 when a file could not be read.
 */
import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { createFingerprintCounter, printedFingerprint, streamEml } from "../src/eml/index.js";
import { english, explainVerification, voiceOf } from "../src/explain/index.js";
import {
  createEmlVerifier,
  type EmlVerifier,
  type VerificationFinding,
  type VerificationReport,
} from "../src/verify/index.js";

const usage = "usage: npm run verify -- [--seats N] [--fingerprints] [--all] FILES…";
const mostShown = 12;

const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What a finding says, in a line. */
function sentence(finding: VerificationFinding): string {
  switch (finding.code) {
    case "candidates-do-not-add-up":
    case "lists-do-not-add-up":
    case "units-do-not-add-up": {
      const unit = finding.unit === "" ? "total" : finding.unit;
      return `${unit}, ${finding.what}: stated ${finding.stated}, parts add up to ${finding.sum}`;
    }
    case "files-differ":
      return `${finding.unit}, ${finding.what}: ${finding.figure} here, ${finding.figureAbove} in ${finding.above}`;
    case "lot-drawn":
    case "lot-required": {
      const { article, kind, options } = finding.question;
      const law = `article ${article.article} orders a lot (${kind}) between ${options.join(", ")}`;
      if (finding.code === "lot-drawn")
        return `${law}; the result fits ${finding.drawn.join(", ")}`;
      return `${law}; no drawing gives this result`;
    }
    case "result-not-determined":
      return explainVerification(finding, voiceOf(english));
    default: {
      const list = "list" in finding && finding.list > 0 ? `list ${finding.list}, ` : "";
      const unit = "unit" in finding && finding.unit !== "" ? `${finding.unit}, ` : "";
      return `${unit}${list}expected ${finding.expected}; found ${finding.actual}`;
    }
  }
}

function printFindings(
  title: string,
  findings: readonly VerificationFinding[],
  all: boolean,
): void {
  write(`\n${title}: ${findings.length}`);
  const groups = new Map<string, VerificationFinding[]>();
  for (const finding of findings) {
    const key = `${finding.code}${finding.file === "" ? "" : ` in ${finding.file}`}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  for (const [key, group] of groups) {
    write(`  ${key}`);
    const shown = all ? group : group.slice(0, mostShown);
    for (const finding of shown) write(`    ${sentence(finding)}`);
    if (shown.length < group.length) write(`    and ${group.length - shown.length} more (--all)`);
  }
}

function printResult({ result, resultConfirmed }: VerificationReport): void {
  if (result === null) return;
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

interface FileRead {
  readonly issues: readonly string[];
}

async function readFile(
  verifier: EmlVerifier,
  path: string,
  printFingerprint: boolean,
): Promise<FileRead> {
  const file = basename(path);
  const counter = createFingerprintCounter();
  const source = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
      if (printFingerprint) counter.push(piece);
      yield piece;
    }
  };
  for await (const event of streamEml(source())) {
    if (event.type === "unit") verifier.addUnit(file, event);
    else if (event.reading.status === "accepted") verifier.addDocument(file, event.reading.value);
    else {
      verifier.forget(file);
      return {
        issues: event.reading.issues.map(
          ({ code, line, column, path: at, expected, actual }) =>
            `${file}:${line}:${column} ${code} at ${at || "the start"}: expected ${expected}, found ${actual}`,
        ),
      };
    }
  }
  if (printFingerprint) write(`${printedFingerprint(counter.finish())}  ${file}`);
  return { issues: [] };
}

function progress(done: number, total: number, file: string): void {
  if (!process.stderr.isTTY) return;
  const share = Math.floor((100 * done) / Math.max(total, 1));
  process.stderr.write(`\r\u001b[K${share}% ${file}`);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seats: { type: "string" },
      fingerprints: { type: "boolean", default: false },
      all: { type: "boolean", default: false },
    },
  });
  const seats = values.seats === undefined ? undefined : Number(values.seats);
  if (positionals.length === 0 || (seats !== undefined && !Number.isInteger(seats))) {
    write(usage);
    return 2;
  }
  const verifier = createEmlVerifier();
  const sizes = positionals.map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const unread: string[] = [];
  let done = 0;
  for (const [index, path] of positionals.entries()) {
    progress(done, total, basename(path));
    try {
      const { issues } = await readFile(verifier, path, values.fingerprints);
      unread.push(...issues);
    } catch (error) {
      unread.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
    done += sizes[index] ?? 0;
  }
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  if (unread.length > 0) {
    for (const line of unread) write(line);
    write(`\nNot verified: ${unread.length} issues in files that could not be read.`);
    return 2;
  }
  const report = verifier.report(seats === undefined ? {} : { seats });
  const { election, files, findings, unitsAddedUp } = report;
  write(`${election?.name ?? "No election"}, ${election?.date ?? "no day"}`);
  write(`${files.length} files (${total} bytes), ${unitsAddedUp} units added up`);
  printResult(report);
  const faults = findings.filter(({ severity }) => severity === "fault");
  printFindings("Faults", faults, values.all);
  printFindings(
    "Remarks",
    findings.filter(({ severity }) => severity === "remark"),
    values.all,
  );
  if (report.verdict === "faulty") write("\nNot right: see the faults.");
  else if (report.resultConfirmed)
    write("\nRight: every vote adds up, and the result is that of the law.");
  else write("\nRight as far as these files go: every vote adds up.");
  return report.verdict === "correct" ? 0 : 1;
}

process.exitCode = await main();
