import { fraction } from "../../../model/fraction.js";
import {
  type Determined,
  fullSeatsOfElection,
  residualSeatsOfElection,
} from "../../../model/outcome/determined.js";
import type { Voice } from "../../language/voice.js";
import { names, numbers, row } from "../blocks.js";
import type { TableBlock } from "../report.js";

/** Seats of every contestant of the election after the last step among them. */
function finalSeats(outcome: Determined): readonly number[] {
  let seats = fullSeatsOfElection(outcome)?.contestants.map((one) => one.seats) ?? [];
  for (const step of outcome.steps) {
    if ("after" in step && step.scope.kind === "election") seats = [...step.after];
  }
  return seats;
}

/** Votes, share, full seats, residual seats, moved seats and seats of each contestant. */
export function resultTable(outcome: Determined, { language, say }: Voice): TableBlock | null {
  const { columns, captions, total } = language.report;
  const step = fullSeatsOfElection(outcome);
  if (step === undefined) return null;
  const residual = residualSeatsOfElection(outcome);
  const seats = finalSeats(outcome);
  const rows = step.contestants.map((one, index) => {
    const own = residual.filter(({ awarded }) => awarded === one.contestant).length;
    return { ...one, own, end: seats[index] ?? 0, moved: (seats[index] ?? 0) - one.seats - own };
  });
  const moved = rows.some((one) => one.moved !== 0);
  const shown = (count: number): string => say.number(count);
  const signed = (count: number): string => (count > 0 ? `+${shown(count)}` : shown(count));
  const sum = (pick: (one: (typeof rows)[number]) => number): number =>
    rows.reduce((added, one) => added + pick(one), 0);
  const share = (votes: number): string =>
    outcome.votes === 0 ? "" : say.percentage(fraction(votes, outcome.votes));
  return {
    kind: "table",
    caption: captions.result,
    columns: [
      names(columns.list),
      numbers(columns.votes),
      numbers(columns.share),
      numbers(columns.fullSeats),
      numbers(columns.residualSeats),
      ...(moved ? [numbers(columns.otherSeats)] : []),
      numbers(columns.seats),
    ],
    rows: rows.map((one) =>
      row(
        say.contestant(one.contestant),
        shown(one.votes),
        share(one.votes),
        shown(one.seats),
        shown(one.own),
        ...(moved ? [signed(one.moved)] : []),
        shown(one.end),
      ),
    ),
    footer: row(
      total,
      shown(sum((one) => one.votes)),
      share(outcome.votes),
      shown(sum((one) => one.seats)),
      shown(residual.length),
      ...(moved ? [signed(sum((one) => one.moved))] : []),
      shown(sum((one) => one.end)),
    ),
  };
}
