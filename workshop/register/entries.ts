import type { Vector } from "../../src/conformance/format/vector-schema.js";
import type { VectorKind } from "../../src/conformance/kinds/kinds.js";
import { articleName } from "../../src/model/article.js";
import { mistakes } from "../mistakes.js";
import { described } from "./described.js";
import { namedBy } from "./named-by.js";
import { registeredMistakes } from "./register.js";
import { sentences } from "./sentences.js";

/** A mistake of the register as data, with the vectors that catch it. */
export interface RegisterEntry {
  /** Names the mistake: its kind of vector and its name. */
  readonly id: string;
  readonly kind: VectorKind;
  readonly clauses: readonly string[];
  /** The bodies, or in words where it is not about one. */
  readonly bodies: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly change: string;
  readonly caughtBy: readonly string[];
}

/** The register as data: every mistake with the first vectors that catch it. */
export function registerEntries(vectors: readonly Vector[]): readonly RegisterEntry[] {
  const catchers = new Map<string, string[]>();
  for (const vector of vectors) {
    for (const name of namedBy(vector)) {
      const key = `${vector.kind}: ${name}`;
      catchers.set(key, [...(catchers.get(key) ?? []), vector.id]);
    }
  }
  const caughtBy = (id: string): readonly string[] => (catchers.get(id) ?? []).slice(0, 3);
  return [
    ...mistakes.map(({ kind, name }): RegisterEntry => {
      const id = `${kind}: ${name}`;
      const told = described(kind, name);
      const [from = null, until = null] = daysOf(told?.days);
      return {
        id,
        kind,
        clauses: told === null ? [] : [told.clause],
        bodies: told?.bodies ?? "all that it is about",
        from,
        until,
        change: told?.change ?? "",
        caughtBy: caughtBy(id),
      };
    }),
    ...registeredMistakes.map(({ kind, name, articles, period, change }): RegisterEntry => {
      const id = `${kind}: ${name}`;
      const { type, from, until } = period;
      const clauses = articles.map(articleName);
      return { id, kind, clauses, bodies: type, from, until, change, caughtBy: caughtBy(id) };
    }),
  ];
}

function daysOf(days: string | undefined): readonly (string | null)[] {
  if (days === undefined) return [];
  const [word, one = null] = days.split(" ");
  return word === "since" ? [one, null] : [null, one];
}

/** What is published: the sentences once, and the mistakes that break them. */
export interface PublishedRegister {
  readonly format: "kieswet-mistakes/1";
  readonly sentences: Readonly<Record<string, string>>;
  readonly mistakes: readonly RegisterEntry[];
}

/** The register as it is published, with the sentences that its mistakes break. */
export function publishedRegister(vectors: readonly Vector[]): PublishedRegister {
  const entries = registerEntries(vectors);
  const broken = new Set(entries.flatMap(({ clauses }) => clauses));
  return {
    format: "kieswet-mistakes/1",
    sentences: Object.fromEntries(
      Object.entries(sentences).filter(([clause]) => broken.has(clause)),
    ),
    mistakes: entries,
  };
}

/** The text of the file, JSON Lines: the format and the sentences, then a mistake on each line. */
export function registerText({
  format,
  sentences: said,
  mistakes: all,
}: PublishedRegister): string {
  return [{ format, sentences: said }, ...all].map((line) => `${JSON.stringify(line)}\n`).join("");
}
