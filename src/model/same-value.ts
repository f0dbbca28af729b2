/** Whether two values of data are the same, at any depth, in whatever order their properties stand. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (!isComposed(left) || !isComposed(right)) return left === right;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => sameValue(Reflect.get(left, key), Reflect.get(right, key)))
  );
}

function isComposed(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
