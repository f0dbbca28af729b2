type Path = readonly (string | number)[];
type Scalar = string | number | boolean | null;

/** A change of one place in a plain value. */
export interface SingleChange {
  readonly path: Path;
  readonly to: unknown;
  /** The value with the change. */
  readonly changed: () => unknown;
}

const removed = Symbol("removed");
type Change = { readonly path: Path; readonly to: unknown };

/** What stands anywhere in the value under each property name. */
type Seen = ReadonlyMap<string, ReadonlySet<Scalar>>;

/**
 * Every way to change one place: another figure, another text, another value that stands under the
 * same name elsewhere, another kind of value, a fraction that is equal and not the same, one item or
 * property less, more, twice or in another order.
 */
export function singleChanges(value: unknown): readonly SingleChange[] {
  const seen = new Map<string, Set<Scalar>>();
  collect(value, "", seen);
  return changesAt(value, "", seen).map(({ path, to }) => ({
    path,
    to,
    changed: () => withChange(value, path, to),
  }));
}

function collect(value: unknown, name: string, seen: Map<string, Set<Scalar>>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, name, seen);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) collect(inner, key, seen);
  } else seen.set(name, (seen.get(name) ?? new Set()).add(value as Scalar));
}

function changesAt(value: unknown, name: string, seen: Seen): readonly Change[] {
  const here = (...others: readonly unknown[]): Change[] => others.map((to) => ({ path: [], to }));
  if (Array.isArray(value)) return [...here(null, {}), ...ofItems(value, name, seen)];
  if (typeof value === "object" && value !== null) {
    return [...here(null, []), ...ofProperties(value, seen)];
  }
  const others = [...(seen.get(name) ?? [])].filter((other) => other !== value).slice(0, 4);
  if (value === null) return here(0, "", [], ...others);
  if (typeof value === "boolean") return here(!value, null, String(value));
  if (typeof value === "string") return here(`${value}0`, "", null, ...others);
  const figure = value as number;
  return here(figure + 1, figure - 1, figure + 0.5, String(figure), null, -figure, ...others);
}

function ofItems(items: readonly unknown[], name: string, seen: Seen): readonly Change[] {
  return [
    ...items.flatMap((item, index) => [
      { path: [index], to: removed },
      { path: [], to: [...items.slice(0, index), item, ...items.slice(index)] },
      ...under(index, changesAt(item, name, seen)),
      ...(index > 0 && !same(item, items[index - 1]) ? [swapped(items, index)] : []),
    ]),
    { path: [], to: [...items, items.length] },
    { path: [], to: [...items, "nothing"] },
  ];
}

function ofProperties(value: object, seen: Seen): readonly Change[] {
  const { numerator, denominator } = value as { numerator?: number; denominator?: number };
  const double =
    numerator === undefined || denominator === undefined
      ? []
      : [{ path: [], to: { numerator: 2 * numerator, denominator: 2 * denominator } }];
  return [
    ...double,
    { path: [], to: { ...value, nothing: 0 } },
    ...Object.entries(value).flatMap(([key, inner]) => [
      { path: [key], to: removed },
      ...under(key, changesAt(inner, key, seen)),
    ]),
  ];
}

function under(key: string | number, changes: readonly Change[]): readonly Change[] {
  return changes.map(({ path, to }) => ({ path: [key, ...path], to }));
}

function swapped(items: readonly unknown[], index: number): Change {
  const order = [...items];
  [order[index - 1], order[index]] = [order[index], order[index - 1]];
  return { path: [], to: order };
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function withChange(value: unknown, path: Path, to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  const last = rest.length === 0 && to === removed;
  if (Array.isArray(value)) {
    return last
      ? value.filter((_, index) => index !== key)
      : value.map((item, index) => (index === key ? withChange(item, rest, to) : item));
  }
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    last
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, inner]) => [name, name === key ? withChange(inner, rest, to) : inner]),
  );
}
