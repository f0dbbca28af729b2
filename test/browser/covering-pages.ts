import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { site } from "../../website/places.js";

/** What a page costs before anything on it is looked at, in bytes. */
const openingCost = 20_000;

interface Built {
  readonly path: string;
  readonly cost: number;
  /** Every kind of element on it: its name and classes, inside an element of which name. */
  readonly kinds: ReadonlySet<string>;
}

/**
 * Some of the pages, which together have every kind of element that any page has, inside every element that it stands
 * in: no page has a style of its own, so that what is drawn on the others is drawn on one of these.
 */
export function coveringPages(paths: readonly string[]): readonly string[] {
  const pages = paths.map(built);
  const missing = new Set(pages.flatMap(({ kinds }) => [...kinds]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const worth = ({ kinds, cost }: Built) =>
      [...kinds].filter((kind) => missing.has(kind)).length / cost;
    const best = pages.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    chosen.push(best.path);
    for (const kind of best.kinds) missing.delete(kind);
  }
  return chosen;
}

function built(path: string): Built {
  const html = readFileSync(join(site, path), "utf8");
  const kinds = new Set<string>();
  const around: string[] = [];
  const parser = new Parser({
    onopentag(name, { class: classes = "" }) {
      const own = [name, ...classes.split(/\s+/).filter(Boolean).sort()].join(".");
      kinds.add(`${around.at(-1)} > ${own}`);
      around.push(name);
    },
    onclosetag() {
      around.pop();
    },
  });
  parser.write(html);
  parser.end();
  return { path, cost: openingCost + html.length, kinds };
}
