import type { Determined } from "../../../model/outcome/determined.js";
import type { Comparison, StepOf } from "../../../model/outcome/step.js";
import { contestant } from "../../language/facts.js";
import { plainSentence, type Sentence } from "../../language/sentence.js";
import { tell } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import { type NumberedSeat, numberedSeats, seatLabel } from "../../topics/numbered-seats.js";
import { roundOf } from "../../topics/steps/round-facts.js";
import { allLeftOut, leftOutFor } from "../../topics/steps/round-phrases.js";
import { cell, headed, markedCell, names, numbers, paragraph } from "../blocks.js";
import type { Cell, ReportBlock, TableBlock } from "../report.js";

type ResidualSeat = StepOf<"residual-seat">;

/** Rounds of averages beside each other in one table; more would not fit on a page. */
const roundsPerTable = 6;

interface Round extends NumberedSeat {
  readonly step: ResidualSeat;
}

/** Consecutive rounds of one method and phase: a table, or several, for each run; by remainders each list wins once in it. */
function runsOf(rounds: readonly Round[]): readonly (readonly Round[])[] {
  const runs: Round[][] = [];
  for (const round of rounds) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1]?.step;
    const same =
      last !== undefined &&
      last.method === round.step.method &&
      last.phase === round.step.phase &&
      (last.method === "largest-remainder" || run?.[0]?.cameFree === round.cameFree);
    const fits =
      last?.method === "largest-remainder"
        ? run?.every(({ step }) => step.awarded !== round.step.awarded)
        : (run?.length ?? 0) < roundsPerTable;
    if (run !== undefined && same && fits === true) run.push(round);
    else runs.push([round]);
  }
  return runs;
}

function contestantsOf(rounds: readonly Round[]): readonly string[] {
  return [
    ...new Set(rounds.flatMap(({ step }) => step.compared.map(({ contestant }) => contestant))),
  ];
}

function comparisonOf(step: ResidualSeat, contestant: string): Comparison | undefined {
  return step.compared.find((one) => one.contestant === contestant);
}

const noPart = "–";

function averageCell({ step }: Round, contestant: string, { say }: Voice): Cell {
  const one = comparisonOf(step, contestant);
  if (one === undefined || one.excluded !== null) return cell(noPart);
  const shown = say.decimal(one.value);
  return contestant === step.awarded ? markedCell(`● ${shown}`) : cell(shown);
}

function averagesCaption(rounds: readonly Round[], { language, say }: Voice): string {
  const first = rounds[0]?.number ?? 0;
  if (rounds[0]?.cameFree === true) {
    return tell({ say: "averages-of-freed" }, language.report.phrases, say);
  }
  const last = rounds[rounds.length - 1]?.number ?? 0;
  return first === last
    ? tell({ say: "averages", first }, language.report.phrases, say)
    : tell({ say: "averages-of-several", first, last }, language.report.phrases, say);
}

function averagesTable(rounds: readonly Round[], voice: Voice): TableBlock {
  const { columns } = voice.language.report;
  return {
    kind: "table",
    caption: averagesCaption(rounds, voice),
    columns: [names(columns.list), ...rounds.map((round) => numbers(seatLabel(round, voice)))],
    rows: contestantsOf(rounds).map((key) => ({
      header: headed(contestant(key), voice.say),
      cells: rounds.map((round) => averageCell(round, key, voice)),
    })),
    footer: null,
  };
}

function remaindersTable(rounds: readonly Round[], voice: Voice): TableBlock {
  const { columns, captions } = voice.language.report;
  const first = rounds[0]?.step;
  const winners = new Map(rounds.map((round) => [round.step.awarded, round]));
  return {
    kind: "table",
    caption: captions.remainders,
    columns: [names(columns.list), numbers(columns.remainder), names(columns.getsSeat)],
    rows: contestantsOf(rounds).map((key) => {
      const one = first === undefined ? undefined : comparisonOf(first, key);
      const round = winners.get(key);
      const gets =
        round === undefined
          ? cell(whyNot(first, one, voice))
          : markedCell(`● ${seatLabel(round, voice)}`);
      return {
        header: headed(contestant(key), voice.say),
        cells: [cell(one === undefined ? "" : voice.say.mixedAndDecimal(one.value)), gets],
      };
    }),
    footer: null,
  };
}

/** Why a list took no part, with the figure; empty: it did. */
function whyNot(
  step: ResidualSeat | undefined,
  one: Comparison | undefined,
  { language, say }: Voice,
): string {
  if (step === undefined || one === undefined || one.excluded === null) return "";
  const { excluded: reason, contestant: own } = one;
  return tell(leftOutFor({ reason }, step, [contestant(own)]), language.steps, say);
}

/** What marks in a table mean: only those that stand in it. */
function notes(table: TableBlock, rounds: readonly Round[], voice: Voice): readonly Sentence[] {
  const { markedNote, dashNote, roundedNote } = voice.language.report;
  const cells = table.rows.flatMap((row) => row.cells.map(({ text }) => text));
  const dashes = cells.includes(noPart);
  return [
    plainSentence(markedNote),
    ...(dashes ? [plainSentence(dashNote), ...leftOut(rounds, voice)] : []),
    ...(cells.some((text) => /\d[.,]\d/.test(text)) ? [plainSentence(roundedNote)] : []),
  ];
}

/** Who took no part in the first of these rounds, and why. */
function leftOut([first]: readonly Round[], { language, say }: Voice): readonly Sentence[] {
  if (first === undefined) return [];
  return allLeftOut(first.step, roundOf(first.step)).map((phrase) =>
    plainSentence(tell(phrase, language.steps, say)),
  );
}

/** The tables of the residual seats: remainders in one, averages round by round, with their notes. */
export function residualSeatTables(outcome: Determined, voice: Voice): readonly ReportBlock[] {
  return runsOf(numberedSeats(outcome)).flatMap((run) => {
    const table =
      run[0]?.step.method === "largest-remainder"
        ? remaindersTable(run, voice)
        : averagesTable(run, voice);
    return [table, paragraph(...notes(table, run, voice))];
  });
}
