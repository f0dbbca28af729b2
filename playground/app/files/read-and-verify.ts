import { readResultsCsv } from "../../../src/eml/csv/read-results-csv.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import type { VerificationReport } from "../../../src/verify/verification.js";
import { type GivenFile, verifyEml } from "../../../src/verify/verify-eml.js";
import type { DroppedFile } from "./dropped-files.js";

/** A file that was read, and how it is given to the verification. */
export interface ReadFile {
  readonly dropped: DroppedFile;
  readonly given: GivenFile;
}

/** A file that was read as what its name says: a table (CSV), or else a file of EML_NL. */
export function readAs(file: string, bytes: Uint8Array): ReadFile {
  if (/\.csv(?: \(\d+\))?$/i.test(file)) {
    const table = readResultsCsv(bytes);
    const isRead = table.status === "accepted";
    const issues = isRead ? table.remarks : table.issues;
    return {
      dropped: { file, kind: isRead ? "osv4-3" : null, issues },
      given: { file, table },
    };
  }
  const reading = readEml(bytes, { mode: "lenient" });
  const isRead = reading.status === "accepted";
  const issues = isRead ? reading.remarks : reading.issues;
  return {
    dropped: { file, kind: isRead ? reading.value.kind : null, issues },
    given: { file, reading },
  };
}

/** What a verification of the files comes to; null: there are none. */
export function verified(
  files: readonly ReadFile[],
  seats: number | null,
): VerificationReport | null {
  const given = files.map((one) => one.given);
  return given.length === 0 ? null : verifyEml(given, seats === null ? {} : { seats });
}
