/** How deep in an argument properties are left out. */
const depth = 4;

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const parent = Object.getPrototypeOf(value);
  return parent === Object.prototype || parent === null;
}

/** The object with one property less, or another value of it. Each is defined: setting would meet what was added. */
function changed(from: Plain, name: string, ...value: readonly unknown[]): Plain {
  const entries = Object.entries(from).flatMap((entry): [string, unknown][] => {
    if (entry[0] !== name) return [entry];
    return value.length === 0 ? [] : [[name, value[0]]];
  });
  return Object.fromEntries(entries);
}

/** A value with each property left out in turn, of what is in it too; of an array that of the first item. */
function* withOneLess(value: unknown, within = depth): Generator<unknown> {
  if (within === 0) return;
  if (Array.isArray(value)) {
    const [first, ...others] = value;
    for (const less of withOneLess(first, within)) yield [less, ...others];
    return;
  }
  if (!isPlain(value)) return;
  for (const [name, inside] of Object.entries(value)) {
    yield changed(value, name);
    for (const less of withOneLess(inside, within - 1)) yield changed(value, name, less);
  }
}

/** The same call with something left out: a property somewhere in an argument, or the last arguments. */
export function* withLess(given: readonly unknown[]): Generator<readonly unknown[]> {
  for (const [at, argument] of given.entries()) {
    for (const less of withOneLess(argument))
      yield given.map((one, place) => (place === at ? less : one));
    if (isPlain(argument)) yield given.map((one, place) => (place === at ? {} : one));
  }
  for (let kept = given.length - 1; kept > 0; kept--) yield given.slice(0, kept);
}
