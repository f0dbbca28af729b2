import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Catalogue,
  type ElectionSet,
  electionSets,
  noElections,
  withSet,
} from "../../playground/app/elections/catalogue.js";
import type { KnownElection } from "../../playground/app/elections/known-election.js";
import { readElections } from "../../playground/app/elections/read-elections.js";
import { projectRoot } from "../house/rebuilt-house.js";

/** The elections in a file of the page. */
export function electionsOf(set: ElectionSet): readonly KnownElection[] {
  return readElections(readFileSync(join(projectRoot, `playground/elections/${set}.tsv`), "utf8"));
}

/** Every election that the page has. */
export const allElections: ReadonlyMap<ElectionSet, readonly KnownElection[]> = new Map(
  electionSets.map((set) => [set, electionsOf(set)]),
);

/** The elections that the page begins with. */
export const firstCatalogue: Catalogue = (["councils", "house", "others"] as const).reduce(
  (catalogue, set) => withSet(catalogue, set, allElections.get(set) ?? []),
  noElections,
);
