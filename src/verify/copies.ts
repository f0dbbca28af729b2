import type { FileFinding } from "./finding-kinds.js";
import type { GivenFiles } from "./given-files.js";
import { grouped, indexed } from "./indexed.js";

/** Files of which none is there twice, and which second copies there were. */
export interface WithoutCopies {
  readonly given: GivenFiles;
  readonly copies: readonly FileFinding[];
}

interface Sorted<Item> {
  readonly kept: readonly Item[];
  readonly copies: readonly { readonly first: string; readonly second: string }[];
}

/** Whatever says the same as another from the first letter to the last; only what may be the same is written out. */
function sorted<Item>(
  items: readonly Item[],
  fileOf: (item: Item) => string,
  subjectOf: (item: Item) => string,
  said: (item: Item) => unknown,
): Sorted<Item> {
  const copied = [...grouped(items, subjectOf).values()].flatMap((same) =>
    same.length === 1 ? [] : indexed(same, (item) => JSON.stringify(said(item))).doubled,
  );
  const left = new Set(copied.map(({ second }) => second));
  return {
    kept: items.filter((item) => !left.has(item)),
    copies: copied.map(({ first, second }) => ({ first: fileOf(first), second: fileOf(second) })),
  };
}

/** A copy under another name hides nothing and decides nothing: it is told, and counts once. */
export function withoutCopies(given: GivenFiles): WithoutCopies {
  const counts = sorted(
    given.counts,
    ({ count }) => count.file,
    ({ count: { count } }) => `${count.kind} ${count.authority.id} ${count.createdAt}`,
    ({ count }) => ({ ...count, file: "" }),
  );
  const others = sorted(
    given.others,
    ({ file }) => file,
    ({ document }) => `${document.kind} ${document.transactionId} ${document.createdAt}`,
    ({ document }) => document,
  );
  const tables = sorted(
    given.tables,
    ({ file }) => file,
    ({ table }) => table.areaNumber,
    ({ table }) => table,
  );
  return {
    given: { ...given, counts: counts.kept, others: others.kept, tables: tables.kept },
    copies: [...counts.copies, ...others.copies, ...tables.copies].map(({ first, second }) => ({
      severity: "remark",
      code: "given-twice",
      file: second,
      expected: first,
      actual: second,
    })),
  };
}
