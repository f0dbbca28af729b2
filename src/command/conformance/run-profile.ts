import { arch, platform, release } from "node:os";
import { basename } from "node:path";
import type { Ready } from "../../conformance/format/protocol-schema.js";
import { type ProgramDescription, runReport } from "../../conformance/judge/run-report.js";
import { profileNamed } from "../../conformance/profiles/profiles.js";
import { makeRecord } from "../../conformance/record/make-record.js";
import type { SessionFacts } from "../../conformance/record/session-record.js";
import { textReport } from "../../conformance/report/text-report.js";
import type { Ending } from "../exit-status.js";
import { askedVectors } from "./asked-vectors.js";
import type { AskedRun } from "./command-line.js";
import { endings } from "./endings.js";
import { type Host, say } from "./host.js";
import { digested } from "./record-files.js";
import { openReports, writeReports } from "./reports.js";
import { runVectors } from "./run-vectors.js";

const now = (): string => new Date().toISOString();

/** `kieswet-conformance run`. */
export async function runProfile(asked: AskedRun, host: Host): Promise<Ending> {
  const vectors = await askedVectors(asked);
  openReports(asked.reports);
  // What is digested is what is there before it runs.
  const program = await programOf(asked);
  const files = (await digested(vectors.files)).map((one) => ({
    ...one,
    file: basename(one.file),
  }));
  const began = now();
  const profile = asked.profile === null ? undefined : profileNamed(asked.profile);
  const { ready, judged, faults } = await runVectors(vectors.asked, {
    ...asked,
    ...(profile === undefined ? {} : { parts: profile.parts }),
    onJudged: progress(host),
    signal: host.interrupted,
  });
  const description = descriptionOf(ready, asked, faults);
  const { all, ofProfile, notes } = vectors;
  const scope = profile === undefined ? undefined : { profile, vectors: all };
  const answers = judged.map(({ line: _, ...one }) => one);
  const report = runReport(description, answers, notes, scope);
  const facts: SessionFacts = {
    only: asked.only,
    vectors: files,
    program: { ...program, build: asked.build ?? ready?.build ?? null },
    environment: { node: process.version, platform: platform(), release: release(), arch: arch() },
    times: { began, ended: now() },
    seed: null,
  };
  const record = makeRecord(facts, {
    description,
    answered: judged,
    report,
    ofProfile,
    notes,
    all,
  });
  host.output.write(textReport(report));
  writeReports({ report, record }, asked.reports);
  if (ready !== null) return endings[report.conclusion];
  say(host, "The program was not run: it never answered to start.");
  return "unreadable";
}

async function programOf({ program, args }: AskedRun) {
  const command = [program, ...args];
  return { command, files: await digested(command) };
}

function descriptionOf(
  ready: Ready | null,
  { program, args }: AskedRun,
  faults: readonly string[],
): ProgramDescription {
  return {
    program: ready?.program ?? [program, ...args].join(" "),
    kinds: ready?.kinds ?? [],
    parts: ready?.parts ?? null,
    faults,
  };
}

function progress({ beside, isWatched }: Host): (done: number, of: number) => void {
  return (done, of) => {
    if (!isWatched) return;
    if (done % 25 === 0 || done === of) beside.write(`\r${done} of ${of}`);
    if (done === of) beside.write("\r\u001b[K");
  };
}
