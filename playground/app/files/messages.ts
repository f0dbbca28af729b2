import type { VerificationReport } from "../../../src/verify/verification.js";
import type { BeingRead, DroppedFile } from "./dropped-files.js";

/** A file with the name that it has on the page. */
export interface NamedFile {
  readonly file: string;
  readonly content: Blob;
}

/** What the reader of files is asked: more files, or the same with another number of seats. */
export interface ReadingAsked {
  readonly files: readonly NamedFile[];
  readonly seats: number | null;
}

/** What the reader says: which file it reads, or everything it has read. */
export type ReadingSaid =
  | { readonly says: "reading"; readonly being: BeingRead }
  | {
      readonly says: "read";
      readonly files: readonly DroppedFile[];
      /** Those of the files asked for last whose bytes the browser did not give, such as a folder. */
      readonly unreadable: readonly string[];
      readonly report: VerificationReport | null;
    };
