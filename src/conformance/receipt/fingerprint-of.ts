import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { fingerprintOfSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { canonicalJson } from "./canonical-json.js";

/** SHA-256, in hexadecimal, of a plain value as canonical JSON in UTF-8. */
export function fingerprintOf(value: unknown): string {
  const refusal = refusedArguments(fingerprintOfSignature, [value]);
  if (refusal !== null) return refusal;
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
