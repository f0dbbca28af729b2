import { isPlainObject } from "./options/shape.js";

/**
 * A copy of input in which every object has its own properties and inherits nothing, for a reader that looks at what is
 * inherited, too. What is neither an array nor an object made by braces stays what it is.
 */
export function plainCopy<Value>(value: Value): Value;
export function plainCopy(value: unknown): unknown {
  if (Array.isArray(value))
    return Array.from({ length: value.length }, (_, at) => itemCopy(value, at));
  if (!isPlainObject(value)) return value;
  const copy: object = Object.create(null);
  for (const [name, own] of Object.entries(value)) Reflect.set(copy, name, plainCopy(own));
  return copy;
}

function itemCopy(items: readonly unknown[], at: number): unknown {
  return Object.hasOwn(items, at) ? plainCopy(items[at]) : undefined;
}
