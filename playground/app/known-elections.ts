import type { ElectionType } from "../../src/model/election/election-type.js";
import figures from "../elections.json" with { type: "json" };

/** A list of a known election: name, votes, official seats, and candidates where they matter. */
export interface KnownList {
  readonly name: string;
  readonly votes: number;
  readonly seats: number;
  readonly candidates: number | null;
}

/** A real election with its published figures. */
export interface KnownElection {
  readonly id: string;
  readonly type: ElectionType;
  readonly day: string;
  readonly area: string;
  readonly seats: number;
  readonly lists: readonly KnownList[];
  /** Lists that were combined, by their places. */
  readonly combinations: readonly (readonly number[])[];
}

type Row = readonly [name: string, votes: number, seats: number, candidates?: number];

/** The elections that can be chosen, with the votes and the seats that the Kiesraad published. */
export const knownElections: readonly KnownElection[] = figures.map((one) => ({
  id: one.id,
  type: one.type as ElectionType,
  day: one.day,
  area: one.area,
  seats: one.seats,
  lists: (one.lists as unknown as readonly Row[]).map(([name, votes, seats, candidates]) => ({
    name,
    votes,
    seats,
    candidates: candidates ?? null,
  })),
  combinations: "combinations" in one ? (one.combinations as number[][]) : [],
}));

/** The known election with this id. */
export function knownElection(id: string): KnownElection | undefined {
  return knownElections.find((one) => one.id === id);
}
