/** What every object inherits in a realm that nobody added to. */
const usual: ReadonlySet<string> = new Set([
  "constructor",
  "__defineGetter__",
  "__defineSetter__",
  "hasOwnProperty",
  "__lookupGetter__",
  "__lookupSetter__",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toString",
  "valueOf",
  "__proto__",
  "toLocaleString",
]);

/** What somebody added to what every object inherits. */
export function namesAdded(): readonly string[] {
  return Object.getOwnPropertyNames(Object.prototype).filter((name) => !usual.has(name));
}
