/** A property of a drawn question, whatever it is. */
function propertyOf(input: unknown, name: string): unknown {
  return typeof input === "object" && input !== null && Object.hasOwn(input, name)
    ? Reflect.get(input, name)
    : undefined;
}

/** A text of a drawn question; none: empty. */
export function textIn(input: unknown, name: string): string {
  const value = propertyOf(input, name);
  return typeof value === "string" ? value : "";
}

/** A figure of a drawn question; none: zero. */
export function numberIn(input: unknown, name: string): number {
  const value = propertyOf(input, name);
  return typeof value === "number" ? value : 0;
}
