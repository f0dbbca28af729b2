/**
 * Words, reports and pictures for outcomes: every step, lot, reading and refusal in Dutch and
 * English, why a seat went where it went, reports as data, Markdown and HTML, pictures as SVG, and
 * exercises for classes.
 *
 * @packageDocumentation
 */
export type { Determined } from "./determined.js";
export { checkExercise, solveExercise } from "./exercises/check-exercise.js";
export {
  type CheckedAnswer,
  type CheckedExercise,
  type Exercise,
  type ExerciseKind,
  type ExerciseMistake,
  type ExerciseQuestion,
  exerciseKinds,
} from "./exercises/exercise.js";
export type { ExerciseWords } from "./exercises/exercise-words.js";
export {
  type ExplainedExercise,
  explainAnswer,
  explainExercise,
} from "./exercises/explain-exercise.js";
export { makeExercise } from "./exercises/make-exercise.js";
export type { ExerciseAnswers } from "./exercises/mistake-of.js";
export { explainHypothetical } from "./explain-hypothetical.js";
export { explainDrawnLot, explainLot } from "./explain-lot.js";
export { explainMargin } from "./explain-margin.js";
export { type ExplainedReading, explainReading } from "./explain-reading.js";
export { explainRefusal, explainRefusalIssue } from "./explain-refusal.js";
export { explainEmlIssue, explainVerification } from "./files/explain-files.js";
export type { FileWords } from "./files/file-words.js";
export { checkSheet } from "./findings/check-sheet.js";
export {
  explainControlProtocol,
  explainCorrection,
  explainFinding,
  explainMismatch,
} from "./findings/explain-finding.js";
export type {
  CheckWords,
  FieldSpeaker,
  FindingFamily,
  FindingOf,
  FindingReader,
  FindingWords,
  SheetWords,
} from "./findings/finding-words.js";
export type {
  Language,
  LotSentences,
  Naming,
  ReadingSentences,
  RefusalSentences,
  StepPlace,
  StepSentences,
} from "./language.js";
export { dutch } from "./languages/dutch.js";
export { english } from "./languages/english.js";
export { electoralActNumber, lawLink } from "./law-link.js";
export { type CandidateName, type Names, namesOf, noNames } from "./names.js";
export { hemicycle } from "./pictures/hemicycle.js";
export { marginsPicture } from "./pictures/margins-picture.js";
export type { Picture } from "./pictures/picture.js";
export type { PictureWords } from "./pictures/picture-words.js";
export { residualSeatRace } from "./pictures/residual-seat-race.js";
export { seatsAgainstVotes } from "./pictures/seats-against-votes.js";
export { type CountReportOptions, countReport, type UnitFindings } from "./report/count-report.js";
export type { CountReportWords } from "./report/count-report-words.js";
export type {
  Cell,
  Column,
  HeadingBlock,
  ParagraphBlock,
  PictureBlock,
  Report,
  ReportBlock,
  Row,
  StepsBlock,
  TableBlock,
} from "./report/report.js";
export {
  blockToHtml,
  reportToHtml,
  reportToHtmlFragment,
  sentenceToHtml,
  tableToHtml,
} from "./report/report-to-html.js";
export { reportToMarkdown } from "./report/report-to-markdown.js";
export type { Exclusions, ReportWords } from "./report/report-words.js";
export { type SeatReportOptions, seatReport } from "./report/seat-report.js";
export type { LawReference, Sentence } from "./sentence.js";
export type { Digits } from "./shown-number.js";
export type { Speaker } from "./speaker.js";
export { explainStep, explainSteps } from "./steps/explain-steps.js";
export { stepPlaces } from "./steps/step-places.js";
export { explainSuccession } from "./succession/explain-succession.js";
export type {
  SuccessionStepKind,
  SuccessionStepOf,
  SuccessionWords,
} from "./succession/succession-words.js";
export { type Voice, voiceOf } from "./voice.js";
export { explainCandidate } from "./why/explain-candidate.js";
export { explainResidualSeat } from "./why/explain-residual-seat.js";
export type { CandidateFacts, LeftOut, ResidualSeatFacts, WhyWords } from "./why/why-words.js";
