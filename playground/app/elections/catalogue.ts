import type { KnownElection } from "./known-election.js";

/** Files of elections; those that the page does not begin with are loaded when one is asked for. */
export const electionSets = [
  "councils",
  "house",
  "councils-2026",
  "councils-2022",
  "councils-2018",
  "others",
] as const;

/** One of {@link electionSets}. */
export type ElectionSet = (typeof electionSets)[number];

/** The elections that are there: by the file they came from, and by id. */
export interface Catalogue {
  readonly inSet: ReadonlyMap<ElectionSet, readonly KnownElection[]>;
  readonly elections: ReadonlyMap<string, KnownElection>;
}

/** No elections yet. */
export const noElections: Catalogue = { inSet: new Map(), elections: new Map() };

/** The catalogue with the elections of a file. */
export function withSet(
  { inSet, elections }: Catalogue,
  set: ElectionSet,
  more: readonly KnownElection[],
): Catalogue {
  return {
    inSet: new Map([...inSet, [set, more]]),
    elections: new Map([...elections, ...more.map((one) => [one.id, one] as const)]),
  };
}

/** The election of this id, if it is there. */
export function known({ elections }: Catalogue, id: string | null): KnownElection | undefined {
  return id === null ? undefined : elections.get(id);
}

/** The file that would have the election of this id. */
export function setOf(id: string): ElectionSet | null {
  const [, type, year] = /^([A-Z]{2})(\d{4})/.exec(id) ?? [];
  if (type === undefined || year === undefined) return null;
  if (type === "TK") return "house";
  if (type !== "GR") return "others";
  if (year <= "2018") return "councils-2018";
  return year <= "2022" ? "councils-2022" : "councils-2026";
}

/** The file that must be loaded before the election of this id can be shown; null: none. */
export function missingSet(catalogue: Catalogue, id: string): ElectionSet | null {
  const set = catalogue.elections.has(id) ? null : setOf(id);
  return set === null || catalogue.inSet.has(set) ? null : set;
}

/** The file that an election is chosen from: the choice for a class where it is in it. */
export function setShowing({ inSet }: Catalogue, id: string | null): ElectionSet {
  for (const [set, elections] of inSet) {
    if (elections.some((one) => one.id === id)) return set;
  }
  return "councils";
}
