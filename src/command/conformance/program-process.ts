import type { Readable } from "node:stream";
import type { Command } from "../../conformance/format/protocol-schema.js";
import { type LineRead, lineReader } from "./line-reader.js";
import { type ProcessGroup, startGroup } from "./process-group.js";

/** A line that the program wrote, or why there is none. */
export type Heard =
  | { readonly heard: "line"; readonly line: string }
  | { readonly heard: "nothing"; readonly reason: string };

/** What holds for a program, whatever it does. */
export interface ProgramLimits {
  /** For one answer, for the start and for the end. */
  readonly milliseconds: number;
  /** Of one line. */
  readonly lineBytes: number;
  /** Aborted: the run is over. */
  readonly signal: AbortSignal;
}

/** A started program: one command out, one line back. */
export interface ProgramProcess {
  /** Writes a command and waits for one line. */
  readonly ask: (command: Command) => Promise<Heard>;
  /** Writes `stop` and waits for the end; answers what the program did wrong in ending, by sentence. */
  readonly stop: () => Promise<readonly string[]>;
  /** Ends the program, and all that it started, at once. */
  readonly kill: () => void;
}

const longestComplaint = 500;

/** How long is waited for what a program that has ended had still to say, in milliseconds. */
const grace = 250;

/** Starts a program that answers on its standard output. */
export function startProgram(
  program: string,
  args: readonly string[],
  limits: ProgramLimits,
): ProgramProcess {
  const group = startedGroup(program, args);
  if (typeof group === "string") return neverStarted(group);
  const { stdin, stdout, stderr } = group.child;
  const lines = lineReader(stdout, limits.lineBytes);
  const complaints = complaintsOf(stderr);
  const ended = endOf(group);
  for (const stream of [stdin, stdout, stderr]) stream.on("error", () => {});

  /** A line; null: the program has ended, or has closed its output, without one. */
  const lineOrEnd = async (): Promise<LineRead | null> => {
    const line = lines.next();
    const first = await Promise.race([line, ended.then(() => null)]);
    // What it wrote before it ended counts; what others still hold open is not waited for.
    return first ?? Promise.race([line, after(grace)]);
  };

  async function hear(): Promise<Heard> {
    const read = await withinLimits(lineOrEnd(), limits);
    if (read === "silent") return nothing(`no answer within ${limits.milliseconds} ms`);
    if (read === "over") return nothing("the time of the run is over");
    if (read === null || read.read === "end") return nothing(await endReason());
    if (read.read === "too-long") return nothing(`a line of more than ${limits.lineBytes} bytes`);
    if (read.read === "not-text") return nothing("a line that is not in UTF-8");
    return { heard: "line", line: read.line };
  }

  async function endReason(): Promise<string> {
    const reason = `the program ${(await Promise.race([ended, after(grace)])) ?? "closed its output"}`;
    const complaint = complaints();
    return complaint === "" ? reason : `${reason}: ${complaint}`;
  }

  const write = (command: Command): void => {
    if (stdin.writable) stdin.write(`${JSON.stringify(command)}\n`);
  };
  return {
    async ask(command) {
      if (lines.hasMore()) return nothing("more was written than was asked for");
      write(command);
      return hear();
    },
    async stop() {
      const isChatty = lines.hasMore();
      write({ command: "stop" });
      stdin.end();
      const end = await withinLimits(ended, limits);
      const hasEnded = end !== "silent" && end !== "over";
      const last = hasEnded ? await Promise.race([lines.next(), after(grace)]) : null;
      const isSilent = last === null || (last.read === "end" && last.bytes === 0);
      const isAlone = !hasEnded || (await endsAlone(group));
      group.end();
      return [
        ...(isChatty ? ["wrote more than it was asked for"] : []),
        ...(hasEnded ? [] : ["did not end after stop, and was ended"]),
        ...(isSilent ? [] : ["wrote after stop"]),
        ...(isAlone ? [] : ["left processes behind, which were ended"]),
      ];
    },
    kill: group.end,
  };
}

const nothing = (reason: string): Heard => ({ heard: "nothing", reason });

const couldNot = (error: unknown): string =>
  `could not be started (${error instanceof Error ? error.message : String(error)})`;

function startedGroup(program: string, args: readonly string[]): ProcessGroup | string {
  try {
    return startGroup(program, args);
  } catch (error) {
    return couldNot(error);
  }
}

function neverStarted(why: string): ProgramProcess {
  return { ask: async () => nothing(`the program ${why}`), stop: async () => [], kill() {} };
}

/** The last that a program complains, however much it complains. */
function complaintsOf(stderr: Readable): () => string {
  let complaint = "";
  stderr.on("data", (chunk: Uint8Array) => {
    const last = Buffer.from(chunk.subarray(-longestComplaint)).toString();
    complaint = (complaint + last).slice(-longestComplaint);
  });
  return () => complaint.trim();
}

/** How a program ended. */
function endOf({ child }: ProcessGroup): Promise<string> {
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(couldNot(error)));
    child.on("exit", (code, signal) =>
      resolve(signal === null ? `ended with code ${code}` : `ended by ${signal}`),
    );
  });
}

/** Whether nothing of a program runs on, a moment after it has ended. */
async function endsAlone(group: ProcessGroup): Promise<boolean> {
  for (let waited = 0; waited < grace; waited += 50) {
    if (!group.isAlive()) return true;
    await after(50);
  }
  return !group.isAlive();
}

const after = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
  });

/** What comes in time; `silent`: it did not, `over`: the run is over. */
async function withinLimits<Awaited>(
  work: Promise<Awaited>,
  { milliseconds, signal }: ProgramLimits,
): Promise<Awaited | "silent" | "over"> {
  if (signal.aborted) return "over";
  let timer: NodeJS.Timeout | undefined;
  let stop = (): void => {};
  const silent = new Promise<"silent">((resolve) => {
    timer = setTimeout(() => resolve("silent"), milliseconds);
  });
  const over = new Promise<"over">((resolve) => {
    stop = () => resolve("over");
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, silent, over]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}
