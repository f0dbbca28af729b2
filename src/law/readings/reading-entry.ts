import type { ArticleReference } from "../../model/article.js";
import type { Preset, ReadingId, Readings } from "../../model/outcome/readings.js";

/** One answer to a contested question. */
export interface ReadingOption<Id extends ReadingId = ReadingId> {
  readonly option: Readings[Id];
  /** What the answer says, in English. */
  readonly says: string;
}

/** A question on which the law is silent, or on which the official programs differ. */
export interface ReadingEntry<Id extends ReadingId = ReadingId> {
  readonly id: Id;
  readonly article: ArticleReference;
  readonly question: string;
  readonly options: readonly ReadingOption<Id>[];
  /** The answer of each preset. */
  readonly presets: Readonly<Record<Preset, Readings[Id]>>;
  /** Who reads it how, and where that can be seen. */
  readonly source: string;
  /** Since when the question exists. */
  readonly since: string;
}

/** The entries of some of the questions. */
export type ReadingEntries<Id extends ReadingId> = { readonly [Each in Id]: ReadingEntry<Each> };

/** What several questions cite. */
export const citations = {
  comparison: "Kiesraad, documentation of the differences between Abacus and OSV2020",
  programs: "Abacus (2026-08) and OSV 2.24.3, programs of the Kiesraad",
  sinceAct: "Electoral Act of 1989",
} as const;

/** The answer of every preset: the first, but for those named. */
export function answers<Option>(
  fallback: Option,
  others: Partial<Record<Exclude<Preset, "default">, Option>> = {},
): Record<Preset, Option> {
  return { default: fallback, abacus: fallback, osv2020: fallback, text: fallback, ...others };
}
