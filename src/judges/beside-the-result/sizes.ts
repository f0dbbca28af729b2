import { type SizeFacts, sizeFacts } from "../facts/size-facts.js";

/** A body on a day, with the figure on which its size depends. */
export interface BodyToSize {
  readonly type: string;
  readonly day: string;
  /** Inhabitants, or registered voters of the college of non-residents. */
  readonly people?: number;
  readonly island?: string;
}

/** How many seats are divided: one number, or at least and at most; undefined: no such body then. */
export function sizeByLaw(
  { type, day, people, island }: BodyToSize,
  facts: SizeFacts = sizeFacts,
): { readonly least: number; readonly most: number } | undefined {
  const row = facts[type]?.filter(({ from }) => from <= day).at(-1);
  if (row === undefined) return undefined;
  if (row.kind === "between") return { least: row.least, most: row.most };
  const seats =
    row.kind === "islands"
      ? row.seats[island ?? ""]
      : row.seats[row.upTo.filter((bound) => (people ?? 0) > bound).length];
  return seats === undefined ? undefined : { least: seats, most: seats };
}
