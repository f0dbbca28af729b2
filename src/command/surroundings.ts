import type { CommandContext, StricliProcess } from "@stricli/core";
import { terminalText } from "../explain/terminal-text.js";
import type { Ending } from "./exit-status.js";

/** Where the command runs: what it is given besides words, and where it writes. */
export interface Surroundings extends CommandContext {
  readonly process: StricliProcess;
  /** What is piped into the command. */
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Characters in a line of the terminal; null where the output goes into a file or a pipe. */
  readonly columns: number | null;
  /** Whether somebody looks at what is written beside the output. */
  readonly isWatched: boolean;
  /** Writes bytes to the output, and waits until there is room for more; answers whether anybody still reads. */
  readonly writeBytes: (bytes: Uint8Array) => Promise<boolean>;
  /** How the verb ended. */
  ending: Ending;
}

/** Where a verb writes its lines. */
export type Write = (line: string) => void;

/**
 * Writes lines; whatever of a file could move or colour a terminal, or end the line, is written as its
 * number.
 */
export const lineWriter =
  ({ process: { stdout } }: Surroundings): Write =>
  (line) => {
    stdout.write(`${terminalText(line)}\n`);
  };

/** Writes a text of several lines that this library laid out. */
export function writeText(surroundings: Surroundings, text: string): void {
  text.split("\n").forEach(lineWriter(surroundings));
}

/** Writes a value as JSON, for programs. */
export function writeJson({ process: { stdout } }: Surroundings, value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Writes a remark beside the output. */
export function remark({ process: { stderr } }: Surroundings, sentence: string): void {
  stderr.write(`${terminalText(sentence)}\n`);
}

/** Says how far long work is, on a terminal only. */
export function progress({ process: { stderr }, isWatched }: Surroundings, done: string): void {
  if (isWatched) stderr.write(`\r\u001b[K${terminalText(done)}`);
}

/** Takes away what {@link progress} said. */
export function endOfProgress(surroundings: Surroundings): void {
  progress(surroundings, "");
}
