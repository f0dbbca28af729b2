import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "./guides.js";
import { guides, projectRoot } from "./places.js";

/** A part of the menu: its title and the pages in it, in reading order. */
export interface Section {
  readonly title: string;
  readonly pages: readonly Page[];
}

interface Plan {
  readonly title: string;
  /** Paths of pages in reading order; a path that ends in `/*` takes the rest of a folder. */
  readonly pages: readonly string[];
}

/**
 * The menu as docs/navigation.json orders it. A page it does not name stands at the end, so that a
 * new guide is never lost; a page it names must exist.
 */
export function navigation(pages: readonly Page[]): readonly Section[] {
  const plans: readonly Plan[] = JSON.parse(readFileSync(join(guides, "navigation.json"), "utf8"));
  const left = new Map(pages.map((page) => [page.path, page]));
  const take = (path: string): readonly Page[] => {
    if (path.endsWith("/*")) {
      return [...left.keys()].filter((key) => key.startsWith(path.slice(0, -1))).flatMap(take);
    }
    const page = left.get(path);
    left.delete(path);
    if (page === undefined) throw new Error(`docs/navigation.json names ${path}: no such page`);
    return [page];
  };
  const sections = plans.map(({ title, pages: paths }) => ({ title, pages: paths.flatMap(take) }));
  const more = { title: "More", pages: [...left.values()] };
  return [...sections, more].filter(({ pages: found }) => found.length > 0);
}

export const hasPlayground = (): boolean => existsSync(join(projectRoot, "playground"));
