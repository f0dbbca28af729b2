import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import type { Certainty, Provision } from "./provision.js";

/** Where a figure of the law comes from and how sure that is. */
export interface Provenance {
  readonly article: ArticleReference;
  /** First and last day on which the provision holds; null: until today. */
  readonly from: Day;
  readonly until: Day | null;
  readonly source: string;
  readonly certainty: Certainty;
  readonly note?: string;
}

/** The provenance of a provision. */
export function provenanceOf(provision: Provision<unknown>): Provenance {
  const { article, from, until, source, certainty, note } = provision;
  return { article, from, until, source, certainty, ...(note === undefined ? {} : { note }) };
}
