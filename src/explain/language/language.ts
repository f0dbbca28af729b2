import type { Dictionary } from "./dictionary.js";
import type { Digits } from "./shown-number.js";
import type { AdmissionWords } from "./words/admission.js";
import type { AuditSentences } from "./words/audit.js";
import type { BallotWords } from "./words/ballots.js";
import type { BasisWords } from "./words/basis.js";
import type { CalendarWords } from "./words/calendar.js";
import type { CountReportWords } from "./words/count-report.js";
import type { ExerciseWords } from "./words/exercises.js";
import type { FileWords } from "./words/files.js";
import type { FindingWords } from "./words/findings.js";
import type { InfluenceSentences } from "./words/influence.js";
import type { LotSentences } from "./words/lots.js";
import type { MarginSentences } from "./words/margins.js";
import type { MergerWords } from "./words/mergers.js";
import type { Naming } from "./words/naming.js";
import type { NewVoteSentences } from "./words/new-vote.js";
import type { NominationWords } from "./words/nomination.js";
import type { PictureWords } from "./words/pictures.js";
import type { ProvisionWords } from "./words/provisions.js";
import type { ReadingSentences } from "./words/readings.js";
import type { RefusalWords } from "./words/refusals.js";
import type { RemarkWords } from "./words/remarks.js";
import type { ReportWords } from "./words/report.js";
import type { StepPhrases } from "./words/steps.js";
import type { SuccessionWords } from "./words/succession.js";
import type { WhyPhrases } from "./words/why.js";

/** A sentence for every kind of step. */
export type StepSentences = Dictionary<StepPhrases>;

/** The sentences of the questions why. */
export type WhyWords = Dictionary<WhyPhrases>;

/**
 * Everything kieswet says, in one language: phrases with holes, and no logic. A further language is
 * one value of this type; the compiler finds a phrase that is missing and a fact that is left unsaid.
 */
export interface Language {
  /** Its code in BCP 47, such as `nl`. */
  readonly code: string;
  /** Its own name, such as Nederlands. */
  readonly name: string;
  /** How numbers are written. */
  readonly digits: Digits;
  /** How things are named. */
  readonly naming: Naming;
  /** The words of this subject. */
  readonly steps: StepSentences;
  readonly provisions: ProvisionWords;
  /** The words of this subject. */
  readonly succession: SuccessionWords;
  /** The words of this subject. */
  readonly lots: LotSentences;
  /** The words of this subject. */
  readonly readings: ReadingSentences;
  /** The words of this subject. */
  readonly refusals: RefusalWords;
  /** The words of this subject. */
  readonly margins: MarginSentences;
  /** The words of this subject. */
  readonly influence: InfluenceSentences;
  /** A count by hand beside the reports. */
  readonly audit: AuditSentences;
  /** Members who had been admitted before a new vote (V 6 (3)). */
  readonly newVote: NewVoteSentences;
  /** What becomes of those elected, until they sit. */
  readonly admission: AdmissionWords;
  /** The days and periods of the calendar of an election. */
  readonly calendar: CalendarWords;
  /** Councils before municipalities are changed, and requests for a referendum. */
  readonly mergers: MergerWords;
  /** What ballots count for. */
  readonly ballots: BallotWords;
  /** What is decided on lists and the names on them. */
  readonly nomination: NominationWords;
  /** The words of this subject. */
  readonly basis: BasisWords;
  /** The words of this subject. */
  readonly files: FileWords;
  /** The words of this subject. */
  readonly why: WhyWords;
  /** What is said of the remarks of an outcome. */
  readonly remarks: RemarkWords;
  /** The words of this subject. */
  readonly report: ReportWords;
  /** The words of this subject. */
  readonly countReport: CountReportWords;
  /** The words of this subject. */
  readonly pictures: PictureWords;
  /** The words of this subject. */
  readonly exercises: ExerciseWords;
  /** The words of this subject. */
  readonly findings: FindingWords;
}
