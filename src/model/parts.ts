/** Stands in the place of a part of input that could not be read. */
export const unread: unique symbol = Symbol("unread");

/** A part of input that could not be read. */
export type Unread = typeof unread;

/** A value as far as it was read: any part of it, at any depth, may be {@link unread}. */
export type Parts<Value> =
  | Unread
  | (Value extends readonly (infer Item)[]
      ? readonly Parts<Item>[]
      : Value extends string | number | boolean | null | undefined
        ? Value
        : { readonly [Key in keyof Value]: Parts<Value[Key]> });

/** Whether a part was read; what is inside it may still be unread. */
export function isRead<Part>(part: Part): part is Exclude<Part, Unread> {
  return part !== unread;
}

/** A part as it was read; undefined: it was not given or not read. */
export function readOrNone<Part>(part: Part): Exclude<Part, Unread> | undefined {
  return isRead(part) ? part : undefined;
}

/** Visits the items of a part that were read. */
export function eachRead<Item>(
  items: readonly Item[] | Unread | null | undefined,
  visit: (item: Exclude<Item, Unread>, index: number) => void,
): void {
  if (items === undefined || items === null || !isRead(items)) return;
  items.forEach((item, index) => {
    if (isRead(item)) visit(item, index);
  });
}
