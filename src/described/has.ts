/** A value of a union that has a property of this name; of any other value: it with that property. */
type Having<Value, Name extends PropertyKey> = [Extract<Value, Named<Value, Name>>] extends [never]
  ? Value & Record<Name, unknown>
  : Extract<Value, Named<Value, Name>>;

type Named<Value, Name extends PropertyKey> = Value extends unknown
  ? Name extends keyof Value
    ? Value
    : never
  : never;

/**
 * Whether a value has a property itself. What it inherits says nothing: somebody may have added to
 * `Object.prototype`, and `in` would find it in everything.
 */
export function has<Value extends object, Name extends PropertyKey>(
  value: Value,
  name: Name,
): value is Having<Value, Name> {
  return Object.hasOwn(value, name);
}

/** A property that the value has itself, or undefined; what it inherits says nothing. */
export function own<Value extends object, Name extends keyof Value>(
  value: Value | null | undefined,
  name: Name,
): Value[Name] | undefined {
  if (value === undefined || value === null) return undefined;
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
