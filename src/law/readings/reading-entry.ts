import type { ArticleReference } from "../../model/article.js";
import type { Preset, ReadingId, Readings } from "../../model/outcome/readings.js";

/** A question on which the law is silent, or on which the official programs differ. */
export interface ReadingEntry<Id extends ReadingId = ReadingId> {
  /** The name of the contested question. */
  readonly id: Id;
  /** The article it is about. */
  readonly article: ArticleReference;
  /** The possible answers; what they say, in words, tells `explainReading` of kieswet/explain. */
  readonly options: readonly Readings[Id][];
  /** The answer of each preset. */
  readonly presets: Readonly<Record<Preset, Readings[Id]>>;
  /** Who reads it how, and where that can be seen. */
  readonly source: string;
  /** Since when the question exists. */
  readonly since: string;
}

/** The entries of the contested questions by name. */
export type ReadingEntries = { readonly [Id in ReadingId]: ReadingEntry<Id> };

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
