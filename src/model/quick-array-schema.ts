import * as z from "zod";
import { isPlainArray } from "./plain-value.js";

/**
 * An array that a plain loop reads where it can. Where it cannot (`undefined`), the schema of the items reads it, which
 * says everything that is wrong; so `quick` may only take what that schema takes, and gives what that gives.
 */
export function quickArraySchema<Item extends z.ZodType>(
  item: Item,
  quick: (items: readonly unknown[]) => readonly z.output<Item>[] | undefined,
): z.ZodArray<Item> {
  const schema = z.array(item);
  const { run } = schema._zod;
  schema._zod.run = (payload, context) => {
    const { value } = payload;
    const items = Array.isArray(value) && isPlainArray(value) ? quick(value) : undefined;
    if (items === undefined) return run(payload, context);
    payload.value = items;
    return payload;
  };
  return schema;
}

/** An array of whole numbers from 0 to a bound below 2^31: figures that `figure` reads. */
export function figuresSchema(
  figure: z.ZodType<number, number>,
  most: number,
): z.ZodArray<z.ZodType<number, number>> {
  return quickArraySchema(figure, (items) => figuresWithin(items, most));
}

/** The figures are copied, as the engine does it fastest, before they are looked at. */
function figuresWithin(items: readonly unknown[], most: number): number[] | undefined {
  const figures: unknown = items.slice();
  // An array may bring a way to copy it of its own.
  if (!Array.isArray(figures) || figures.length !== items.length) return undefined;
  return isPlainArray(figures) && areFigures(figures, most) ? figures : undefined;
}

function areFigures(items: unknown[], most: number): items is number[] {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (typeof item !== "number" || (item | 0) !== item || item < 0 || item > most) return false;
  }
  return true;
}
