type Path = readonly (string | number)[];

/** A change of one place in a plain value. */
export interface SingleChange {
  readonly path: Path;
  /** The value with the change. */
  readonly changed: () => unknown;
}

/** Every way to change one place: another figure, another text, one item or property less or more. */
export function singleChanges(value: unknown): readonly SingleChange[] {
  return changesAt(value).map(({ path, to }) => ({
    path,
    changed: () => withChange(value, path, to),
  }));
}

const removed = Symbol("removed");
type Change = { readonly path: Path; readonly to: unknown };

function changesAt(value: unknown): readonly Change[] {
  if (typeof value === "number") return [value + 1, value - 1].map((to) => ({ path: [], to }));
  if (typeof value === "boolean") return [{ path: [], to: !value }];
  if (typeof value === "string") return [{ path: [], to: `${value}0` }];
  if (value === null) return [{ path: [], to: 0 }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => [
      { path: [index], to: removed },
      ...under(index, item),
      ...(index > 0 && !same(item, value[index - 1]) ? [swapped(value, index)] : []),
    ]);
  }
  return Object.entries(value as object).flatMap(([name, inner]) => [
    { path: [name], to: removed },
    ...under(name, inner),
  ]);
}

function under(key: string | number, inner: unknown): readonly Change[] {
  return changesAt(inner).map(({ path, to }) => ({ path: [key, ...path], to }));
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
