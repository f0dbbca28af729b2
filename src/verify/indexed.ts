/** Things by what makes them one, and those of which there is another. */
export interface Indexed<Item> {
  /** The first of each. */
  readonly byKey: ReadonlyMap<string, Item>;
  /** Every second one, with the one that was there before it. */
  readonly doubled: readonly { readonly first: Item; readonly second: Item }[];
}

/**
 * The one index for everything that can be given twice: nothing is overwritten, and every second one
 * is told.
 */
export function indexed<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Indexed<Item> {
  const byKey = new Map<string, Item>();
  const doubled: { first: Item; second: Item }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, item);
    else doubled.push({ first, second: item });
  }
  return { byKey, doubled };
}

/** Things in groups by key, each group in the order in which they come. */
export function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
