import { createHash, verify as isSignedBy, sign as signBytes } from "node:crypto";
import { CommandFault } from "../command-fault.js";
import { writeNewFiles } from "../output-file.js";
import { checkingKey, signingKey } from "./keys.js";

/** Reads the exact bytes of a file. */
type ReadBytes = (path: string) => Promise<Uint8Array>;

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Writes a detached signature (Ed25519) beside a file; what was signed, in a sentence. */
export async function signFile(path: string, key: string, read: ReadBytes): Promise<string> {
  const secret = signingKey(key, await read(key));
  const bytes = await read(path);
  const content = `${signBytes(null, bytes, secret).toString("base64")}\n`;
  await writeNewFiles([{ path: `${path}.sig`, content }]);
  return `${path}.sig signs ${bytes.length} bytes with SHA-256 ${sha256(bytes)}`;
}

const signatureForm = /^[A-Za-z0-9+/]{86}==\r?\n?$/;

/** A file, its signature, and the key that checks. */
interface SignedFile {
  readonly path: string;
  readonly signaturePath: string;
  readonly key: string;
}

/** Whether a file is byte for byte what was signed, and that in a sentence. */
export async function checkSignedFile(
  { path, signaturePath, key }: SignedFile,
  read: ReadBytes,
): Promise<{ readonly isSigned: boolean; readonly sentence: string }> {
  const known = checkingKey(key, await read(key));
  const bytes = await read(path);
  const text = new TextDecoder().decode(await read(signaturePath));
  if (!signatureForm.test(text)) {
    throw new CommandFault("unreadable", `${signaturePath} is no signature`);
  }
  const isSigned = isSignedBy(null, bytes, known, Buffer.from(text, "base64"));
  const sentence = isSigned
    ? `Signed: ${path} is byte for byte what ${key} signed (SHA-256 ${sha256(bytes)})`
    : `Not signed: ${path} is not what was signed, or another key signed it`;
  return { isSigned, sentence };
}
