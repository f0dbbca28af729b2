import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Command } from "../../conformance/format/protocol-schema.js";

/** A line that the program wrote, that it stopped, or that it was silent for too long. */
type Heard =
  | { readonly heard: "line"; readonly line: string }
  | { readonly heard: "end"; readonly reason: string }
  | { readonly heard: "silence" };

/** A started program: one command out, one line back. */
export interface ProgramProcess {
  /** Writes a command and waits for one line, at most so many milliseconds. */
  readonly ask: (command: Command, milliseconds: number) => Promise<Heard>;
  /** Writes `stop`, waits for the end, and ends the program when it does not come. */
  readonly stop: (milliseconds: number) => Promise<void>;
  /** Ends the program at once. */
  readonly kill: () => void;
}

const longestComplaint = 500;

/** Starts a program that answers on its standard output. */
export function startProgram(program: string, args: readonly string[]): ProgramProcess {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
  const lines: string[] = [];
  let complaint = "";
  let ended: string | undefined;
  let wake: (() => void) | undefined;
  const end = (reason: string): void => {
    ended ??= complaint === "" ? reason : `${reason}: ${complaint.trim()}`;
    wake?.();
  };
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    wake?.();
  });
  child.stderr.on("data", (chunk: Uint8Array) => {
    complaint = (complaint + String(chunk)).slice(-longestComplaint);
  });
  child.stdin.on("error", () => {});
  child.on("error", (error) => end(`could not be started (${error.message})`));
  child.on("close", (code, signal) =>
    end(signal === null ? `ended with code ${code}` : `ended by ${signal}`),
  );

  async function hear(milliseconds: number): Promise<Heard> {
    const until = Date.now() + milliseconds;
    for (;;) {
      const line = lines.shift();
      if (line !== undefined) return { heard: "line", line };
      if (ended !== undefined) return { heard: "end", reason: ended };
      const left = until - Date.now();
      if (left <= 0) return { heard: "silence" };
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = undefined;
    }
  }

  const write = (command: Command): void => {
    if (ended === undefined) child.stdin.write(`${JSON.stringify(command)}\n`);
  };
  return {
    ask(command, milliseconds) {
      write(command);
      return hear(milliseconds);
    },
    async stop(milliseconds) {
      write({ command: "stop" });
      if (ended === undefined) child.stdin.end();
      for (;;) {
        const heard = await hear(milliseconds);
        if (heard.heard === "line") continue;
        if (heard.heard === "silence") endNow(child);
        return;
      }
    },
    kill: () => endNow(child),
  };
}

function endNow(child: ChildProcess): void {
  child.kill("SIGKILL");
}
