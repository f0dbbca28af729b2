import { rmSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { has } from "../model/has.js";
import { CommandFault, systemSentence } from "./command-fault.js";

function unwritable(path: string, error: unknown): CommandFault {
  if (error instanceof CommandFault) return error;
  const isThere = error instanceof Error && has(error, "code") && error.code === "EEXIST";
  const why = isThere ? "it exists, and is not written over" : systemSentence(error);
  return new CommandFault("unwritable", `${path}: ${why}`);
}

/** What is half made: whatever ends the command, nothing of it stays. */
const halfMade = new Set<string>();
process.on("exit", () => {
  for (const path of halfMade) rmSync(path, { force: true });
});

/** A new file that is written piece by piece: it is whole or it is not there. */
export interface OutputFile {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** The file is whole, and gets its name. */
  readonly finish: () => Promise<void>;
  /** It did not become whole: nothing is left of it. */
  readonly abandon: () => Promise<void>;
}

/**
 * Opens a file that is not there yet, to be written piece by piece. Its name is taken at once by an empty
 * file; what is written stands beside it until it is whole.
 */
export async function openNewFile(path: string, mode = 0o644): Promise<OutputFile> {
  const part = `${path}.part`;
  const guarded = <Done>(work: Promise<Done>) =>
    work.catch((error: unknown) => {
      throw unwritable(path, error);
    });
  await (await guarded(open(path, "wx", mode))).close();
  halfMade.add(path);
  let file: FileHandle;
  try {
    file = await open(part, "wx", mode);
  } catch (error) {
    await removed(path);
    throw unwritable(part, error);
  }
  halfMade.add(part);
  return {
    write: (bytes) => guarded(file.writeFile(bytes)),
    async finish() {
      await guarded(file.close());
      await guarded(rename(part, path));
      halfMade.delete(part);
      halfMade.delete(path);
    },
    async abandon() {
      await file.close().catch(() => {});
      await removed(part);
      await removed(path);
    },
  };
}

async function removed(path: string): Promise<void> {
  await rm(path, { force: true });
  halfMade.delete(path);
}

/** A file that is to be made. */
export interface NewFile {
  readonly path: string;
  readonly content: Uint8Array | string;
  readonly mode?: number;
}

/** Writes files that are not there yet, all of them or none: nothing that exists is written over. */
export async function writeNewFiles(files: readonly NewFile[]): Promise<void> {
  const opened: OutputFile[] = [];
  try {
    for (const { path, content, mode } of files) {
      const file = await openNewFile(path, mode);
      opened.push(file);
      await file.write(typeof content === "string" ? new TextEncoder().encode(content) : content);
    }
    for (const file of opened) await file.finish();
  } catch (error) {
    for (const file of opened) await file.abandon();
    throw error;
  }
}
