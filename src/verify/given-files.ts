import type { VerifiedFile } from "./check-files.js";
import type { CheckedCount } from "./count-collector.js";
import type { ReadingFinding } from "./finding-kinds.js";
import type { GivenTable } from "./tables/given-table.js";
import type { UnreadFile, VerificationReport, VerifiedKind } from "./verification.js";

/** Everything that was given to a verifier. */
export interface GivenFiles {
  readonly kinds: VerificationReport["files"];
  readonly counts: readonly CheckedCount[];
  readonly others: readonly VerifiedFile[];
  readonly tables: readonly GivenTable[];
  readonly unread: readonly UnreadFile[];
  readonly remarks: readonly ReadingFinding[];
}

/** From what others are made of to what is made of them: the first is what others are held against. */
const kindsInOrder: readonly VerifiedKind[] = [
  "110a",
  "230c",
  "230b",
  "210",
  "510d",
  "510c",
  "510b",
  "510a",
  "510q",
  "510r",
  "510s",
  "520",
  "110b",
  "osv4-3",
];

const rankOf = (kind: VerifiedKind): string => `${kindsInOrder.indexOf(kind)}`.padStart(2, "0");

function sortedBy<Item>(
  items: readonly Item[],
  ...keys: readonly ((item: Item) => string)[]
): readonly Item[] {
  return [...items].sort((one, other) => {
    for (const keyOf of keys) {
      const [left, right] = [keyOf(one), keyOf(other)];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
}

/**
 * The same files in an order of their own, so that nothing hangs on the order in which they were
 * given: by kind, committee, name and, where all that is the same, by what they say.
 */
export function inFixedOrder(given: GivenFiles): GivenFiles {
  const { kinds, counts, others, tables, unread, remarks } = given;
  return {
    kinds: sortedBy(
      kinds,
      ({ kind }) => rankOf(kind),
      ({ file }) => file,
    ),
    counts: sortedBy(
      counts,
      ({ count }) => rankOf(count.count.kind),
      ({ count }) => count.count.authority.id,
      ({ count }) => count.file,
      (count) => JSON.stringify(count),
    ),
    others: sortedBy(
      others,
      ({ document }) => rankOf(document.kind),
      ({ document }) => document.authority?.id ?? "",
      ({ file }) => file,
      ({ document }) => JSON.stringify(document),
    ),
    tables: sortedBy(
      tables,
      ({ table }) => table.areaNumber,
      ({ file }) => file,
      ({ table }) => JSON.stringify(table),
    ),
    unread: sortedBy(
      unread,
      ({ file }) => file,
      ({ issues }) => JSON.stringify(issues),
    ),
    remarks: sortedBy(
      remarks,
      ({ file }) => file,
      (remark) => JSON.stringify(remark),
    ),
  };
}
