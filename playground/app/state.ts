import type { ElectionType } from "../../src/model/election/election-type.js";
import type { Preset, ReadingId } from "../../src/model/outcome/readings.js";
import { type KnownElection, knownElection, knownElections } from "./known-elections.js";

/** A list as it can be typed. */
export interface TypedList {
  readonly name: string;
  readonly votes: number;
  /** Null: enough candidates for every seat. */
  readonly candidates: number | null;
}

/** A change to the rules, to see what would happen. */
export interface WhatIf {
  readonly rules: "law" | "bill" | "own";
  readonly method: "law" | "highest-averages" | "largest-remainders";
  readonly threshold: "law" | "none" | "1/4" | "1/2" | "3/4" | "1/1";
  readonly majority: "law" | "yes" | "no";
}

/** What the result is held against. */
export type CompareWith = "none" | "official" | "law" | "bill" | "kept";

/** Everything that decides what the page shows. */
export interface State {
  readonly language: string;
  /** The known election that was chosen; null: typed or read from a file. */
  readonly source: string | null;
  readonly type: ElectionType;
  readonly day: string;
  readonly area: string;
  readonly seats: number;
  readonly lists: readonly TypedList[];
  readonly combinations: readonly (readonly number[])[];
  readonly preset: Preset;
  readonly readings: Readonly<Partial<Record<ReadingId, string>>>;
  readonly whatIf: WhatIf;
  readonly lots: readonly string[];
  /** The residual seat that is looked at, from 1. */
  readonly walk: number;
  readonly compareWith: CompareWith;
  /** The settings kept to compare with. */
  readonly kept: Kept | null;
}

/** Settings that were kept. */
export type Kept = Omit<State, "kept" | "compareWith" | "language" | "walk">;

/** The law as it stands. */
export const asTheLaw: WhatIf = {
  rules: "law",
  method: "law",
  threshold: "law",
  majority: "law",
};

/** What follows from choosing a known election. */
export function chosen(election: KnownElection): Partial<State> {
  return {
    source: election.id,
    type: election.type,
    day: election.day,
    area: election.area,
    seats: election.seats,
    lists: election.lists.map(({ name, votes, candidates }) => ({ name, votes, candidates })),
    combinations: election.combinations,
    lots: [],
    walk: 1,
  };
}

/** The page as it opens: the House of Representatives of 2025. */
export function firstState(language: string): State {
  const first = knownElection("TK2025") ?? knownElections[0];
  if (first === undefined) throw new Error("there are known elections");
  return {
    language,
    source: null,
    type: "GR",
    day: "2026-03-18",
    area: "",
    seats: 15,
    lists: [],
    combinations: [],
    preset: "default",
    readings: {},
    whatIf: asTheLaw,
    lots: [],
    walk: 1,
    compareWith: "official",
    kept: null,
    ...chosen(first),
  };
}

/** The settings of the state that decide the result. */
export function keep(state: State): Kept {
  const { kept: _, compareWith: __, language: ___, walk: ____, ...settings } = state;
  return settings;
}
