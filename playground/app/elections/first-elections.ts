import councils from "../../elections/councils.tsv";
import house from "../../elections/house.tsv";
import others from "../../elections/others.tsv";
import { type Catalogue, noElections, withSet } from "./catalogue.js";
import { readElections } from "./read-elections.js";

/** What the page begins with: the House, bodies elected by a nation or a region, and some councils. */
export function firstCatalogue(): Catalogue {
  const texts = { house, others, councils } as const;
  let catalogue = noElections;
  for (const set of ["councils", "house", "others"] as const) {
    catalogue = withSet(catalogue, set, readElections(texts[set]));
  }
  return catalogue;
}
