import { type ProgramDescription, runReport } from "../../conformance/judge/run-report.js";
import type { Profile } from "../../conformance/profiles/profile.js";
import { profileNamed } from "../../conformance/profiles/profiles.js";
import { libraryVersion } from "../../conformance/receipt/library-version.js";
import { profilesText } from "../../conformance/report/profiles-text.js";
import { textReport } from "../../conformance/report/text-report.js";
import { vectorListJson, vectorListText } from "../../conformance/report/vector-list.js";
import { terminalText } from "../../explain/terminal-text.js";
import { presetSchema } from "../../model/outcome/readings-schema.js";
import { CommandFault, endingOfFault, faultSentence } from "../command-fault.js";
import { type Ending, exitStatuses } from "../exit-status.js";
import { answerAsProgram } from "./answer-program.js";
import { askedVectors } from "./asked-vectors.js";
import { type Asked, type AskedRun, readCommandLine } from "./command-line.js";
import { endings } from "./endings.js";
import { openReports, writeReports } from "./reports.js";
import { runVectors } from "./run-vectors.js";
import { usage } from "./usage.js";

/** Where the executable runs. */
export interface Host {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Beside the output: complaints, and how far a run is. */
  readonly beside: NodeJS.WritableStream;
  /** Whether somebody looks at what is written beside. */
  readonly isWatched: boolean;
  /** Aborted when the run is interrupted: what was judged is reported. */
  readonly interrupted: AbortSignal;
}

/** Does what the words ask; answers with the exit status. */
export async function runConformance(words: readonly string[], host: Host): Promise<number> {
  try {
    return exitStatuses[await carriedOut(readCommandLine(words), host)].status;
  } catch (error) {
    say(host, faultSentence(error));
    return exitStatuses[endingOfFault(error)].status;
  }
}

function say({ beside }: Host, sentence: string): void {
  beside.write(`${terminalText(sentence)}\n`);
}

async function carriedOut(asked: Asked, host: Host): Promise<Ending> {
  const { input, output, beside } = host;
  switch (asked.command) {
    case "help":
      if (asked.complaint !== null) say(host, asked.complaint);
      beside.write(asked.complaint === null ? usage : `\n${usage}`);
      return asked.complaint === null ? "right" : "misunderstood";
    case "answer": {
      const preset = presetSchema.safeParse(asked.preset);
      if (!preset.success) throw new CommandFault("misunderstood", `no preset ${asked.preset}`);
      await answerAsProgram(ownName(preset.data), preset.data, input, output);
      return "right";
    }
    case "profiles":
      output.write(
        profilesText((await askedVectors({ vectors: [], profile: null, only: null })).all),
      );
      return "right";
    case "list": {
      const { asked: listed } = await askedVectors(asked);
      output.write((asked.form === "json" ? vectorListJson : vectorListText)(listed));
      return "right";
    }
    case "run":
      return run(asked, host);
  }
}

async function run(asked: AskedRun, host: Host): Promise<Ending> {
  const vectors = await askedVectors(asked);
  openReports(asked.reports);
  const profile = asked.profile === null ? null : profileNamed(asked.profile);
  const { ready, judged, faults } = await runVectors(vectors.asked, {
    ...asked,
    ...(profile === null ? {} : { parts: profile.parts }),
    onJudged: progress(host),
    signal: host.interrupted,
  });
  const description: ProgramDescription = {
    program: ready?.program ?? [asked.program, ...asked.args].join(" "),
    kinds: ready?.kinds ?? [],
    parts: ready?.parts ?? null,
    faults,
  };
  const answers = judged.map(({ line: _, ...one }) => one);
  const scope = scopeOf(profile, vectors.all);
  const report = runReport(description, answers, vectors.notes, scope);
  host.output.write(textReport(report));
  writeReports(report, asked.reports);
  if (ready !== null) return endings[report.conclusion];
  say(host, "The program was not run: it never answered to start.");
  return "unreadable";
}

const scopeOf = (profile: Profile | null, vectors: Parameters<typeof profilesText>[0]) =>
  profile === null ? undefined : { profile, vectors };

function progress({ beside, isWatched }: Host): (done: number, of: number) => void {
  return (done, of) => {
    if (!isWatched) return;
    if (done % 25 === 0 || done === of) beside.write(`\r${done} of ${of}`);
    if (done === of) beside.write("\r\u001b[K");
  };
}

function ownName(preset: string): string {
  const name = `kieswet ${libraryVersion}`;
  return preset === "default" ? name : `${name}, preset ${preset}`;
}
