/**
 * Marks what this library made of input, so that no calculation takes what only looks like it. A
 * symbol of the registry, because a program may hold the library twice, as a module and as CommonJS;
 * not enumerable, so that a copy, a change by spreading and JSON lose it.
 */
const mark = Symbol.for("kieswet.made");

/** A mark that only exists in types, and that a copy with changes does not have. */
export declare class Made<Kind extends string> {
  private readonly kind: Kind;
}

/** The value with its mark: of what kind it is, or of which other value it is the answer. */
export function markMade<Value extends object>(value: Value, as: unknown): Value {
  return Object.defineProperty(value, mark, { value: as });
}

/** What a value was marked with; undefined: it was not made here. */
export function markOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, mark)) return undefined;
  return Reflect.get(value, mark);
}
