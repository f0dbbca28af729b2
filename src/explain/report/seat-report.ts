import type { Election } from "../../model/election/election.js";
import { own } from "../../model/has.js";
import type { Determined } from "../../model/outcome/determined.js";
import { seatReportSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { onDay } from "../language/facts.js";
import { plainSentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import { hemicycle } from "../pictures/hemicycle.js";
import { explainBasis, explainOtherReadings } from "../topics/explain-basis.js";
import { explainDrawnLot, explainLot } from "../topics/explain-lot.js";
import { explainRemarks } from "../topics/explain-remark.js";
import { heading, names, numbered, paragraph, pictureBlock, row } from "./blocks.js";
import type { Report, ReportBlock } from "./report.js";
import { apportionmentBlocks } from "./sections/apportionment-section.js";
import { personBlocks } from "./sections/persons-section.js";
import { resultTable } from "./sections/result-section.js";
import { sentencesOf, type ToldStep, toldSteps } from "./told-steps.js";

/** What a report on seats contains beside the tables of the official report. */
export interface SeatReportOptions {
  /** Pictures of the seats and of the race for the residual seats. Default: yes. */
  readonly pictures?: boolean;
  /** The elected candidates and the rankings. Default: yes. */
  readonly persons?: boolean;
}

/**
 * The report on a result, in the order of the official report (proces-verbaal, models P 22-1 and
 * P 22-2): seats of each list, quota, full seats, residual seats round by round, absolute majority,
 * list exhaustion, list groups, preference threshold, elected candidates, ranking, lots.
 *
 * @example
 * ```ts
 * const report = seatReport(outcome, election, voiceOf(dutch, election));
 * const page = reportToHtml(report);
 * ```
 */
export function seatReport(
  outcome: Determined,
  election: Election,
  voice: Voice,
  options: SeatReportOptions = {},
): Report {
  const refusal = refusedArguments(seatReportSignature, [outcome, election, voice, options]);
  if (refusal !== null) return refusal;
  const { language, say } = voice;
  const { phrases } = language.report;
  const day = onDay(outcome.election.day);
  const steps = toldSteps(outcome, voice);
  const pictures = own(options, "pictures") ?? true;
  const body = language.naming.electionTypes[outcome.election.type];
  return {
    language: language.code,
    title: tell(
      { say: "title", body, area: own(election, "area")?.name ?? null, day },
      phrases,
      say,
    ),
    blocks: [
      ...opening(outcome, steps, voice, pictures),
      ...deceasedUntold(outcome, steps, options),
      ...apportionmentBlocks(outcome, steps, voice, pictures),
      ...(outcome.status === "completed" && (own(options, "persons") ?? true)
        ? personBlocks(outcome, steps, voice)
        : []),
      ...lotBlocks(outcome, voice),
      ...readingBlocks(outcome, voice),
    ],
  };
}

function opening(
  outcome: Determined,
  steps: readonly ToldStep[],
  voice: Voice,
  pictures: boolean,
): readonly ReportBlock[] {
  const words = voice.language.report;
  const table = resultTable(outcome, voice);
  const notes = [
    explainBasis(outcome, voice),
    ...(outcome.status === "lot-required"
      ? [plainSentence(words.lotNeeded), explainLot(outcome.question, outcome.election.day, voice)]
      : []),
  ];
  const remarks = explainRemarks(outcome, voice);

  const changes = sentencesOf(steps, "rule-changed");

  return [
    paragraph(...notes),
    ...(changes.length === 0 ? [] : [numbered(changes)]),
    heading(words.headings.result),
    ...(pictures ? [pictureBlock(hemicycle(outcome, voice))] : []),
    ...(table === null ? [] : [table]),
    ...(remarks.length === 0 ? [] : [paragraph(...remarks)]),
  ];
}

/** Who had died, where no section on people says it. */
function deceasedUntold(
  outcome: Determined,
  steps: readonly ToldStep[],
  { persons = true }: SeatReportOptions,
): readonly ReportBlock[] {
  const deceased = sentencesOf(steps, "candidates-deceased");
  const told = outcome.status === "completed" && persons;
  return told || deceased.length === 0 ? [] : [paragraph(...deceased)];
}

function lotBlocks(outcome: Determined, voice: Voice): readonly ReportBlock[] {
  if (outcome.lots.length === 0) return [];
  return [
    heading(voice.language.report.headings.lots),
    numbered(outcome.lots.map((lot) => explainDrawnLot(lot, outcome.election.day, voice))),
  ];
}

/** The contested questions that were answered otherwise than usual. */
function readingBlocks(outcome: Determined, voice: Voice): readonly ReportBlock[] {
  const { headings, captions, columns } = voice.language.report;
  const readings = explainOtherReadings(outcome, voice);
  if (readings.length === 0) return [];
  return [
    heading(headings.readings),
    {
      kind: "table",
      caption: captions.readings,
      columns: [names(columns.reading), names(columns.answer)],
      rows: readings.map(({ question, answer }) => row(question, answer)),
      footer: null,
    },
  ];
}
