import type { EmlKind } from "../eml/documents/document.js";
import type { VerificationFinding } from "./finding.js";

/** A list number and the seats the law gives it. */
export interface VerifiedList {
  readonly number: number;
  readonly name: string;
  readonly votes: number;
  readonly seats: number;
  /** Elected candidates in the order of the law, by name where the candidate lists are there. */
  readonly elected: readonly { readonly name: string; readonly ranking: "1" | "2" }[];
}

/** What a verification comes to. */
export interface VerificationReport {
  /** `correct`: every vote adds up and the result, where there is one, is that of the law. */
  readonly verdict: "correct" | "faulty";
  readonly election: { readonly id: string; readonly name: string; readonly date: string } | null;
  readonly files: readonly { readonly file: string; readonly kind: EmlKind }[];
  /** Units whose figures were added up. */
  readonly unitsAddedUp: number;
  readonly findings: readonly VerificationFinding[];
  /** The result of the law; `null` when the files do not say enough for one. */
  readonly result: {
    readonly seats: number;
    readonly votes: number;
    readonly lists: readonly VerifiedList[];
  } | null;
  /** Whether a result file was there and says the same. */
  readonly resultConfirmed: boolean;
}

/** What a verification is told besides the files. */
export interface VerificationOptions {
  /**
   * Seats to be assigned, for files without a definition (110a). Where there is one it decides; the
   * remark `seats-overruled` says when it has another number.
   */
  readonly seats?: number;
}
