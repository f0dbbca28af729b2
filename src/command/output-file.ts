import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { CommandFault, systemSentence } from "./command-fault.js";

function unwritable(path: string, error: unknown): CommandFault {
  if (error instanceof CommandFault) return error;
  const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
  const why = isThere ? "it exists, and is not written over" : systemSentence(error);
  return new CommandFault("unwritable", `${path}: ${why}`);
}

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
  let file: FileHandle;
  try {
    file = await open(part, "wx", mode);
  } catch (error) {
    await rm(path, { force: true });
    throw unwritable(part, error);
  }
  return {
    write: (bytes) => guarded(file.writeFile(bytes)),
    async finish() {
      await guarded(file.close());
      await guarded(rename(part, path));
    },
    async abandon() {
      await file.close().catch(() => {});
      await rm(part, { force: true });
      await rm(path, { force: true });
    },
  };
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
