import type { ExpectedCount, ExpectedType } from "../expected.js";
import { namesAdded } from "../names-added.js";
import type { RefusalIssue, Refuse } from "../refusal.js";
import { nearestOf, noSuchProperty } from "./nearest.js";

type Path = RefusalIssue["path"];

/**
 * Reads a value of one shape: a copy of it, or undefined after it has said what is wrong. Options go
 * through these, so that seats are divided without a schema library.
 */
export type Shape<Value> = (value: unknown, path: Path, refuse: Refuse) => Value | undefined;

/** For so many unknown names of one object the nearest one is looked for. */
const mostCompared = 20;

/** The value that a shape reads. */
export type Shaped<One> = One extends Shape<infer Value> ? Value : never;

/** One of a few names. */
export function oneOf<const Name extends string>(names: readonly Name[]): Shape<Name> {
  return (value, path, refuse) => {
    const found = names.find((name) => name === value);
    if (found !== undefined) return found;
    const nearest = typeof value === "string" ? nearestOf(value, names) : undefined;
    const expected = { kind: "one-of", values: names } as const;
    const code = typeof value === "string" ? "unknown-value" : codeOfType(value);
    refuse(path, code, nearest === undefined ? expected : { ...expected, nearest }, value);
    return undefined;
  };
}

/** A whole number from `least` to `most`. */
export function integer(least: number, most: number): Shape<number> {
  return (value, path, refuse) => {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      refuse(path, codeOfType(value), { kind: "type", type: "integer" }, value);
    } else if (!Number.isInteger(value)) {
      refuse(path, "not-an-integer", { kind: "type", type: "integer" }, value);
    } else if (value < least) {
      refuse(path, "too-small", { kind: "at-least", limit: least }, value);
    } else if (value > most) {
      refuse(path, "too-large", { kind: "at-most", limit: most }, value);
    } else return value;
    return undefined;
  };
}

/** True or false. */
export const truthValue: Shape<boolean> = (value, path, refuse) =>
  typeof value === "boolean" ? value : wrongType(value, "truth-value", path, refuse);

/** A text of so many characters. */
export function text(least: number, most: number): Shape<string> {
  return (value, path, refuse) => {
    if (typeof value !== "string") return wrongType(value, "text", path, refuse);
    return lengthFits(value, least, most, "characters", path, refuse) ? value : undefined;
  };
}

/** So many values of one shape. */
export function arrayOf<Item>(
  item: Shape<Item>,
  least: number,
  most: number,
): Shape<readonly Item[]> {
  return (value, path, refuse) => {
    if (!Array.isArray(value)) return wrongType(value, "array", path, refuse);
    if (!lengthFits(value, least, most, "items", path, refuse)) return undefined;
    const items: Item[] = [];
    for (let at = 0; at < value.length; at++) {
      const read = item(value[at], [...path, at], refuse);
      if (read !== undefined) items.push(read);
    }
    return items.length === value.length ? Object.freeze(items) : undefined;
  };
}

/** What may be null. */
export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, path, refuse) => (value === null ? null : shape(value, path, refuse));
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;

/** An object of which each property may be left out, and none be undefined. */
export type Optional<Properties extends Shapes> = {
  readonly [Name in keyof Properties]?: Exclude<Shaped<Properties[Name]>, undefined>;
};

/** What an object is read as: the required properties are there, the others may be. */
type Read<Properties extends Shapes, Required extends keyof Properties> = Optional<Properties> & {
  readonly [Name in Required]: Shaped<Properties[Name]>;
};

/** An object that has nothing but these properties; those of `required` must be there. */
export function objectOf<Properties extends Shapes, Required extends keyof Properties & string>(
  properties: Properties,
  required?: readonly Required[],
): Shape<Read<Properties, Required>>;
// Each property was read by its shape, and the required ones are there.
export function objectOf(properties: Shapes, required: readonly string[] = []): Shape<object> {
  const names = Object.keys(properties);
  return (value, path, refuse) => {
    if (!isPlainObject(value)) return wrongType(value, "object", path, refuse);
    const read: [string, unknown][] = [];
    let right = true;
    let unknown = 0;
    for (const name of Object.keys(value)) {
      const shape = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const given: unknown = Reflect.get(value, name);
      if (shape === undefined) {
        unknown++;
        const expected = noSuchProperty(name, unknown > mostCompared ? [] : names);
        refuse([...path, name], "unknown-property", expected, given);
        right = false;
        continue;
      }
      const one = shape(given, [...path, name], refuse);
      if (one === undefined) right = false;
      else read.push([name, one]);
    }
    for (const name of required) {
      if (Object.hasOwn(value, name)) continue;
      properties[name]?.(undefined, [...path, name], refuse);
      right = false;
    }
    return right ? Object.freeze(objectWith(read)) : undefined;
  };
}

/** An object that inherits what every object does, or nothing where somebody added to that. */
function objectWith(entries: readonly [string, unknown][]): object {
  const made = Object.fromEntries(entries);
  return namesAdded().length === 0 ? made : Object.setPrototypeOf(made, null);
}

/** Made by braces, in whatever realm: what it inherits says nothing. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function codeOfType(value: unknown): "missing" | "wrong-type" {
  return value === undefined ? "missing" : "wrong-type";
}

function wrongType(value: unknown, type: ExpectedType, path: Path, refuse: Refuse): undefined {
  refuse(path, codeOfType(value), { kind: "type", type }, value);
  return undefined;
}

function lengthFits(
  value: { readonly length: number },
  least: number,
  most: number,
  of: ExpectedCount,
  path: Path,
  refuse: Refuse,
): boolean {
  const { length } = value;
  const code = of === "items" ? "wrong-length" : length < least ? "too-small" : "too-large";
  if (length < least) refuse(path, code, { kind: "at-least", limit: least, of }, value);
  else if (length > most) refuse(path, code, { kind: "at-most", limit: most, of }, value);
  else return true;
  return false;
}
