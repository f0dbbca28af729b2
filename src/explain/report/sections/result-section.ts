import { fraction } from "../../../model/fraction.js";
import { has } from "../../../model/has.js";
import {
  type Determined,
  fullSeatsOfElection,
  residualSeatsOfElection,
} from "../../../model/outcome/determined.js";
import { contestant } from "../../language/facts.js";
import type { Voice } from "../../language/voice.js";
import { headed, names, numbers, row } from "../blocks.js";
import type { Row, TableBlock } from "../report.js";

/** Seats of every contestant of the election after the last step among them. */
function finalSeats(outcome: Determined): readonly number[] {
  let seats = fullSeatsOfElection(outcome)?.contestants.map((one) => one.seats) ?? [];
  for (const step of outcome.steps) {
    if (has(step, "after") && step.scope.kind === "election") seats = [...step.after];
  }
  return seats;
}

/** The seats of one contestant, by how they came. */
interface SeatsOfContestant {
  readonly contestant: string;
  readonly votes: number;
  readonly full: number;
  readonly residual: number;
  /** What P 9 and P 10 made of it. */
  readonly moved: number;
  readonly end: number;
}

function seatsOfContestants(outcome: Determined): readonly SeatsOfContestant[] {
  const seats = finalSeats(outcome);
  const residual = residualSeatsOfElection(outcome);
  return (fullSeatsOfElection(outcome)?.contestants ?? []).map(
    ({ contestant, votes, seats: full }, index) => {
      const own = residual.filter(({ awarded }) => awarded === contestant).length;
      const end = seats[index] ?? 0;
      return { contestant, votes, full, residual: own, moved: end - full - own, end };
    },
  );
}

/** Votes, share, full seats, residual seats, moved seats and seats of each contestant. */
export function resultTable(outcome: Determined, voice: Voice): TableBlock | null {
  const { language, say } = voice;
  const { columns, captions, total } = language.report;
  const rows = seatsOfContestants(outcome);
  if (rows.length === 0) return null;
  const moved = rows.some((one) => one.moved !== 0);
  const signed = (count: number): string =>
    count > 0 ? `+${say.number(count)}` : say.number(count);
  const cells = (one: Omit<SeatsOfContestant, "contestant">): readonly string[] => [
    say.number(one.votes),
    shareOf(one.votes, outcome, voice),
    say.number(one.full),
    say.number(one.residual),
    ...(moved ? [signed(one.moved)] : []),
    say.number(one.end),
  ];
  const sum = (of: (one: SeatsOfContestant) => number): number =>
    rows.reduce((added, one) => added + of(one), 0);
  const pending = outcome.status === "lot-required";
  return {
    kind: "table",
    caption: captions.result,
    columns: [
      names(columns.list),
      numbers(columns.listVotes),
      numbers(columns.share),
      numbers(columns.fullSeats),
      numbers(columns.residualSeats),
      ...(moved ? [numbers(columns.otherSeats)] : []),
      numbers(pending ? columns.seatsSoFar : columns.seats),
    ],
    rows: rows.flatMap((one) => [
      row(headed(contestant(one.contestant), voice.say), ...cells(one)),
      ...memberRows(one.contestant, outcome, voice, moved ? 3 : 2),
    ]),
    footer: row(
      total,
      ...cells({
        votes: sum((one) => one.votes),
        full: sum((one) => one.full),
        residual: sum((one) => one.residual),
        moved: sum((one) => one.moved),
        end: sum((one) => one.end),
      }),
    ),
  };
}

function shareOf(votes: number, outcome: Determined, { say }: Voice): string {
  return outcome.votes === 0 ? "" : say.percentage(fraction(votes, outcome.votes));
}

/** The lists of a combination under it, with what each got; how is told further on. */
function memberRows(
  contestant: string,
  outcome: Determined,
  voice: Voice,
  blanks: number,
): readonly Row[] {
  if (outcome.status !== "completed") return [];
  const members = outcome.combinations.find((one) => one.valid && one.combination === contestant);
  return (members?.remaining ?? []).flatMap((number): Row[] => {
    const result = outcome.groups.find(({ group }) => group === number);
    if (result === undefined) return [];
    const { votes, seats } = result;
    return [
      row(
        `– ${voice.say.group(number)}`,
        voice.say.number(votes),
        shareOf(votes, outcome, voice),
        ...Array.from({ length: blanks }, () => ""),
        voice.say.number(seats),
      ),
    ];
  });
}
