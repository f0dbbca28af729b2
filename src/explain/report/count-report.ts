import type { Fraction } from "../../model/fraction.js";
import { own, ownOnly } from "../../model/has.js";
import { countReportSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { LevelTally } from "../../tally/add-up-level.js";
import type { Correction } from "../../tally/corrigenda/corrected-fields.js";
import { tallyFigures } from "../../tally/tally.js";
import { listShares, turnout } from "../../tally/turnout.js";
import type { Finding } from "../../validation/finding.js";
import { group, percentage } from "../language/facts.js";
import { plainSentence, type Sentence } from "../language/sentence.js";
import { capital, tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { FindingReader } from "../language/words/findings.js";
import { explainCorrection, explainFinding } from "../topics/findings/explain-finding.js";
import { headed, heading, names, numbered, numbers, paragraph, row } from "./blocks.js";
import type { Report, ReportBlock, TableBlock } from "./report.js";

/** What a check found in the count of one unit. */
export interface UnitFindings {
  /** The unit. */
  readonly unit: string;
  /** What was found in its count. */
  readonly findings: readonly Finding[];
}

/** What a report on a count contains besides the totals. */
export interface CountReportOptions {
  /** The area of the body, such as Reusel-De Mierden; absent: the body's own id. */
  readonly area?: string;
  /** What corrigenda changed in its units. */
  readonly corrections?: readonly Correction[];
  /** The findings of the counts, unit by unit. */
  readonly findings?: readonly UnitFindings[];
  /** To whom the findings are told. Default: the coordinator. */
  readonly reader?: FindingReader;
  /** A table of candidates for each list. Default: no. */
  readonly candidates?: boolean;
}

/**
 * The report on a count that was added up: the totals of the form, the votes of each list with its
 * share, the units with a difference, the counts with errors, and what the checks found.
 *
 * @example
 * ```ts
 * const total = addUpLevel(request, units);
 * if (total.status === "accepted") {
 *   const report = countReport(total.value, voiceOf(dutch), { area: "Reusel-De Mierden" });
 * }
 * ```
 */
export function countReport(
  total: LevelTally,
  voice: Voice,
  options: CountReportOptions = {},
): Report {
  const refusal = refusedArguments(countReportSignature, [total, voice, options]);
  if (refusal !== null) return refusal;
  const { language, say } = voice;
  const words = language.countReport;
  const body = words.bodies[total.level];
  const turned = turnout(total.tally);
  return {
    language: language.code,
    title: tell(
      { say: "title", body, area: own(options, "area") ?? total.unit },
      words.phrases,
      say,
    ),
    blocks: [
      paragraph(
        plainSentence(tell({ say: "units", units: total.from.length }, words.phrases, say)),
        ...(turned === null ? [] : [turnoutSentence(turned, voice)]),
        ...(total.unitsWithErrors.length === 0 ? [] : [plainSentence(words.errorsAdded)]),
      ),
      heading(words.headings.totals),
      totalsTable(total, voice),
      heading(words.headings.lists),
      listsTable(total, voice),
      ...(own(options, "candidates") === true ? candidateBlocks(total, voice) : []),
      ...differenceBlocks(total, voice),
      ...correctionBlocks(options, voice),
      ...findingBlocks(options, voice),
    ],
  };
}

function turnoutSentence(turned: Fraction, { language, say }: Voice): Sentence {
  const phrase = { say: "turnout", turnout: percentage(turned) } as const;
  return plainSentence(tell(phrase, language.countReport.phrases, say));
}

function totalsTable({ tally }: LevelTally, { language, say }: Voice): TableBlock {
  const { captions, columns } = language.countReport;
  const known = tallyFigures.filter(
    (name) => (tally[name] ?? 0) > 0 || (name !== "eligibleVoters" && !name.startsWith("postal")),
  );
  return {
    kind: "table",
    caption: captions.totals,
    columns: [names(columns.figure), numbers(columns.number)],
    rows: known.map((name) =>
      row(capital(language.findings.fields[name]), say.number(tally[name] ?? 0)),
    ),
    footer: null,
  };
}

/** A table ends with the sum of what stands in it, also where a count says otherwise: then that is a finding. */
function sum(figures: readonly number[]): number {
  return figures.reduce((all, one) => all + one, 0);
}

function listsTable({ tally }: LevelTally, { language, say }: Voice): TableBlock {
  const { columns, total } = language.report;
  const shown = (share: Fraction | null): string => (share === null ? "" : say.percentage(share));
  return {
    kind: "table",
    caption: language.countReport.captions.lists,
    columns: [names(columns.list), numbers(columns.listVotes), numbers(columns.share)],
    rows: listShares(tally).map(({ number, votes, share }) =>
      row(headed(group(number), say), say.number(votes), shown(share)),
    ),
    footer: row(total, say.number(sum(tally.lists.map(({ votes }) => votes))), ""),
  };
}

function candidateBlocks({ tally }: LevelTally, { language, say }: Voice): readonly ReportBlock[] {
  const { headings, phrases } = language.countReport;
  const { columns } = language.report;
  return [
    heading(headings.candidates),
    ...tally.lists.map(({ number, candidateVotes }): TableBlock => {
      const list = group(number);
      return {
        kind: "table",
        caption: tell({ say: "candidates-of-list", list }, phrases, say),
        columns: [names(columns.candidate), numbers(columns.votes)],
        rows: candidateVotes.map((count, index) =>
          row(capital(say.position(index + 1, number)), say.number(count)),
        ),
        footer: row(language.report.total, say.number(sum(candidateVotes))),
      };
    }),
  ];
}

function differenceBlocks(total: LevelTally, { language, say }: Voice): readonly ReportBlock[] {
  const { headings, captions, columns, noDifferences } = language.countReport;
  const { fields } = language.findings;
  const signed = (count: number): string =>
    count > 0 ? `+${say.number(count)}` : say.number(count);
  // A unit can report more or fewer ballots where the two are equal: that is an error, and no difference.
  const differing = total.unitsWithDifferences.filter(
    ({ admittedVoters, votesCast }) => admittedVoters !== votesCast,
  );
  const differences: ReportBlock =
    differing.length === 0
      ? paragraph(plainSentence(noDifferences))
      : {
          kind: "table",
          caption: captions.differences,
          columns: [
            names(columns.unit),
            numbers(capital(fields.admittedVoters)),
            numbers(capital(fields.votesCast)),
            numbers(columns.difference),
          ],
          rows: differing.map(({ unit, admittedVoters, votesCast }) =>
            row(
              unit,
              say.number(admittedVoters),
              say.number(votesCast),
              signed(votesCast - admittedVoters),
            ),
          ),
          footer: null,
        };
  const errors: readonly ReportBlock[] =
    total.unitsWithErrors.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: captions.errors,
            columns: [names(columns.unit), names(columns.codes)],
            rows: total.unitsWithErrors.map(({ unit, codes }) => row(unit, codes.join(", "))),
            footer: null,
          },
        ];
  return [heading(headings.differences), differences, ...errors];
}

function correctionBlocks(given: CountReportOptions, voice: Voice): readonly ReportBlock[] {
  const { corrections = [] } = ownOnly(given);
  const sentences = corrections.flatMap((correction) => explainCorrection(correction, voice));
  return sentences.length === 0
    ? []
    : [
        heading(voice.language.countReport.headings.corrections),
        numbered(sentences.map(plainSentence)),
      ];
}

function findingBlocks(given: CountReportOptions, voice: Voice): readonly ReportBlock[] {
  const { findings, reader = "coordinator" } = ownOnly(given);
  if (findings === undefined) return [];
  const { headings, noFindings } = voice.language.countReport;
  const told = findings.filter((unit) => unit.findings.length > 0);
  if (told.length === 0) {
    return [heading(headings.findings), paragraph(plainSentence(noFindings))];
  }
  return [
    heading(headings.findings),
    ...told.flatMap((unit) => [
      heading(unit.unit, 3),
      numbered(
        unit.findings.map((finding) => plainSentence(explainFinding(finding, reader, voice))),
      ),
    ]),
  ];
}
