import type { EmlCount } from "../eml/documents/count.js";
import type { EmlDocument } from "../eml/documents/document.js";
import type { EmlUnitEvent } from "../eml/read/reading.js";
import type { VerifiedFile } from "./check-files.js";
import { createCountCollector } from "./count-collector.js";
import { reportOn } from "./report-on.js";
import type { VerificationOptions, VerificationReport } from "./verification.js";

/** Takes the files of an election one by one, and says at the end whether everything is right. */
export interface EmlVerifier {
  /** A reporting unit of a count that is being streamed; its file follows with `addDocument`. */
  addUnit(file: string, event: EmlUnitEvent): void;
  addDocument(file: string, document: EmlDocument): void;
  /** Forgets the units of a file that was refused after all. */
  forget(file: string): void;
  report(options?: VerificationOptions): VerificationReport;
}

const isCount = (document: EmlDocument): document is EmlCount => document.kind.startsWith("510");

/**
 * A verifier that has seen no files. It keeps the figures of the units, not the files: a nation's
 * counts can be added one after the other.
 */
export function createEmlVerifier(): EmlVerifier {
  const counts = createCountCollector();
  const others: VerifiedFile[] = [];
  const kinds: { readonly file: string; readonly kind: EmlDocument["kind"] }[] = [];
  return {
    addUnit(file, { count, contest, unit }) {
      counts.addUnit(file, count, contest.id, unit);
    },
    addDocument(file, document) {
      kinds.push({ file, kind: document.kind });
      if (isCount(document)) counts.addCount(file, document);
      else others.push({ file, document });
    },
    forget: counts.forget,
    report: (options = {}) => reportOn({ kinds, counts, others }, options),
  };
}

/**
 * Verifies the files of an election: are the sums right at every level, do counts and candidate
 * lists fit together, and are the seats and the elected candidates those of the law? What is wrong is
 * said where it is: file, unit, figure, both values.
 *
 * Votes that differ and a result that is not the law's are faults; voters and explanations that
 * differ, files that are missing and lots that were drawn are remarks.
 *
 * @example
 * ```ts
 * const { status, findings } = verifyEml([{ file: "Totaaltelling.xml", document }]);
 * ```
 */
export function verifyEml(
  files: readonly { readonly file: string; readonly document: EmlDocument }[],
  options: VerificationOptions = {},
): VerificationReport {
  const verifier = createEmlVerifier();
  for (const { file, document } of files) verifier.addDocument(file, document);
  return verifier.report(options);
}
