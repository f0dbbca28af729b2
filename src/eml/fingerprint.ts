import { sha256 } from "@noble/hashes/sha2";
import type { Refused } from "../model/refusal.js";
import { fingerprintSignature, printedFingerprintSignature } from "../model/signatures/made/eml.js";
import {
  refusalOf,
  refusedAlready,
  refusedArguments,
} from "../model/signatures/refused-arguments.js";

/** The fingerprint of a file as official reports print it. */
export interface Fingerprint {
  /** SHA-256 over all bytes of the file: 64 hexadecimal digits in lower case. */
  readonly digest: string;
  /** The same in 16 groups of four. */
  readonly groups: readonly string[];
  /**
   * For typing it over from paper (the official program asks for it): the places, from 0, of the two
   * groups left open, one of the first eight and one of the last seven.
   */
  readonly openGroups: readonly [number, number];
}

/** Takes a file piece by piece and gives its fingerprint. */
export interface FingerprintCounter {
  /** Takes the next bytes; after anything else `finish` answers with its refusal. */
  push(bytes: Uint8Array): void;
  /** Gives the fingerprint of all bytes so far. */
  finish(): Fingerprint;
}

const groupCount = 16;
const firstGroups = 8;
const lastGroups = 7;

function fingerprintOf(bytes: Uint8Array): Fingerprint {
  const digest = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const groups = Array.from({ length: groupCount }, (_, index) =>
    digest.slice(index * 4, index * 4 + 4),
  );
  const [first = 0] = bytes;
  const last = bytes.at(-1) ?? 0;
  return {
    digest,
    groups,
    openGroups: [first % firstGroups, groupCount - lastGroups + (last % lastGroups)],
  };
}

/** A fingerprint of a file that comes in pieces. */
export function createFingerprintCounter(): FingerprintCounter {
  const hash = sha256.create();
  let refusal: Refused | null = null;
  return {
    push(bytes) {
      refusal ??= refusalOf(fingerprintSignature, [bytes]);
      if (refusal === null) hash.update(bytes);
    },
    finish: () =>
      refusal === null ? fingerprintOf(hash.clone().digest()) : refusedAlready(refusal),
  };
}

/**
 * The fingerprint (SHA-256) of a file, over all its bytes, so also over a byte-order mark.
 *
 * The two open groups are chosen from the digest itself: the first by its first byte, the second by
 * its last.
 *
 * @example
 * const { groups } = fingerprint(bytes);
 * groups.join(" ");
 */
export function fingerprint(bytes: Uint8Array): Fingerprint {
  const refusal = refusedArguments(fingerprintSignature, [bytes]);
  if (refusal !== null) return refusal;
  const counter = createFingerprintCounter();
  counter.push(bytes);
  return counter.finish();
}

/** The groups as a report prints them, the open ones as dashes when `redacted`. */
export function printedFingerprint(input: Fingerprint, form: "full" | "redacted" = "full"): string {
  const refusal = refusedArguments(printedFingerprintSignature, [input, form]);
  if (refusal !== null) return refusal;
  const { groups, openGroups } = input;
  return groups
    .map((group, index) => (form === "redacted" && openGroups.includes(index) ? "----" : group))
    .join(" ");
}
