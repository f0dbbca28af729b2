import type { CheckReadings } from "../../law/readings/check-readings.js";
import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import type { AnsweredLot, LotQuestion } from "../../model/outcome/lot.js";
import type { Readings } from "../../model/outcome/readings.js";
import type { StepKind, StepOf } from "../../model/outcome/step.js";
import type { ListMargin } from "../../what-if/margins/margins.js";
import type { PictureWords } from "../pictures/picture-words.js";
import type { CountReportWords } from "../report/count-report-words.js";
import type { ReportWords } from "../report/report-words.js";
import type { ExerciseWords } from "../topics/exercises/exercise-words.js";
import type { FileWords } from "../topics/files/file-words.js";
import type { FindingWords } from "../topics/findings/finding-words.js";
import type { SuccessionWords } from "../topics/succession/succession-words.js";
import type { WhyWords } from "../topics/why/why-words.js";
import type { RefusalWords } from "./refusal-words.js";
import type { Digits } from "./shown-number.js";
import type { Speaker } from "./speaker.js";

/** Where a step stands among the others, for the sentence about it. */
export interface StepPlace {
  /** The how-manieth step of its kind in its scope, from 1: of a residual seat, its number. */
  readonly ordinal: number;
  /** Whether a list of the scope had no candidates left before this step (P 10). */
  readonly afterExhaustion: boolean;
  /** The contestants of the scope, in the order of the seats before and after. */
  readonly contestants: readonly string[];
  /** The lot that decided the step, where one did. */
  readonly lot: AnsweredLot | null;
  /** Number of seats of the body. */
  readonly seats: number;
}

/** A sentence for every kind of step. */
export type StepSentences = {
  readonly [Kind in StepKind]: (step: StepOf<Kind>, say: Speaker, place: StepPlace) => string;
};

/** What a lot decides, for every kind of question. */
export type LotSentences = {
  readonly [Kind in LotQuestion["kind"]]: (question: LotQuestion, say: Speaker) => string;
};

/** The question and the answers of every contested reading. */
export type ReadingSentences = {
  readonly [Id in keyof AnyReadings]: {
    readonly question: string;
    readonly options: { readonly [Option in AnyReadings[Id]]: string };
  };
};

/** The answers to every contested question: of results and of checks on counts. */
export type AnyReadings = Readings & CheckReadings;

/** How things are called in a language. */
export interface Naming {
  /** A list without a name: list 3. */
  readonly list: (number: string) => string;
  /** The list of a group in the district with this number. */
  readonly listInDistrict: (group: string, district: string) => string;
  readonly combination: (id: string) => string;
  /** A candidate without a name, by position and list. */
  readonly candidate: (position: string, list: string) => string;
  readonly electionTypes: { readonly [Type in ElectionType]: string };
  readonly day: (year: string, month: number, date: string) => string;
  readonly article: (reference: ArticleReference) => string;
  /** One, two, or more things as they are said in a sentence. */
  readonly enumeration: (items: readonly string[]) => string;
  /** That decimals were rounded: rounded 340.27. */
  readonly rounded: (decimals: string) => string;
}

/**
 * Everything kieswet says, in one language: pure functions from data to sentence. A further language
 * is one value of this type; the compiler finds a sentence that is missing.
 */
export interface Language {
  /** Its code in BCP 47, such as `nl`. */
  readonly code: string;
  /** Its own name, such as Nederlands. */
  readonly name: string;
  readonly digits: Digits;
  readonly naming: Naming;
  readonly steps: StepSentences;
  readonly succession: SuccessionWords;
  readonly lots: LotSentences;
  readonly readings: ReadingSentences;
  readonly refusals: RefusalWords;
  readonly margins: (margin: ListMargin, say: Speaker) => string;
  readonly hypothetical: (changes: readonly string[], say: Speaker) => string;
  readonly files: FileWords;
  readonly why: WhyWords;
  readonly report: ReportWords;
  readonly countReport: CountReportWords;
  readonly pictures: PictureWords;
  readonly exercises: ExerciseWords;
  readonly findings: FindingWords;
}

/** A {@link Day} split for {@link Naming.day}. */
export function dayParts(day: Day): readonly [year: string, month: number, date: string] {
  return [day.slice(0, 4), Number(day.slice(5, 7)), String(Number(day.slice(8, 10)))];
}
