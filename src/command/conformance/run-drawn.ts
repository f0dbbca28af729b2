import { drawnCase, drawnNotes, kindsDrawn } from "../../conformance/drawn/drawn-cases.js";
import { runReport } from "../../conformance/judge/run-report.js";
import { kindWords } from "../../conformance/kinds/kinds.js";
import { profileNamed } from "../../conformance/profiles/profiles.js";
import { makeRecord } from "../../conformance/record/make-record.js";
import { drawnText } from "../../conformance/report/drawn-text.js";
import { CommandFault } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import { askedVectors } from "./asked-vectors.js";
import type { AskedDrawing } from "./command-line.js";
import { drawnEnding } from "./endings.js";
import { type Host, say } from "./host.js";
import { openReports, writeReports } from "./reports.js";
import { descriptionOf, environment, now, programOf, progress } from "./run-profile.js";
import { runVectors } from "./run-vectors.js";
import { heldAgainstReadings, smallestWrong } from "./wrong-cases.js";

/** `kieswet-conformance generate`: the limit of a run holds for all of it, making smaller too. */
export async function runDrawn(asked: AskedDrawing, host: Host): Promise<Ending> {
  const over = new AbortController();
  const end = () => over.abort();
  const timer = setTimeout(end, asked.runMilliseconds);
  host.interrupted.addEventListener("abort", end);
  try {
    return await drawnWithin(over.signal, asked, host);
  } finally {
    clearTimeout(timer);
    host.interrupted.removeEventListener("abort", end);
  }
}

async function drawnWithin(signal: AbortSignal, asked: AskedDrawing, host: Host): Promise<Ending> {
  const { seed, cases, program, args, milliseconds, lineBytes } = asked;
  const profile = profileNamed(asked.profile);
  if (kindsDrawn(profile).length === 0) throw notDrawn(asked.profile);
  openReports(asked.reports);
  const { all } = await askedVectors({ vectors: [], profile: null, only: null });
  const recorded = await programOf(asked);
  const began = now();
  const drawn = {
    length: cases,
    at: (index: number) => drawnCase(seed, profile, index + 1),
    areDrawn: true,
  } as const;
  const settings = { ...asked, parts: profile.parts, onJudged: progress(host) };
  const { ready, judged, faults } = await runVectors(drawn, {
    ...settings,
    signal,
  });
  const parts = { given: ready?.parts, asked: profile.parts };
  const answered = heldAgainstReadings(judged, parts);
  const limits = { milliseconds, lineBytes, signal };
  const shrinking = { program, args, limits, profile, parts };
  const { smallest, faults: more } =
    ready === null ? { smallest: [], faults: [] } : await smallestWrong(answered, shrinking);
  const description = descriptionOf(ready, asked, [...new Set([...faults, ...more])]);
  const answers = answered.map(({ line: _, ...one }) => one);
  const report = runReport(description, answers, drawnNotes);
  const ofSession = { seed, profile: asked.profile, cases };
  const facts = {
    ...{ only: null, vectors: [], environment: environment(), drawn: ofSession },
    program: { ...recorded, build: asked.build ?? ready?.build ?? null },
    times: { began, ended: now() },
  };
  const session = {
    description,
    answered,
    report,
    ofProfile: [],
    notes: drawnNotes,
    all,
    smallest,
  };
  const record = makeRecord(facts, session);
  host.output.write(drawnText(report, record));
  writeReports({ report, record }, asked.reports);
  if (ready !== null) return drawnEnding(report, cases);
  say(host, "The program was not run: it never answered to start.");
  return "unreadable";
}

/** Why nothing is drawn for a profile. */
export function notDrawn(profile: AskedDrawing["profile"]): CommandFault {
  const kinds = profileNamed(profile).kinds.map(kindWords).join(", ");
  return new CommandFault(
    "incomplete",
    `no case can be drawn for ${profile}: nothing but this package's own calculation judges ${kinds}`,
  );
}
