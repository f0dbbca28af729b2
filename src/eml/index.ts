export type { EmlElectionCandidate, EmlElectionFiles } from "./bridge/candidates-from-eml.js";
export {
  ballotFromEml,
  countFromEml,
  type ExpectedStation,
  expectedStationsFromEml,
  type ReportOfUnit,
} from "./bridge/chain-from-eml.js";
export {
  type ControlProtocolRequest,
  type ControlProtocolUnitRequest,
  controlProtocolFromEml,
} from "./bridge/control-protocol-from-eml.js";
export {
  type ClosedBody,
  countFileFromTotal,
  type EmlCountHeading,
} from "./bridge/count-file.js";
export { type EmlElectionAndCandidates, electionFromEml } from "./bridge/election-from-eml.js";
export { figuresFromCount } from "./bridge/figures-from-count.js";
export { type EmlBallotList, figuresFromTally } from "./bridge/figures-from-tally.js";
export { shownPersonName } from "./bridge/person-name.js";
export { reportedTotalsFromEml } from "./bridge/reported-totals-from-eml.js";
export { type EmlResultHeading, resultFromOutcome } from "./bridge/result-from-outcome.js";
export { shortCodeOf } from "./bridge/short-code.js";
export { type EmlTally, tallyFromEml } from "./bridge/tally-from-eml.js";
export { ballotFromResults } from "./csv/ballot-from-results.js";
export { countFileFromResults } from "./csv/count-file-from-results.js";
export { type ResultsCsvReading, readResultsCsv } from "./csv/read-results-csv.js";
export type {
  ResultsCandidate,
  ResultsFigure,
  ResultsList,
  ResultsRow,
  ResultsTable,
  ResultsUnit,
} from "./csv/results-table.js";
export { type ResultsTableOutcome, resultsTableFromCount } from "./csv/results-table-from-count.js";
export type { ResultsTableIssue } from "./csv/results-table-issue.js";
export { type ResultsCsvOptions, writeResultsCsv } from "./csv/write-results-csv.js";
export {
  candidateListsTable,
  type EmlCandidate,
  type EmlCandidateList,
  type EmlCandidateLists,
  type EmlContestLists,
  type EmlListData,
  emlListTypes,
  listFields,
} from "./documents/candidate-list.js";
export {
  countTable,
  type EmlContestCount,
  type EmlCount,
  type EmlCountKind,
  type EmlInvestigation,
  type EmlReportingUnit,
  emlCountKinds,
  reportingUnitId,
} from "./documents/count.js";
export {
  definitionTable,
  type EmlCommittee,
  type EmlDefinition,
  type EmlRegion,
  type EmlRegisteredParty,
  emlRegionCategories,
} from "./documents/definition.js";
export type { EmlDocument, EmlKind } from "./documents/document.js";
export {
  type EmlElection,
  emlElectionCategories,
  emlElectionSubcategories,
} from "./documents/election-identifier.js";
export {
  type EmlFigures,
  type EmlReasonFigure,
  type EmlRejectedReason,
  type EmlUncountedReason,
  emlRejectedReasons,
  emlUncountedReasons,
} from "./documents/figures.js";
export type { EmlAuthority, EmlHeader } from "./documents/header.js";
export {
  type EmlAgent,
  type EmlLivingAddress,
  type EmlNominatedCandidate,
  type EmlNomination,
  type EmlProposer,
  nominationTable,
} from "./documents/nomination.js";
export type { EmlAddress, EmlGender, EmlLocality, EmlPersonName } from "./documents/person.js";
export {
  type EmlAccessibility,
  type EmlPollingLocation,
  pollingLocation,
} from "./documents/polling-location.js";
export {
  type EmlContestStations,
  type EmlElectionStations,
  type EmlPollingStation,
  type EmlPollingStations,
  pollingStationsTable,
} from "./documents/polling-stations.js";
export {
  type EmlContestResult,
  type EmlElectedCandidate,
  type EmlElectedList,
  type EmlRanking,
  type EmlResult,
  resultTable,
} from "./documents/result.js";
export type { EmlCandidateVotes, EmlListVotes } from "./documents/votes.js";
export { type EmlVotingMethod, emlVotingMethods } from "./documents/voting-method.js";
export {
  createFingerprintCounter,
  type Fingerprint,
  type FingerprintCounter,
  fingerprint,
  printedFingerprint,
} from "./fingerprint.js";
export {
  createFileFingerprintCounter,
  type FileFingerprint,
  type FileFingerprintCounter,
  fingerprintedForms,
  fingerprintsOf,
} from "./fingerprints-of-file.js";
export type { EmlCountOf, EmlExpected, EmlForm, EmlRule, XmlRule } from "./grammar/expected.js";
export { type FingerprintMatch, matchFingerprint } from "./match-fingerprint.js";
export { createEmlReader, type EmlReader } from "./read/eml-reader.js";
export type { EmlIssue, EmlIssueCode, EmlUninterpretedPart } from "./read/issue.js";
export type { EmlReadingMode } from "./read/issue-log.js";
export { readEml } from "./read/read-eml.js";
export type {
  EmlEndEvent,
  EmlEvent,
  EmlRead,
  EmlReading,
  EmlReadingOptions,
  EmlRefused,
  EmlUnitEvent,
} from "./read/reading.js";
export { type ByteSource, type ByteStream, streamEml } from "./read/stream-eml.js";
export { type EmlWriting, type EmlWritingOptions, writeEml } from "./write/write-eml.js";
