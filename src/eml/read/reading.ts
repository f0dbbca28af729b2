import type { EmlContestCount, EmlCount, EmlReportingUnit } from "../documents/count.js";
import type { EmlDocument } from "../documents/document.js";
import type { EmlIssue, EmlUninterpretedPart } from "./issue.js";
import type { EmlReadingMode } from "./issue-log.js";

/** How to read. */
export interface EmlReadingOptions {
  /**
   * `strict` (the default) refuses a file with anything in it the standard does not have; `lenient`
   * keeps such things aside and reports them. Neither guesses a figure.
   */
  readonly mode?: EmlReadingMode;
}

/** A file that was read. */
export interface EmlRead<Document extends EmlDocument = EmlDocument> {
  /** The input was taken. */
  readonly status: "accepted";
  /** The value. */
  readonly value: Document;
  /** What a lenient reading kept aside, and why. Empty after a strict one. */
  readonly remarks: readonly EmlIssue[];
  /** Parts of the file that the standard does not have, kept as they are. */
  readonly uninterpreted: readonly EmlUninterpretedPart[];
}

/** A file that was refused, with everything that is wrong with it. */
export interface EmlRefused {
  /** The input was not taken. */
  readonly status: "refused";
  /** Everything that is wrong, each with its place. */
  readonly issues: readonly EmlIssue[];
}

/** What became of a file. */
export type EmlReading<Document extends EmlDocument = EmlDocument> = EmlRead<Document> | EmlRefused;

/** One reporting unit of a count that is being read. */
export interface EmlUnitEvent {
  /** Which kind it is. */
  readonly type: "unit";
  /** The count as far as it is known: header, election, and this contest with its total. */
  readonly count: Omit<EmlCount, "contests">;
  /** The contest: an electoral district, or the whole area. */
  readonly contest: Omit<EmlContestCount, "units">;
  /** The reporting unit, with its figures. */
  readonly unit: EmlReportingUnit;
}

/**
 * The end of a file. The document of a count has no units: they came one by one. After `refused`,
 * forget the units that came before.
 */
export interface EmlEndEvent {
  /** Which kind it is. */
  readonly type: "end";
  /** What became of reading the file: the document, or a refusal. */
  readonly reading: EmlReading;
}

/** What a streaming reader hands out. */
export type EmlEvent = EmlUnitEvent | EmlEndEvent;
