import { type Catalogue, type ElectionSet, noElections, withSet } from "./catalogue.js";
import { readElections } from "./read-elections.js";

/** The files that the page begins with: the House, bodies elected by a nation or a region, and some councils. */
export const firstSets = ["councils", "house", "others"] as const satisfies readonly ElectionSet[];

/** The text of each of {@link firstSets}. */
export type FirstTexts = { readonly [Set in (typeof firstSets)[number]]: string };

/** The elections that the page begins with. */
export function firstCatalogue(texts: FirstTexts): Catalogue {
  return firstSets.reduce(
    (catalogue, set) => withSet(catalogue, set, readElections(texts[set])),
    noElections,
  );
}
