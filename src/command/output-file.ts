import { open } from "node:fs/promises";
import { CommandFault, systemSentence } from "./command-fault.js";

function unwritable(path: string, error: unknown): CommandFault {
  const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
  const why = isThere ? "it exists, and is not written over" : systemSentence(error);
  return new CommandFault("unwritable", `${path}: ${why}`);
}

/** A new file that is written piece by piece. */
export interface OutputFile {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a file that is not there yet, to be written piece by piece. */
export async function openNewFile(path: string, mode = 0o644): Promise<OutputFile> {
  try {
    const file = await open(path, "wx", mode);
    return {
      async write(bytes) {
        try {
          await file.writeFile(bytes);
        } catch (error) {
          throw unwritable(path, error);
        }
      },
      close: () => file.close(),
    };
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Writes a file that is not there yet: nothing that exists is written over. */
export async function writeNewFile(
  path: string,
  content: Uint8Array | string,
  mode?: number,
): Promise<void> {
  const file = await openNewFile(path, mode);
  try {
    await file.write(typeof content === "string" ? new TextEncoder().encode(content) : content);
  } finally {
    await file.close();
  }
}
