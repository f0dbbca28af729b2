import type { Verdict } from "../verify/verification.js";
import type { Candidates } from "./candidates.js";
import type { Stations } from "./stations.js";

/** Where the rows of a file come from, and what is known beside it. */
export interface RowSource {
  /** The name of the file. */
  readonly file: string;
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** What the verification of all files came to; null: they were not verified. */
  readonly verdict: Verdict | null;
  /** Who the candidates are: {@link candidatesOfFiles}. */
  readonly candidates: Candidates;
  /** Where the stations are: {@link stationsOfFiles}. Left out: no coordinates. */
  readonly stations?: Stations;
}
