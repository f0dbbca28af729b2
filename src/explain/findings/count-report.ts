import {
  type Correction,
  type Finding,
  type LevelTally,
  listShares,
  type TallyFigure,
  turnout,
} from "../../index.js";
import { cell, heading, names, numbered, numbers, paragraph, row } from "../report/blocks.js";
import type { Report, ReportBlock, TableBlock } from "../report/report.js";
import { plainSentence } from "../sentence.js";
import type { Voice } from "../voice.js";
import { explainCorrection, explainFinding } from "./explain-finding.js";

/** What a report on a count is made of. */
export interface CountReportInput {
  /** The total of the body that reports. */
  readonly total: LevelTally;
  /** What corrigenda changed in its units. */
  readonly corrections?: readonly Correction[];
  /** What the checks found in its units. */
  readonly findings?: readonly { readonly unit: string; readonly findings: readonly Finding[] }[];
}

const voterFigures = [
  "eligibleVoters",
  "pollCards",
  "proxyCertificates",
  "voterCards",
  "postalVotingCertificates",
  "admittedVoters",
] as const satisfies readonly TallyFigure[];

const voteFigures = [
  "votesOnCandidates",
  "blankVotes",
  "invalidVotes",
  "votesCast",
] as const satisfies readonly TallyFigure[];

function figureTable(
  caption: string,
  figures: readonly TallyFigure[],
  { total: { tally } }: CountReportInput,
  { language, say }: Voice,
): TableBlock {
  const { findings: words } = language;
  return {
    kind: "table",
    caption,
    columns: [names(words.countReport.figure), numbers(words.countReport.number)],
    rows: figures.map((figure) => row(words.fields[figure], say.number(tally[figure]))),
    footer: null,
  };
}

function listTable({ total: { tally } }: CountReportInput, { language, say }: Voice): TableBlock {
  const words = language.findings.countReport;
  return {
    kind: "table",
    caption: words.votes,
    columns: [names(words.list), numbers(words.number), numbers(words.share)],
    rows: listShares(tally).map(({ number, votes, share }) =>
      row(say.group(number), say.number(votes), share === null ? "–" : say.percentage(share)),
    ),
    footer: row(words.total, say.number(tally.votesOnCandidates), ""),
  };
}

function candidateTables({ total }: CountReportInput, { language, say }: Voice): TableBlock[] {
  const words = language.findings.countReport;
  return total.tally.lists.map(({ number, votes, candidateVotes }) => ({
    kind: "table",
    caption: say.group(number),
    columns: [names(words.candidate), numbers(words.number)],
    rows: candidateVotes.map((received, index) => row(say.number(index + 1), say.number(received))),
    footer: row(words.total, say.number(votes)),
  }));
}

function differenceBlock({ total }: CountReportInput, { language, say }: Voice): ReportBlock {
  const { countReport: words, fields } = language.findings;
  const { unitsWithDifferences: units, tally } = total;
  if (units.length === 0) return paragraph(plainSentence(words.noDifferences));
  const figures = [
    "admittedVoters",
    "votesCast",
    "moreBallotsCounted",
    "fewerBallotsCounted",
  ] as const;
  return {
    kind: "table",
    caption: words.differences,
    columns: [names(words.unit), ...figures.map((figure) => numbers(fields[figure]))],
    rows: units.map((unit) => ({
      header: unit.unit,
      cells: figures.map((figure) => cell(say.number(unit[figure]))),
    })),
    footer: row(words.total, ...figures.map((figure) => say.number(tally[figure]))),
  };
}

function opening({ total }: CountReportInput, { language, say }: Voice): ReportBlock {
  const words = language.findings.countReport;
  const { tally, from, unitsWithErrors } = total;
  const share = turnout(tally);
  const sentences = [
    words.addedUp(say.number(from.length)),
    share === null
      ? words.unknownTurnout
      : words.turnout(
          say.percentage(share),
          say.number(tally.votesCast),
          say.number(tally.eligibleVoters),
        ),
  ];
  if (unitsWithErrors.length > 0) {
    const units = unitsWithErrors.map(({ unit, codes }) => `${unit} (${codes.join(", ")})`);
    sentences.push(words.withErrors(say.enumeration(units)));
  }
  return paragraph(...sentences.map(plainSentence));
}

/**
 * The report on a count: voters, votes per list and candidate, the units with a difference, what
 * corrigenda changed and what the checks found, after the official reports (models Na 31, O 7 and
 * P 22).
 *
 * @example
 * ```ts
 * const page = reportToHtml(countReport({ total, corrections: corrections(reports) }, voiceOf(dutch)));
 * ```
 */
export function countReport(input: CountReportInput, voice: Voice): Report {
  const words = voice.language.findings.countReport;
  const { total, corrections = [], findings = [] } = input;
  const corrected = corrections.flatMap((correction) => explainCorrection(correction, voice));
  const found = findings.flatMap(({ unit, findings: ofUnit }) =>
    ofUnit.map((finding) => `${unit}, ${explainFinding(finding, "coordinator", voice)}`),
  );
  const told = (title: string, sentences: readonly string[]): readonly ReportBlock[] =>
    sentences.length === 0 ? [] : [heading(title), numbered(sentences.map(plainSentence))];
  return {
    language: voice.language.code,
    title: words.title(words.bodies[total.level], total.unit),
    blocks: [
      opening(input, voice),
      figureTable(words.voters, voterFigures, input, voice),
      figureTable(words.votes, voteFigures, input, voice),
      listTable(input, voice),
      heading(words.differences),
      differenceBlock(input, voice),
      ...told(words.corrections, corrected),
      ...told(words.findings, found),
      heading(words.perCandidate),
      ...candidateTables(input, voice),
    ],
  };
}
