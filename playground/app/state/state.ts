import type { ExerciseDifficulty, ExerciseKind } from "../../../src/exercises/exercise.js";
import { shownText } from "../../../src/explain/language/shown-text.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import type { Preset, ReadingId } from "../../../src/model/outcome/readings.js";
import type { KnownElection } from "../elections/known-election.js";
import { bounds } from "./bounds.js";

/** A language of the page. */
export type LanguageCode = "nl" | "en";

/** Somebody on a list of one's own vote, and the ballots on which the name is marked. */
export interface Person {
  readonly name: string;
  readonly votes: number;
}

/** A list as it can be typed. */
export interface TypedList {
  readonly name: string;
  /** With people: their votes together. */
  readonly votes: number;
  /** Null: enough candidates for every seat. */
  readonly candidates: number | null;
  /** The people of a vote of one's own, the leader first; absent: only the votes of the list are known. */
  readonly people?: readonly Person[];
  /** How many ballots lay on the pile of the list before its people were counted; absent: that was not counted. */
  readonly pile?: number;
}

/** The ballots of one's own vote that are for nobody, and who were let in. */
export interface Ballots {
  readonly blank: number;
  readonly invalid: number;
  /** Null: nobody counted the voters. */
  readonly admitted: number | null;
}

/** A change to the rules, to see what would happen. */
export interface WhatIf {
  readonly rules: "law" | "bill" | "own";
  readonly method: "law" | "highest-averages" | "largest-remainders";
  readonly threshold: "law" | "none" | "1/4" | "1/2" | "3/4" | "1/1";
  readonly majority: "law" | "yes" | "no";
}

/** What the result is held against. The last four are not Dutch law. */
export const comparedWith = [
  "none",
  "official",
  "law",
  "bill",
  "no-threshold",
  "other-day",
  "kept",
  "five-percent",
  "sainte-lague",
  "largest-remainders",
] as const;

/** One of {@link comparedWith}. */
export type CompareWith = (typeof comparedWith)[number];

/** What decides a result. */
export interface Settings {
  /** The election that was chosen and that the figures began as; null: typed or read from a file. */
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
  /** What was counted besides the lists in a vote of one's own; null: it is none. */
  readonly ballots: Ballots | null;
}

/** Everything that decides what the page shows. */
export interface State extends Settings {
  readonly language: LanguageCode;
  /** Whether the result and its reasons are told in easy language, where the page speaks Dutch. */
  readonly isEasy: boolean;
  /** What was typed in fields and is no answer, by field; the last answer that was one still counts. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The residual seat that is looked at, from 1. */
  readonly walk: number;
  readonly compareWith: CompareWith;
  /** The day whose law the result is held against. */
  readonly otherDay: string;
  /** The settings kept to compare with. */
  readonly kept: Settings | null;
  /** The id of another election of the same body that the result is laid beside; null: none. */
  readonly otherYear: string | null;
  /** The lists put together to look for a majority, by number. */
  readonly together: readonly number[];
  readonly exercise: {
    readonly kind: ExerciseKind;
    readonly seed: number;
    readonly difficulty: ExerciseDifficulty;
  };
  /** The step of the story that is told, from 1; null: no story is told. */
  readonly story: number | null;
}

/** The law as it stands. */
export const asTheLaw: WhatIf = {
  rules: "law",
  method: "law",
  threshold: "law",
  majority: "law",
};

/** A text of somebody else's as the page takes it: one line, nothing turned, of no endless length. */
export function takenText(text: string): string {
  return shownText(text).slice(0, bounds.nameLength);
}

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
    drafts: {},
    together: [],
    ballots: null,
    otherYear: null,
  };
}

/** The election that the page opens with, where a single vote moves a seat. */
export const firstElection = "GR2026-Montfoort";

/** A page without an election. */
export function emptyState(language: LanguageCode): State {
  return {
    language,
    isEasy: false,
    source: null,
    type: "GR",
    day: "2026-03-18",
    area: "",
    seats: 9,
    lists: [],
    combinations: [],
    preset: "default",
    readings: {},
    whatIf: asTheLaw,
    lots: [],
    ballots: null,
    drafts: {},
    walk: 1,
    compareWith: "official",
    otherDay: "1933-04-26",
    kept: null,
    otherYear: null,
    together: [],
    exercise: { kind: "quota", seed: 1, difficulty: "usual" },
    story: null,
  };
}

/** The settings of the state that decide the result. */
export function settingsOf(state: State): Settings {
  const { source, type, day, area, seats, lists, combinations } = state;
  const { preset, readings, whatIf, lots, ballots } = state;
  return {
    source,
    type,
    day,
    area,
    seats,
    lists,
    combinations,
    preset,
    readings,
    whatIf,
    lots,
    ballots,
  };
}
