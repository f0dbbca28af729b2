import { terminalText } from "../../explain/terminal-text.js";

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

/** Says something beside the output. */
export function say({ beside }: Host, sentence: string): void {
  beside.write(`${terminalText(sentence)}\n`);
}

/** Writes lines, of which nothing moves or colours a terminal. */
export function writeLines({ output }: Host, lines: readonly string[]): void {
  output.write(`${lines.map(terminalText).join("\n")}\n`);
}
