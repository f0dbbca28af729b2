import type { FlagNote, Vector } from "../format/vector-schema.js";
import type { ConsistentReading } from "../judge/consistent-reading.js";
import type { RunConclusion } from "../judge/run-report.js";
import type { Verdict } from "../judge/verdict.js";
import type { VectorKind } from "../kinds/kinds.js";
import type { ResultPart } from "../kinds/result/result-parts.js";
import type { ProfileName } from "../profiles/profile.js";

/** A file by the SHA-256 of its bytes. */
export interface DigestedFile {
  /** Its name, as it was given. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** The cases of a session that were drawn. */
export interface DrawnOfSession {
  /** The seed from which they were drawn. */
  readonly seed: number;
  /** The profile whose cases they are. */
  readonly profile: ProfileName;
  /** How many were drawn. */
  readonly cases: number;
}

/** What is given to be recorded: nothing of it is taken from the machine by the library. */
export interface SessionFacts {
  /** Which vectors were asked: those with this text; null: all of the profile. */
  readonly only: string | null;
  /** The files of vectors that were read. */
  readonly vectors: readonly DigestedFile[];
  /** What was started. */
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
  /** When the session began and ended, as given. */
  readonly times: {
    /** Day and time, as whoever judges says. */
    readonly began: string;
    /** Day and time, as whoever judges says. */
    readonly ended: string;
  };
  /** From which seed cases were drawn, and how many; null: none were, the vectors of files were asked. */
  readonly drawn: DrawnOfSession | null;
}

/** A question with what was answered. */
export interface RecordedCase {
  /** The question, with its right answers. */
  readonly vector: Vector;
  /** The line that the program wrote; null: none. */
  readonly line: string | null;
  /** What the kit says of it. */
  readonly verdict: Verdict;
}

/** What was judged of an article or paragraph. */
export interface RecordedArticle {
  /** Its name, such as `P 8 (2)`. */
  readonly article: string;
  /** How many vectors that exercise it were right. */
  readonly right: number;
  /** How many were wrong. */
  readonly wrong: number;
  /** How many were not judged. */
  readonly notJudged: number;
  /** Planted mistakes that the right answers exclude. */
  readonly excluded: readonly string[];
}

/** Everything of one session: what was asked, what was answered, and what it comes to. */
export interface SessionRecord extends SessionFacts {
  /** The format, and its version. */
  readonly record: "kieswet-conformance-record/1";
  /** Version of the library, and one fingerprint of its profiles and of all vectors that were read. */
  readonly kit: {
    /** The version of the library. */
    readonly library: string;
    /** SHA-256 over profiles and vectors, in hexadecimal. */
    readonly fingerprint: string;
  };
  /** Fingerprint of all dated rules, and the last day on which one of them begins. */
  readonly law: {
    /** SHA-256 over the dated rules, in hexadecimal. */
    readonly rules: string;
    /** The last day on which a rule begins. */
    readonly lastChange: string;
  };
  /** What was to be certified; null: nothing. */
  readonly profile: ProfileName | null;
  /** In sentences, what the record says and what not. */
  readonly says: readonly string[];
  /** In sentences, what nobody may read in it. */
  readonly doesNotSay: readonly string[];
  /** What the program said of itself. */
  readonly said: {
    /** Its name and version. */
    readonly program: string;
    /** The kinds of questions that it answers. */
    readonly kinds: readonly VectorKind[];
    /** The parts of results that it gives; null: all. */
    readonly parts: readonly ResultPart[] | null;
  };
  /** What it did against the protocol, in sentences. */
  readonly faults: readonly string[];
  /** Every question that was asked, with what was answered. */
  readonly cases: readonly RecordedCase[];
  /** Of drawn cases with a wrong answer, the smallest that was found of each kind. */
  readonly smallest: readonly RecordedCase[];
  /** What each flag of the vectors means. */
  readonly flags: Readonly<Record<string, FlagNote>>;
  /** Vectors of the profile that were not asked. */
  readonly notAsked: readonly Vector[];
  /** What was judged, article by article. */
  readonly articles: readonly RecordedArticle[];
  /** Whether one set of readings makes every right answer right, and which. */
  readonly reading: ConsistentReading;
  /** What the session comes to. */
  readonly conclusion: RunConclusion;
}
