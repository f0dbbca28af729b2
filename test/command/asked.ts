import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runKieswet } from "../../src/command/run-kieswet.js";

/** What a command printed, and how it ended. */
export interface Printed {
  readonly status: number;
  readonly output: string;
  readonly complaint: string;
  /** What was written as bytes: a table. */
  readonly bytes: Uint8Array;
}

/** Where a command runs in a test. */
export interface Place {
  readonly input?: string | Uint8Array;
  readonly columns?: number;
  readonly isWatched?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** What happens where the command writes a line. */
  readonly whenWriting?: () => void;
}

/** Runs `kieswet` with words, in this process. */
export async function asked(words: readonly string[], place: Place = {}): Promise<Printed> {
  const bytes: Uint8Array[] = [];
  const written = { output: "", complaint: "" };
  const into = (name: keyof typeof written) => ({
    write: (text: string) => {
      if (name === "output") place.whenWriting?.();
      written[name] += text;
    },
  });
  const status = await runKieswet(words, {
    process: { stdout: into("output"), stderr: into("complaint"), env: place.env ?? {} },
    standardInput: (async function* () {
      const { input = "" } = place;
      yield typeof input === "string" ? new TextEncoder().encode(input) : input;
    })(),
    columns: place.columns ?? null,
    isWatched: place.isWatched ?? false,
    writeBytes: async (piece) => {
      bytes.push(piece);
      return true;
    },
  });
  return { status, ...written, bytes: Buffer.concat(bytes) };
}

/** A folder of its own with files, and how to be rid of it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), "kieswet-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return {
    at: (name: string) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
