import { readFileSync } from "node:fs";
import type { ElectionInput } from "../src/index.js";

/** An election whose official seats are known, from the figures the project carries. */
export interface KnownElection {
  readonly title: string;
  readonly source: string;
  readonly input: ElectionInput;
  /** The seats that were officially assigned, list by list. */
  readonly officialSeats: readonly number[];
}

export const knownElections = [
  "house-2025",
  "leiden-2022",
  "west-maas-en-waal-2022",
  "enkhuizen-2022",
  "reusel-de-mierden-2022",
] as const;

export const knownElection = (name: (typeof knownElections)[number]): KnownElection =>
  JSON.parse(readFileSync(new URL(`elections/${name}.json`, import.meta.url), "utf8"));
