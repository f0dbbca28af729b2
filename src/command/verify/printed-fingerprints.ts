import { createFingerprintCounter } from "../../eml/fingerprint.js";
import {
  createFileFingerprintCounter,
  type FileFingerprint,
  type FileFingerprintCounter,
} from "../../eml/fingerprints-of-file.js";
import { type FingerprintMatch, matchFingerprint } from "../../eml/match-fingerprint.js";

/** A file and the fingerprints that were taken of it. */
export interface TakenFingerprints {
  readonly file: string;
  readonly fingerprints: readonly FileFingerprint[];
}

/** A counter of the fingerprint of today, or of all that programs may have printed. */
export function counterFor(all: boolean): FileFingerprintCounter {
  if (all) return createFileFingerprintCounter();
  const counter = createFingerprintCounter();
  return {
    push: counter.push,
    finish: () => [{ of: "bytes", algorithm: "SHA-256", digest: counter.finish().digest }],
  };
}

const shownForms: Readonly<Record<FileFingerprint["of"], string>> = {
  bytes: "bytes",
  "canonical-form": "canonical form",
  "canonical-form-with-comments": "canonical form with comments",
};

interface Matched extends FingerprintMatch {
  readonly file: string;
  readonly fingerprint: FileFingerprint;
}

function matchesOf(printed: string, taken: readonly TakenFingerprints[]): readonly Matched[] {
  return taken.flatMap(({ file, fingerprints }) =>
    fingerprints.map((fingerprint) => ({
      ...matchFingerprint(printed, fingerprint.digest),
      file,
      fingerprint,
    })),
  );
}

/** Whether a printed fingerprint is one of a file that was given. */
export function isOfSome(printed: string, taken: readonly TakenFingerprints[]): boolean {
  return matchesOf(printed, taken).some(({ matches }) => matches);
}

/** Most groups in which a fingerprint may differ and still look like one that was mistyped. */
const mostMistyped = 4;

/** Of which file a printed fingerprint is, or in which groups it is not that of the nearest. */
export function matchedLine(printed: string, taken: readonly TakenFingerprints[]): string {
  const all = matchesOf(printed, taken);
  const found = all.find(({ matches }) => matches);
  if (found !== undefined) {
    const { of, algorithm } = found.fingerprint;
    return `The fingerprint ${printed} is that of ${found.file}: ${algorithm} of its ${shownForms[of]}`;
  }
  const [near] = [...all].sort((one, other) => one.differing.length - other.differing.length);
  const differing = near?.differing ?? [];
  if (near === undefined || differing.length === 0 || differing.length > mostMistyped) {
    return `No file has the fingerprint ${printed}`;
  }
  const groups = differing.map((place) => `${place + 1}`).join(", ");
  return `No file has the fingerprint ${printed}: that of ${near.file} is another in group ${groups}`;
}

/** The fingerprint of today, as it is printed. */
export function todaysLine({ file, fingerprints }: TakenFingerprints): string {
  const digest = fingerprints[0]?.digest ?? "";
  return `${digest.match(/.{4}/g)?.join(" ") ?? ""}  ${file}`;
}
