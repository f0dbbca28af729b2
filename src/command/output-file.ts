import { open } from "node:fs/promises";
import { CommandFault, systemSentence } from "./command-fault.js";

/** Writes a file that is not there yet: nothing that exists is written over. */
export async function writeNewFile(
  path: string,
  bytes: Uint8Array | string,
  mode = 0o644,
): Promise<void> {
  try {
    const file = await open(path, "wx", mode);
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw new CommandFault(
      "unwritable",
      `${path}: ${isThere ? "it exists, and is not written over" : systemSentence(error)}`,
    );
  }
}
