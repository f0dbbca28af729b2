export type {
  ExpectedCount,
  ExpectedForm,
  ExpectedNamed,
  ExpectedOnce,
  ExpectedReference,
  ExpectedRule,
  ExpectedType,
} from "../model/expected.js";
export type { Determined } from "../model/outcome/determined.js";
export { type Dictionary, dictionary, type Phrase } from "./language/dictionary.js";
export type { Language, StepSentences, WhyWords } from "./language/language.js";
export { type CandidateName, type Names, namesOf, noNames } from "./language/names.js";
export type { LawReference, Sentence } from "./language/sentence.js";
export type { Digits } from "./language/shown-number.js";
export type { FieldSpeaker, NameSpeaker, Speaker } from "./language/speaker.js";
export { type Voice, voiceOf } from "./language/voice.js";
export type { BallotWords } from "./language/words/ballots.js";
export type { CalendarWords } from "./language/words/calendar.js";
export type { CheckWords } from "./language/words/checks.js";
export type { CountReportWords } from "./language/words/count-report.js";
export type { ExerciseWords } from "./language/words/exercises.js";
export type { FileWords } from "./language/words/files.js";
export type {
  FindingFamily,
  FindingReader,
  FindingWords,
  SheetWords,
} from "./language/words/findings.js";
export type { LotSentences } from "./language/words/lots.js";
export type { MergerWords } from "./language/words/mergers.js";
export type { Naming } from "./language/words/naming.js";
export type { NominationWords } from "./language/words/nomination.js";
export type { PictureWords } from "./language/words/pictures.js";
export type { ReadingSentences } from "./language/words/readings.js";
export type { RefusalSentences, RefusalWords } from "./language/words/refusals.js";
export type { RemarkWords } from "./language/words/remarks.js";
export type { ReportWords } from "./language/words/report.js";
export type { SuccessionWords } from "./language/words/succession.js";
export { dutch } from "./languages/dutch.js";
export { easyDutch } from "./languages/easy-dutch.js";
export { english } from "./languages/english.js";
export { electoralActNumber, lawLink } from "./law-link.js";
export { hemicycle } from "./pictures/hemicycle.js";
export { marginsPicture } from "./pictures/margins-picture.js";
export type { Picture } from "./pictures/picture.js";
export type { HemicycleOptions, ListColour, PictureOptions } from "./pictures/picture-options.js";
export { residualSeatFrames, residualSeatRace } from "./pictures/residual-seat-race.js";
export { type FlowingSeats, type SeatFlow, seatFlow } from "./pictures/seat-flow.js";
export { seatsAgainstVotes } from "./pictures/seats-against-votes.js";
export {
  type CalendarFileOptions,
  calendarFile,
} from "./report/calendar-file.js";
export { checkSheet } from "./report/check-sheet.js";
export { type CountReportOptions, countReport, type UnitFindings } from "./report/count-report.js";
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
export { type SeatReportOptions, seatReport } from "./report/seat-report.js";
export {
  explainAdmission,
  explainDifference,
  explainNewMembersSit,
  explainPartyOrder,
  explainResultAnew,
} from "./topics/explain-admission.js";
export { explainAudit, explainAuditedUnit } from "./topics/explain-audit.js";
export { explainBallot } from "./topics/explain-ballot.js";
export { explainBasis, explainHypothetical, explainOtherReadings } from "./topics/explain-basis.js";
export {
  explainCalendar,
  explainCalendarEntry,
  explainEndOfTerm,
  explainWaitingEntry,
} from "./topics/explain-calendar.js";
export {
  type ExplainedExercise,
  explainAnswer,
  explainExercise,
} from "./topics/explain-exercise.js";
export {
  explainComparison,
  explainEmlIssue,
  explainVerdict,
  explainVerification,
} from "./topics/explain-files.js";
export { explainInfluence } from "./topics/explain-influence.js";
export { explainListDecision } from "./topics/explain-list-decision.js";
export { explainDrawnLot, explainLot } from "./topics/explain-lot.js";
export { explainMargin } from "./topics/explain-margin.js";
export { explainMerger, explainMergerBill } from "./topics/explain-mergers.js";
export { explainNewVote } from "./topics/explain-new-vote.js";
export { explainProvision } from "./topics/explain-provision.js";
export { type ExplainedReading, explainReading } from "./topics/explain-reading.js";
export {
  explainReferendumDays,
  explainReferendumRequest,
} from "./topics/explain-referendum-request.js";
export { explainRefusal, explainRefusalIssue } from "./topics/explain-refusal.js";
export { explainRemark, explainRemarks } from "./topics/explain-remark.js";
export {
  explainControlProtocol,
  explainCorrection,
  explainFinding,
  explainMismatch,
} from "./topics/findings/explain-finding.js";
export { explainStep, explainSteps } from "./topics/steps/explain-steps.js";
export { type StepPlace, stepPlaces } from "./topics/steps/step-places.js";
export { explainSuccession } from "./topics/succession/explain-succession.js";
export type { CandidateFacts } from "./topics/why/candidate-facts.js";
export { explainCandidate } from "./topics/why/explain-candidate.js";
export { explainResidualSeat } from "./topics/why/explain-residual-seat.js";
