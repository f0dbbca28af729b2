import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { CommandFault } from "../command-fault.js";

const isEd25519 = (key: KeyObject) => key.asymmetricKeyType === "ed25519";

/** A key with which is signed (Ed25519, PKCS 8 in PEM). */
export const signingKey = (path: string, pem: Uint8Array): KeyObject =>
  keyOf(path, "a private key (Ed25519, PEM)", () => createPrivateKey(Buffer.from(pem)));

/** A key with which signatures are checked (Ed25519, SPKI in PEM). */
export function checkingKey(path: string, pem: Uint8Array): KeyObject {
  if (/PRIVATE/.test(new TextDecoder().decode(pem))) {
    throw new CommandFault("unreadable", `${path} is a private key: give the public one`);
  }
  return keyOf(path, "a public key (Ed25519, PEM)", () => createPublicKey(Buffer.from(pem)));
}

function keyOf(path: string, expected: string, read: () => KeyObject): KeyObject {
  const wrong = () => new CommandFault("unreadable", `${path} is not ${expected}`);
  try {
    const key = read();
    if (isEd25519(key)) return key;
  } catch {
    throw wrong();
  }
  throw wrong();
}
