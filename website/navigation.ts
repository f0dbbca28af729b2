import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Page } from "./guides.js";
import { guides, projectRoot } from "./places.js";

/** A part of the menu: its title and the pages in it, in reading order. */
export interface Section {
  readonly title: string;
  /** In whose menu it stands: that of the pages in this language. */
  readonly language: string;
  /** The one page of it that is shown to a reader elsewhere; null: all of them are. */
  readonly index: string | null;
  /** Where a reader elsewhere finds it: in the menu, or at the foot of the page. */
  readonly place: "menu" | "foot";
  readonly pages: readonly Page[];
}

/** docs/navigation.json: paths of pages in reading order; one that ends in `/*` takes the rest of a folder. */
export const plan = z.array(
  z.strictObject({
    title: z.string(),
    language: z.string().default("en"),
    index: z.string().nullable().default(null),
    place: z.enum(["menu", "foot"]).default("menu"),
    pages: z.array(z.string()),
  }),
);

/**
 * The menu as docs/navigation.json orders it. A page it does not name stands at the end, so that a
 * new guide is never lost; a page it names must exist.
 */
export function navigation(pages: readonly Page[]): readonly Section[] {
  const plans = plan.parse(JSON.parse(readFileSync(join(guides, "navigation.json"), "utf8")));
  const left = new Map(pages.map((page) => [page.path, page]));
  const named = new Set(plans.flatMap((section) => section.pages));
  const take = (path: string): readonly Page[] => {
    if (path.endsWith("/*")) {
      const rest = [...left.keys()].filter((key) => key.startsWith(path.slice(0, -1)));
      return rest.filter((key) => !named.has(key)).flatMap(take);
    }
    const page = left.get(path);
    left.delete(path);
    if (page === undefined) throw new Error(`docs/navigation.json names ${path}: no such page`);
    return [page];
  };
  const sections = plans.map((section) => ({ ...section, pages: section.pages.flatMap(take) }));
  const more = [...left.values()];
  const languages = [...new Set(more.map(({ language }) => language))];
  const unnamed = languages.map((language) => ({
    title: language === "nl" ? "Meer" : "More",
    language,
    index: null,
    place: "menu" as const,
    pages: more.filter((page) => page.language === language),
  }));
  return [...sections, ...unnamed].filter(({ pages: found }) => found.length > 0);
}

/** A section as the reader of a page sees it: whole where he or she is in it, else by its index. */
export interface ShownSection {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** The menu beside a page: the sections in its language, and the one that it stands in. */
export function menuOf(page: Page, sections: readonly Section[]): readonly ShownSection[] {
  return sections.flatMap(({ title, language, index, place, pages }) => {
    if (pages.some(({ path }) => path === page.path)) return [{ title, pages }];
    if (language !== page.language || place === "foot") return [];
    return [{ title, pages: index === null ? pages : pages.filter(({ path }) => path === index) }];
  });
}

/** The pages that the foot of every page leads to. */
export const footOf = (sections: readonly Section[]): readonly Page[] =>
  sections
    .filter(({ place }) => place === "foot")
    .flatMap(({ index, pages }) => pages.filter(({ path }) => path === index));

export const hasPlayground = (): boolean => existsSync(join(projectRoot, "playground"));
