import type { ArticleReference } from "../../model/article.js";
import { type ExactDifference, exactDifference } from "./exact-difference.js";

/** What the law does not order: a step or a lot by its index, or a part of the outcome. */
export type RejectedPlace =
  | {
      /** At which step, from 0. */
      readonly step: number;
    }
  | {
      /** At which lot, from 0. */
      readonly lot: number;
    }
  | {
      /** At which part of the outcome. */
      readonly outcome: string;
    };

/** The verdict of the checker on an outcome with its steps. */
export type TraceVerdict =
  | {
      /** Lawful, or rejected. */
      readonly verdict: "accepted";
      /** How many steps were followed. */
      readonly steps: number;
      /** How many lots were followed. */
      readonly lots: number;
    }
  | ({
      /** Lawful, or rejected. */
      readonly verdict: "rejected";
      /** Where the trace is rejected. */
      readonly where: RejectedPlace;
      /** What orders it otherwise. */
      readonly article: ArticleReference | null;
    } & ExactDifference)
  | {
      /** Lawful, or rejected. */
      readonly verdict: "not-checkable";
      /** Why it is rejected. */
      readonly reason: string;
    };

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
