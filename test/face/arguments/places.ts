/** A place in arguments: which argument, and the properties inside it. */
export type Place = readonly (string | number)[];

const deepest = 6;

/** Every place of arguments, outside first, of arrays no more than the first item and the last. */
export function placesOf(given: readonly unknown[]): readonly Place[] {
  const found: Place[] = [];
  let level: (readonly [Place, unknown])[] = given.map((value, at) => [[at], value]);
  for (let depth = 0; depth < deepest; depth++) {
    found.push(...level.map(([place]) => place));
    level = level.flatMap(([place, value]) =>
      insideOf(value).map(([key, own]) => [[...place, key], own] as const),
    );
  }
  return found;
}

function insideOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) {
    const last = value.length - 1;
    return [...new Set([0, last])]
      .filter((at) => at >= 0 && at <= last)
      .map((at) => [at, value[at]]);
  }
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value);
}

export function valueAt(given: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    given,
  );
}

/** The same arguments with another value in one place; what lies around it is copied, with no marks. */
export function withValue(given: unknown, [key, ...inner]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: object = Array.isArray(given) ? [...given] : Object.assign({}, given);
  Object.defineProperty(copy, key, {
    value: withValue(Reflect.get(Object(given), key), inner, value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}
