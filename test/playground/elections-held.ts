import {
  type Catalogue,
  type ElectionSet,
  electionSets,
} from "../../playground/app/elections/catalogue.js";
import { firstCatalogue as readFirst } from "../../playground/app/elections/first-catalogue.js";
import type { KnownElection } from "../../playground/app/elections/known-election.js";
import { readElections } from "../../playground/app/elections/read-elections.js";
import { electionTexts } from "../../playground/official-elections.js";

const texts = electionTexts();

/** Every election that the page has. */
export const allElections: ReadonlyMap<ElectionSet, readonly KnownElection[]> = new Map(
  electionSets.map((set) => [set, readElections(texts[set])]),
);

/** The elections that the page begins with. */
export const firstCatalogue: Catalogue = readFirst(texts);
