import { fraction } from "../../../model/fraction.js";
import type { StepOf } from "../../../model/outcome/step.js";
import { contestant } from "../../language/facts.js";
import type { Voice } from "../../language/voice.js";
import { headed, names, numbers, row } from "../blocks.js";
import type { TableBlock } from "../report.js";

const timesQuota = {
  election: "timesQuota",
  combination: "timesCombinationQuota",
  group: "timesGroupQuota",
} as const;

/** How many times the quota goes into the votes of each contestant. */
export function fullSeatsTable(
  step: StepOf<"full-seats">,
  caption: string,
  { language, say }: Voice,
): TableBlock {
  const { columns, total } = language.report;
  const { numerator, denominator } = step.quota;
  const times = (votes: number): string =>
    numerator === 0 ? "" : say.decimal(fraction(votes * denominator, numerator));
  return {
    kind: "table",
    caption,
    columns: [
      names(columns.list),
      numbers(columns.listVotes),
      numbers(columns[timesQuota[step.scope.kind]]),
      numbers(columns.fullSeats),
    ],
    rows: step.contestants.map((one) =>
      row(
        headed(contestant(one.contestant), say),
        say.number(one.votes),
        times(one.votes),
        say.number(one.seats),
      ),
    ),
    footer: row(
      total,
      say.number(step.contestants.reduce((sum, one) => sum + one.votes, 0)),
      "",
      say.number(step.contestants.reduce((sum, one) => sum + one.seats, 0)),
    ),
  };
}
