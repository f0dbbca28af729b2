import { sha1 } from "@noble/hashes/sha1";
import { sha256 } from "@noble/hashes/sha2";
import { type Refused, refused, shown } from "../model/refusal.js";
import {
  fileFingerprintCounterPushSignature,
  fingerprintsOfSignature,
} from "../model/signatures/made/eml.js";
import {
  refusalOf,
  refusedAlready,
  refusedArguments,
} from "../model/signatures/refused-arguments.js";
import { createCanonicalForm } from "./xml/canonical-form.js";
import { utf8Bytes } from "./xml/platform-text.js";

/** What a fingerprint was taken of: the bytes of a file, or its canonical form (Canonical XML 1.0). */
export const fingerprintedForms = [
  "bytes",
  "canonical-form",
  "canonical-form-with-comments",
] as const;

/** One of the fingerprints that official programs have printed of a file. */
export interface FileFingerprint {
  /**
   * What it was taken of. Programs of today take the bytes; older ones took the canonical form that the
   * file names (`ds:CanonicalizationMethod`), and of a file that names none the bytes.
   */
  readonly of: (typeof fingerprintedForms)[number];
  /** Today's is SHA-256, in sixteen groups of four; the oldest programs printed SHA-1, in twenty of two. */
  readonly algorithm: "SHA-256" | "SHA-1";
  /** The hexadecimal digits in lower case, without blanks: 64 of them, or 40. */
  readonly digest: string;
}

/** Takes a file piece by piece and gives every fingerprint that a program may have printed of it. */
export interface FileFingerprintCounter {
  /** Takes the next bytes; after anything else, or bytes after the end, `finish` answers with its refusal. */
  push(bytes: Uint8Array): void;
  /** Ends the file and gives the fingerprints, each time the same; those of the bytes only where the file is not XML as EML_NL has it. */
  finish(): readonly FileFingerprint[];
}

interface Hashes {
  update(bytes: Uint8Array): void;
  finish(of: FileFingerprint["of"]): readonly FileFingerprint[];
}

const digits = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

function hashes(): Hashes {
  const [today, oldest] = [sha256.create(), sha1.create()];
  return {
    update(bytes) {
      today.update(bytes);
      oldest.update(bytes);
    },
    finish: (of) => [
      { of, algorithm: "SHA-256", digest: digits(today.digest()) },
      { of, algorithm: "SHA-1", digest: digits(oldest.digest()) },
    ],
  };
}

/** Characters of the canonical form that are hashed at a time. */
const pieceLength = 16_384;

/** Hashes of a text that comes in small pieces. */
function textHashes() {
  const of = hashes();
  let text = "";
  const flush = (): void => {
    of.update(utf8Bytes(text));
    text = "";
  };
  return {
    add(piece: string): void {
      text += piece;
      if (text.length > pieceLength) flush();
    },
    finish(form: FileFingerprint["of"]) {
      flush();
      return of.finish(form);
    },
  };
}

/** A counter that has seen nothing yet. */
export function createFileFingerprintCounter(): FileFingerprintCounter {
  const bytesOfFile = hashes();
  const [plain, commented] = [textHashes(), textHashes()];
  const canonical = createCanonicalForm({
    markup(text) {
      plain.add(text);
      commented.add(text);
    },
    comment: commented.add,
  });
  const ended = (): readonly FileFingerprint[] => {
    const ofBytes = bytesOfFile.finish("bytes");
    if (!canonical.finish()) return ofBytes;
    return [
      ...ofBytes,
      ...plain.finish("canonical-form"),
      ...commented.finish("canonical-form-with-comments"),
    ];
  };
  let answer: readonly FileFingerprint[] | null = null;
  let refusal: Refused | null = null;
  return {
    push(bytes) {
      refusal ??= refusalOf(fileFingerprintCounterPushSignature, [bytes]);
      if (answer !== null) refusal ??= afterTheEnd(bytes);
      if (refusal !== null) return;
      bytesOfFile.update(bytes);
      canonical.push(bytes);
    },
    finish() {
      if (refusal !== null) return refusedAlready(refusal);
      answer ??= ended();
      return answer;
    },
  };
}

function afterTheEnd(bytes: Uint8Array): Refused {
  const expected = { kind: "rule", rule: "bytes-before-the-end" } as const;
  return refused([{ path: ["bytes"], code: "not-allowed", expected, actual: shown(bytes) }]);
}

/**
 * Every fingerprint that an official program, of today or older, may have printed of a file. Those of
 * the canonical form are the same however the file was laid out or saved again, as long as no text,
 * element or attribute changed.
 *
 * @example
 * ```ts
 * fingerprintsOf(bytes).find(({ digest }) => matchFingerprint(printed, digest).matches);
 * ```
 */
export function fingerprintsOf(bytes: Uint8Array): readonly FileFingerprint[] {
  const refusal = refusedArguments(fingerprintsOfSignature, [bytes]);
  if (refusal !== null) return refusal;
  const counter = createFileFingerprintCounter();
  counter.push(bytes);
  return counter.finish();
}
