import type { ArticleReference } from "../../model/article.js";
import { type ExactDifference, exactDifference } from "./exact-difference.js";

/** What the law does not order: a step or a lot by its index, or a part of the outcome. */
export type RejectedPlace =
  | { readonly step: number }
  | { readonly lot: number }
  | { readonly outcome: string };

/** The verdict of the checker on an outcome with its steps. */
export type TraceVerdict =
  | { readonly verdict: "accepted"; readonly steps: number; readonly lots: number }
  | ({
      readonly verdict: "rejected";
      readonly where: RejectedPlace;
      /** What orders it otherwise. */
      readonly article: ArticleReference | null;
    } & ExactDifference)
  | { readonly verdict: "not-checkable"; readonly reason: string };

/** A verdict on the first thing that the law does not order. */
export function rejected(
  where: RejectedPlace,
  article: ArticleReference | null,
  found: ExactDifference,
): TraceVerdict {
  return { verdict: "rejected", where, article, ...found };
}

/** The first part of an outcome that is not what it must be; null: each is. */
export function wrongPart(
  expected: object,
  outcome: object,
  article: ArticleReference | null,
): TraceVerdict | null {
  const said: Readonly<Record<string, unknown>> = { ...outcome };
  for (const [name, value] of Object.entries(expected)) {
    const found = exactDifference(value, said[name], name);
    if (found !== null) return rejected({ outcome: name }, article, found);
  }
  return null;
}
