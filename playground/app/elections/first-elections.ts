import type { Catalogue } from "./catalogue.js";
import { type FirstTexts, firstCatalogue } from "./first-catalogue.js";

/** What the build puts here: made of the official results. */
declare const firstTexts: FirstTexts;

/** What the page begins with. */
export function firstElections(): Catalogue {
  return firstCatalogue(firstTexts);
}
