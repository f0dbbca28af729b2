import { CommandFault } from "../command-fault.js";

/** A secret that opens, and the recipient for whom is sealed. */
export interface SealKeys {
  readonly secret: string;
  readonly recipient: string;
}

const recipientForm = /^age1[02-9ac-hj-np-z]{58}$/;
const secretForm = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/;

/** The one line of a key file that is no remark. */
function keyLine(path: string, bytes: Uint8Array, form: RegExp, what: string): string {
  const lines = new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"));
  const [line = ""] = lines;
  if (lines.length === 1 && form.test(line)) return line;
  throw new CommandFault("unreadable", `${path} is not ${what}`);
}

/** A recipient as a key file has it. */
export const recipientOf = (path: string, bytes: Uint8Array): string =>
  keyLine(path, bytes, recipientForm, "a key to seal for (age1…)");

/** A secret as a key file has it. */
export const secretOf = (path: string, bytes: Uint8Array): string =>
  keyLine(path, bytes, secretForm, "a key that opens (AGE-SECRET-KEY-1…)");

/** A new pair of keys. */
export async function sealKeys(): Promise<SealKeys> {
  const { generateX25519Identity, identityToRecipient } = await import("age-encryption");
  const secret = await generateX25519Identity();
  return { secret, recipient: await identityToRecipient(secret) };
}

/** Bytes that only the recipients can open, in the age format. */
export async function sealed(
  bytes: Uint8Array,
  recipients: readonly string[],
): Promise<Uint8Array> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** What a secret opens; a fault where it was sealed for another, or a byte is another. */
export async function opened(path: string, bytes: Uint8Array, secret: string): Promise<Uint8Array> {
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  try {
    return await decrypter.decrypt(bytes);
  } catch {
    throw new CommandFault(
      "wrong",
      `${path} cannot be opened: it is no sealed file, was sealed for another key, or a byte of it is another`,
    );
  }
}
