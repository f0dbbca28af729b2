import { has } from "./has.js";

/**
 * Marks what this library made of input, so that no calculation takes what only looks like it. A
 * symbol of the registry, because a program may hold the library twice, as a module and as CommonJS;
 * not enumerable, so that a copy, a change by spreading and JSON lose it; and it names its value, so
 * that a copy of its property descriptors and a proxy lose it too.
 */
const mark = Symbol.for("kieswet.made");

/** A mark that only exists in types, and that a copy with changes does not have. */
export declare class Made<Kind extends string> {
  private readonly kind: Kind;
}

/** What a mark says, and of which value: the mark of another value, or seen through a proxy, is none. */
interface Mark {
  readonly of: object;
  readonly as: unknown;
}

/** The value with its mark: of what kind it is, or of which other value it is the answer. */
export function markMade<Value extends object>(value: Value, as: unknown): Value {
  const own: Mark = { of: value, as };
  const property = {
    // biome-ignore lint/style/useNamingConvention: the word for an object that inherits nothing
    __proto__: null,
    value: own,
  };
  return Object.defineProperty(value, mark, property);
}

/** What a value was marked with; undefined: it was not made here. */
export function markOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return markOn(value);
  } catch {
    // A proxy that throws when it is looked at.
    return undefined;
  }
}

function markOn(value: object): unknown {
  if (!Object.hasOwn(value, mark)) return undefined;
  const own: unknown = Reflect.get(value, mark);
  if (typeof own !== "object" || own === null || !(has(own, "of") && has(own, "as")))
    return undefined;
  return own.of === value ? own.as : undefined;
}
