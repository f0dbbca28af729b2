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

/** This moment, as a record has it. */
export const now = (): string => new Date().toISOString();

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
    environment: environment(),
    times: { began, ended: now() },
    drawn: null,
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

/** Where a session ran. */
export function environment(): SessionFacts["environment"] {
  return { node: process.version, platform: platform(), release: release(), arch: arch() };
}

/** What a program was started with, each file with its digest. */
export async function programOf({
  program,
  args,
}: Pick<AskedRun, "program" | "args">): Promise<Omit<SessionFacts["program"], "build">> {
  const command = [program, ...args];
  return { command, files: await digested(command) };
}

/** What a program said of itself, and did against the protocol. */
export function descriptionOf(
  ready: Ready | null,
  { program, args }: Pick<AskedRun, "program" | "args">,
  faults: readonly string[],
): ProgramDescription {
  return {
    program: ready?.program ?? [program, ...args].join(" "),
    kinds: ready?.kinds ?? [],
    parts: ready?.parts ?? null,
    faults,
  };
}

/** Says to whoever watches how far a run is. */
export function progress({ beside, isWatched }: Host): (done: number, of: number) => void {
  return (done, of) => {
    if (!isWatched) return;
    if (done % 25 === 0 || done === of) beside.write(`\r${done} of ${of}`);
    if (done === of) beside.write("\r\u001b[K");
  };
}
