import type { ElectionInput } from "../../../src/model/election/election-input.js";

interface ReportedCandidate {
  readonly name: string;
  readonly votes_by_kieskring: Readonly<Record<string, number>>;
}

interface ReportedList {
  readonly unit: string;
  readonly kieskringen: readonly number[];
  readonly votes: number;
  readonly candidates: readonly ReportedCandidate[];
}

export interface ReportedGroup {
  readonly name: string;
  readonly votes: number;
  readonly seats: number;
  readonly group?: {
    readonly groepskiesdeler: string;
    readonly lists: readonly {
      readonly kieskring?: number;
      readonly stel?: number;
      readonly votes: number;
      readonly full_seats: number;
      readonly surplus: string;
      readonly seats: number;
    }[];
  };
  readonly ballot_lists: readonly ReportedList[];
  readonly elected_preference?: readonly {
    readonly name: string;
    readonly votes: number;
    readonly assigned_on: string | null;
  }[];
  readonly elected_other?: readonly { readonly unit: string | null; readonly name: string }[];
  readonly ranking_exceptions?: Readonly<Record<string, readonly string[]>>;
}

/** The official report (proces-verbaal P 22-1) of the House election of 2017, as data. */
export interface OfficialReport {
  readonly date: string;
  readonly seats: number;
  readonly total_valid_votes: number;
  readonly quota: string;
  readonly combinations: Readonly<
    Record<
      string,
      { readonly lists: readonly number[]; readonly votes: number; readonly seats: number }
    >
  >;
  readonly full_seats: Readonly<Record<string, number>>;
  readonly residual_seat_order: readonly string[];
  readonly lists: Readonly<Record<string, ReportedGroup>>;
}

/** The election that the report is about. */
export function electionInReport(report: OfficialReport): ElectionInput {
  return {
    type: "TK",
    day: report.date,
    seats: report.seats,
    districts: Array.from({ length: 20 }, (_, index) => index + 1),
    groups: Object.entries(report.lists).map(([number, group]) => ({
      number: Number(number),
      name: group.name,
      lists: group.ballot_lists.map(({ kieskringen, candidates }) => ({
        districts: [...kieskringen],
        candidates: candidates.map(({ name }) => ({ id: candidateId(number, name), name })),
        votes: kieskringen.map((district) =>
          candidates.map((candidate) => candidate.votes_by_kieskring[district] ?? 0),
        ),
      })),
    })),
    combinations: Object.entries(report.combinations).map(([id, { lists }]) => ({
      id,
      groups: [...lists],
    })),
  };
}

/** A candidate of a list number; the report names people, and no name stands twice on a list. */
export function candidateId(number: number | string, name: string): string {
  return `${number} ${name}`;
}

/** A mixed number of the report, such as `70106 141/150`, as numerator and denominator. */
export function mixedNumber(text: string): readonly [numerator: number, denominator: number] {
  const mixed = /^(?:(\d+) )?(?:(\d+)\/(\d+))$/.exec(text);
  if (mixed === null) return [Number(text), 1];
  const [, whole = "0", numerator, denominator] = mixed;
  return [Number(whole) * Number(denominator) + Number(numerator), Number(denominator)];
}
