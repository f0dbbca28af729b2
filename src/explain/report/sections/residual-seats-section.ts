import type { Comparison, StepOf } from "../../../model/outcome/step.js";
import { tell } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import { cell, markedCell, names, numbers } from "../blocks.js";
import type { Cell, TableBlock } from "../report.js";

type ResidualSeat = StepOf<"residual-seat">;

/** Rounds of averages beside each other in one table; more would not fit on a page. */
const roundsPerTable = 6;

interface Round {
  readonly number: number;
  readonly step: ResidualSeat;
}

/** Consecutive rounds of one method and phase: a table, or several, for each run. */
function runsOf(rounds: readonly Round[]): readonly (readonly Round[])[] {
  const runs: Round[][] = [];
  for (const round of rounds) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1]?.step;
    const same =
      last !== undefined && last.method === round.step.method && last.phase === round.step.phase;
    const fits = last?.method === "largest-remainder" || (run?.length ?? 0) < roundsPerTable;
    if (run !== undefined && same && fits) run.push(round);
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

function averageCell({ step }: Round, contestant: string, { say }: Voice): Cell {
  const one = comparisonOf(step, contestant);
  if (one === undefined || one.excluded !== null) return cell("–");
  const shown = say.decimal(one.value);
  return contestant === step.awarded ? markedCell(`● ${shown}`) : cell(shown);
}

function residualSeat(number: number, { language, say }: Voice): string {
  return tell({ say: "residual-seat", number }, language.report.phrases, say);
}

function averagesCaption(rounds: readonly Round[], { language, say }: Voice): string {
  const first = rounds[0]?.number ?? 0;
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
    columns: [
      names(columns.list),
      ...rounds.map(({ number }) => numbers(residualSeat(number, voice))),
    ],
    rows: contestantsOf(rounds).map((contestant) => ({
      header: voice.say.contestant(contestant),
      cells: rounds.map((round) => averageCell(round, contestant, voice)),
    })),
    footer: null,
  };
}

function remaindersTable(rounds: readonly Round[], voice: Voice): TableBlock {
  const { columns, captions, exclusions } = voice.language.report;
  const first = rounds[0]?.step;
  const winners = new Map(rounds.map(({ step, number }) => [step.awarded, number]));
  return {
    kind: "table",
    caption: captions.remainders,
    columns: [names(columns.list), numbers(columns.remainder), names(columns.getsSeat)],
    rows: contestantsOf(rounds).map((contestant) => {
      const one = first === undefined ? undefined : comparisonOf(first, contestant);
      const number = winners.get(contestant);
      const reason = one?.excluded ?? null;
      const gets =
        number !== undefined
          ? markedCell(`● ${residualSeat(number, voice)}`)
          : cell(reason === null ? "" : exclusions[reason]);
      return {
        header: voice.say.contestant(contestant),
        cells: [cell(one === undefined ? "" : voice.say.mixedAndDecimal(one.value)), gets],
      };
    }),
    footer: null,
  };
}

/** The tables of the residual seats: remainders in one, averages round by round. */
export function residualSeatTables(
  steps: readonly ResidualSeat[],
  voice: Voice,
): readonly TableBlock[] {
  const rounds = steps.map((step, index) => ({ step, number: index + 1 }));
  return runsOf(rounds).map((run) =>
    run[0]?.step.method === "largest-remainder"
      ? remaindersTable(run, voice)
      : averagesTable(run, voice),
  );
}
