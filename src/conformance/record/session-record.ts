import type { FlagNote, Vector } from "../format/vector-schema.js";
import type { ConsistentReading } from "../judge/consistent-reading.js";
import type { RunConclusion } from "../judge/run-report.js";
import type { Verdict } from "../judge/verdict.js";
import type { VectorKind } from "../kinds/kinds.js";
import type { ResultPart } from "../kinds/result/result-parts.js";
import type { ProfileName } from "../profiles/profile.js";

/** A file by the SHA-256 of its bytes. */
export interface DigestedFile {
  readonly file: string;
  readonly sha256: string;
}

/** The cases of a session that were drawn. */
export interface DrawnOfSession {
  readonly seed: number;
  readonly profile: ProfileName;
  readonly cases: number;
}

/** What is given to be recorded: nothing of it is taken from the machine by the library. */
export interface SessionFacts {
  /** Which vectors were asked: those with this text; null: all of the profile. */
  readonly only: string | null;
  readonly vectors: readonly DigestedFile[];
  readonly program: {
    /** The words with which it was started. */
    readonly command: readonly string[];
    /** Which of these words are files, with their digests. */
    readonly files: readonly DigestedFile[];
    /** Which build it is, as whoever judges or the program itself says. */
    readonly build: string | null;
  };
  /** Where it ran, by name. */
  readonly environment: Readonly<Record<string, string>>;
  readonly times: { readonly began: string; readonly ended: string };
  /** From which seed cases were drawn, and how many; null: none were, the vectors of files were asked. */
  readonly drawn: DrawnOfSession | null;
}

/** A question with what was answered. */
export interface RecordedCase {
  readonly vector: Vector;
  /** The line that the program wrote; null: none. */
  readonly line: string | null;
  readonly verdict: Verdict;
}

/** What was judged of an article or paragraph. */
export interface RecordedArticle {
  readonly article: string;
  /** How many vectors that exercise it were right. */
  readonly right: number;
  readonly wrong: number;
  readonly notJudged: number;
  /** Planted mistakes that the right answers exclude. */
  readonly excluded: readonly string[];
}

/** Everything of one session: what was asked, what was answered, and what it comes to. */
export interface SessionRecord extends SessionFacts {
  readonly record: "kieswet-conformance-record/1";
  /** Version of the library, and one fingerprint of its profiles and of all vectors that were read. */
  readonly kit: { readonly library: string; readonly fingerprint: string };
  /** Fingerprint of all dated rules, and the last day on which one of them begins. */
  readonly law: { readonly rules: string; readonly lastChange: string };
  readonly profile: ProfileName | null;
  /** In sentences, what the record says and what not. */
  readonly says: readonly string[];
  readonly doesNotSay: readonly string[];
  /** What the program said of itself. */
  readonly said: {
    readonly program: string;
    readonly kinds: readonly VectorKind[];
    readonly parts: readonly ResultPart[] | null;
  };
  readonly faults: readonly string[];
  readonly cases: readonly RecordedCase[];
  /** Of drawn cases with a wrong answer, the smallest that was found of each kind. */
  readonly smallest: readonly RecordedCase[];
  /** What each flag of the vectors means. */
  readonly flags: Readonly<Record<string, FlagNote>>;
  /** Vectors of the profile that were not asked. */
  readonly notAsked: readonly Vector[];
  readonly articles: readonly RecordedArticle[];
  readonly reading: ConsistentReading;
  readonly conclusion: RunConclusion;
}
