import { readdirSync, readFileSync } from "node:fs";
import type { ElectionInput } from "../src/index.js";

/** A list of an election: its name, its votes, its seats, and how many candidates where that decides anything. */
export type OfficialList = readonly [
  name: string,
  votes: number,
  seats: number,
  candidates?: number,
];

/** An election at the level of its lists, with the seats that were officially assigned. */
export interface OfficialResult {
  readonly id: string;
  readonly type: ElectionInput["type"];
  readonly day: string;
  readonly area: { readonly name: string; readonly code?: string };
  readonly seats: number;
  /** The lists that were combined, by their places in `lists`, from 1. */
  readonly combinations?: readonly (readonly number[])[];
  /** What is not read in an official document. */
  readonly inferred?: readonly "combinations"[];
  /** The option that came out of each lot that was drawn. */
  readonly drawn?: readonly string[];
  /** In the order of the source, which is not always that of the official list numbers. */
  readonly lists: readonly OfficialList[];
}

const folder = new URL("official-results/", import.meta.url);

/** The names of the files, each of one day of voting or one election. */
export const resultFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .sort();

/** The elections of a file, one a line. */
export function officialResults(file: string): readonly OfficialResult[] {
  const lines = readFileSync(new URL(file, folder), "utf8").trim().split("\n");
  return lines.map((line): OfficialResult => JSON.parse(line));
}

/** The input that describes it. */
export function inputOf({
  type,
  day,
  area,
  seats,
  lists,
  combinations,
}: OfficialResult): ElectionInput {
  const groups = lists.map(([name, listVotes, , numberOfCandidates], index) => ({
    number: index + 1,
    name,
    listVotes,
    ...(numberOfCandidates === undefined ? {} : { numberOfCandidates }),
  }));
  const election = { type, day, area, seats, groups };
  if (combinations === undefined) return election;
  const named = combinations.map((combined, index) => ({
    id: String.fromCharCode(65 + index),
    groups: combined,
  }));
  return { ...election, combinations: named };
}

/** The seats that were officially assigned, by the place of the list, from 1. */
export function officialSeats({ lists }: OfficialResult): Record<number, number> {
  return Object.fromEntries(lists.map(([, , seats], index) => [index + 1, seats]));
}
