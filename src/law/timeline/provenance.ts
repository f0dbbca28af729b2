import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import { own } from "../../model/has.js";
import type { Certainty, Provision } from "./provision.js";

/** Where a figure of the law comes from and how sure that is. */
export interface Provenance {
  /** The article of the law that gives the value. */
  readonly article: ArticleReference;
  /** First and last day on which the provision holds; null: until today. */
  readonly from: Day;
  /** To and with which day; null: it still holds. */
  readonly until: Day | null;
  /** Where it was read: a publication or a page of the law. */
  readonly source: string;
  /** How certain it is: read in the text of the law, in other official words, or derived. */
  readonly certainty: Certainty;
  /** What else is to be known about it. */
  readonly note?: string;
}

/** The provenance of a provision. */
export function provenanceOf(provision: Provision<unknown>): Provenance {
  const { article, from, until, source, certainty } = provision;
  const note = own(provision, "note");
  return { article, from, until, source, certainty, ...(note === undefined ? {} : { note }) };
}
