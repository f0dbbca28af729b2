import type { ResultsCsvReading } from "../eml/csv/read-results-csv.js";
import type { EmlCount } from "../eml/documents/count.js";
import type { EmlDocument } from "../eml/documents/document.js";
import type { EmlIssue } from "../eml/read/issue.js";
import type { EmlReading, EmlUnitEvent } from "../eml/read/reading.js";
import { has } from "../model/has.js";
import type { Refused } from "../model/refusal.js";
import type { Signature } from "../model/signatures/described.js";
import {
  emlVerifierAddDocumentSignature,
  emlVerifierAddReadingSignature,
  emlVerifierAddTableSignature,
  emlVerifierAddUnitSignature,
  emlVerifierForgetSignature,
  emlVerifierReportSignature,
  verifyEmlSignature,
} from "../model/signatures/made/verify.js";
import {
  refusalOf,
  refusedAlready,
  refusedArguments,
} from "../model/signatures/refused-arguments.js";
import type { VerifiedFile } from "./check-files.js";
import { createCountCollector } from "./count-collector.js";
import type { ReadingFinding } from "./finding-kinds.js";
import type { GivenFiles } from "./given-files.js";
import { reportOn } from "./report-on.js";
import type { GivenTable } from "./tables/given-table.js";
import type {
  UnreadFile,
  VerificationOptions,
  VerificationReport,
  VerifiedKind,
} from "./verification.js";

/** Takes the files of an election one by one, and says at the end whether everything is right. */
export interface EmlVerifier {
  /** A reporting unit of a count that is being streamed; its file follows with `addDocument`. */
  addUnit(file: string, event: EmlUnitEvent): void;
  /** Takes a file that was read. */
  addDocument(file: string, document: EmlDocument): void;
  /** What became of a file: a document with the remarks of a lenient reading, or a refusal. */
  addReading(file: string, reading: EmlReading): void;
  /** What became of a table that is published beside a count (osv4-3): the table, or a refusal. */
  addTable(file: string, reading: ResultsCsvReading): void;
  /** Forgets the units of a file that was refused after all. */
  forget(file: string): void;
  /** Questions on the report itself. */
  report(options?: VerificationOptions): VerificationReport;
}

/** Whether a file is a count (510a to 510s). */
export const isCount = (document: EmlDocument): document is EmlCount =>
  document.kind.startsWith("510");

/** Of two values of one thing nobody knows which holds; other remarks are about the form only. */
function asFinding(file: string, issue: EmlIssue): ReadingFinding {
  const isDouble = issue.code === "repeated-element" || issue.code === "duplicate-identifier";
  return { severity: isDouble ? "fault" : "remark", code: "kept-aside", file, issue };
}

/** What takes files one by one and keeps what was given, for whoever asks something of them. */
export interface FileCollector extends Omit<EmlVerifier, "report"> {
  /** Everything that was given so far. */
  given(): GivenFiles;
}

/** A collector that has seen no files. It keeps the figures of units, not the files. */
export function createFileCollector(): FileCollector {
  const counts = createCountCollector();
  const others: VerifiedFile[] = [];
  const tables: GivenTable[] = [];
  const kinds: { readonly file: string; readonly kind: VerifiedKind }[] = [];
  const unread: UnreadFile[] = [];
  const remarks: ReadingFinding[] = [];
  const addDocument: EmlVerifier["addDocument"] = (file, document) => {
    kinds.push({ file, kind: document.kind });
    if (isCount(document)) counts.addCount(file, document);
    else others.push({ file, document });
  };
  return {
    addUnit(file, { count, contest, unit }) {
      counts.addUnit(file, count, contest.id, unit);
    },
    addDocument,
    addReading(file, reading) {
      if (reading.status === "refused") {
        counts.forget(file);
        unread.push({ file, issues: reading.issues });
        return;
      }
      for (const issue of reading.remarks) remarks.push(asFinding(file, issue));
      addDocument(file, reading.value);
    },
    addTable(file, reading) {
      if (reading.status === "refused") {
        unread.push({ file, issues: reading.issues });
        return;
      }
      for (const issue of reading.remarks) remarks.push(asFinding(file, issue));
      kinds.push({ file, kind: "osv4-3" });
      tables.push({ file, table: reading.value });
    },
    forget: counts.forget,
    given: () => ({ kinds, counts: counts.counted, others, tables, unread, remarks }),
  };
}

/**
 * A verifier that has seen no files. It keeps the figures of the units, not the files: a nation's
 * counts can be added one after the other. What is given that is no file, unit or reading makes
 * `report` answer with its refusal.
 */
export function createEmlVerifier(): EmlVerifier {
  const { given, ...collector } = createFileCollector();
  let refusal: Refused | null = null;
  const taken = (signature: Signature, values: readonly unknown[]): boolean => {
    refusal ??= refusalOf(signature, values);
    return refusal === null;
  };
  return {
    addUnit(file, event) {
      if (taken(emlVerifierAddUnitSignature, [file, event])) collector.addUnit(file, event);
    },
    addDocument(file, document) {
      if (taken(emlVerifierAddDocumentSignature, [file, document]))
        collector.addDocument(file, document);
    },
    addReading(file, reading) {
      if (taken(emlVerifierAddReadingSignature, [file, reading]))
        collector.addReading(file, reading);
    },
    addTable(file, reading) {
      if (taken(emlVerifierAddTableSignature, [file, reading])) collector.addTable(file, reading);
    },
    forget(file) {
      if (taken(emlVerifierForgetSignature, [file])) collector.forget(file);
    },
    report(options = {}) {
      const asked = refusal ?? refusalOf(emlVerifierReportSignature, [options]);
      return asked === null ? reportOn(given(), options) : refusedAlready(asked);
    },
  };
}

/** A file as it is given to a verification: its document, or what became of reading it, or of reading a table. */
export type GivenFile =
  | {
      /** The name of the file. */
      readonly file: string;
      /** The file, as data. */
      readonly document: EmlDocument;
    }
  | {
      /** The name of the file. */
      readonly file: string;
      /** What became of reading the file: the document, or a refusal. */
      readonly reading: EmlReading;
    }
  | {
      /** The name of the file. */
      readonly file: string;
      /** What became of reading a table that is published beside a count (osv4-3). */
      readonly table: ResultsCsvReading;
    };

/**
 * Verifies the files of an election: are the sums right at every level, does every field agree with
 * where it comes from, and are the seats and the elected candidates those of the law? What is wrong is
 * said where it is: file, unit, field, both values; what was compared with what, and what with
 * nothing, stands in `comparisons`.
 *
 * Tables that are published beside counts (osv4-3) are held against the count of the same body, figure by
 * figure, and never counted: `{ file, table: readResultsCsv(bytes) }`.
 *
 * Give readings and not documents where a file may be unreadable: a file that could not be read makes
 * the verdict `unreadable`, a document that was left out cannot be missed.
 *
 * @example
 * ```ts
 * const files = [{ file: "Totaaltelling.xml", reading: readEml(bytes, { mode: "lenient" }) }];
 * const { verdict, findings } = verifyEml(files);
 * ```
 */
export function verifyEml(
  files: readonly GivenFile[],
  options: VerificationOptions = {},
): VerificationReport {
  const refusal = refusedArguments(verifyEmlSignature, [files, options]);
  if (refusal !== null) return refusal;
  const collector = createFileCollector();
  for (const one of files) {
    if (has(one, "table")) collector.addTable(one.file, one.table);
    else if (has(one, "reading")) collector.addReading(one.file, one.reading);
    else collector.addDocument(one.file, one.document);
  }
  return reportOn(collector.given(), options);
}
