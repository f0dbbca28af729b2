export type { Determined } from "../model/outcome/determined.js";
export type {
  Language,
  LotSentences,
  Naming,
  ReadingSentences,
  StepPlace,
  StepSentences,
} from "./language/language.js";
export { type CandidateName, type Names, namesOf, noNames } from "./language/names.js";
export type { RefusalParts, RefusalWords } from "./language/refusal-words.js";
export type { LawReference, Sentence } from "./language/sentence.js";
export type { Digits } from "./language/shown-number.js";
export type { Speaker } from "./language/speaker.js";
export { type Voice, voiceOf } from "./language/voice.js";
export { dutch } from "./languages/dutch.js";
export { english } from "./languages/english.js";
export { electoralActNumber, lawLink } from "./law-link.js";
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
export type { ExerciseWords } from "./topics/exercises/exercise-words.js";
export {
  type ExplainedExercise,
  explainAnswer,
  explainExercise,
} from "./topics/exercises/explain-exercise.js";
export { explainHypothetical } from "./topics/explain-hypothetical.js";
export { explainDrawnLot, explainLot } from "./topics/explain-lot.js";
export { explainMargin } from "./topics/explain-margin.js";
export { type ExplainedReading, explainReading } from "./topics/explain-reading.js";
export { explainRefusal, explainRefusalIssue } from "./topics/explain-refusal.js";
export { explainEmlIssue, explainVerification } from "./topics/files/explain-files.js";
export type { FileWords } from "./topics/files/file-words.js";
export { checkSheet } from "./topics/findings/check-sheet.js";
export {
  explainControlProtocol,
  explainCorrection,
  explainFinding,
  explainMismatch,
} from "./topics/findings/explain-finding.js";
export type {
  CheckWords,
  FieldSpeaker,
  FindingFamily,
  FindingOf,
  FindingReader,
  FindingWords,
  SheetWords,
} from "./topics/findings/finding-words.js";
export { explainStep, explainSteps } from "./topics/steps/explain-steps.js";
export { stepPlaces } from "./topics/steps/step-places.js";
export { explainSuccession } from "./topics/succession/explain-succession.js";
export type {
  SuccessionStepKind,
  SuccessionStepOf,
  SuccessionWords,
} from "./topics/succession/succession-words.js";
export { explainCandidate } from "./topics/why/explain-candidate.js";
export { explainResidualSeat } from "./topics/why/explain-residual-seat.js";
export type {
  CandidateFacts,
  LeftOut,
  ResidualSeatFacts,
  WhyWords,
} from "./topics/why/why-words.js";
