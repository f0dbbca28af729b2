import { bounds } from "./bounds.js";
import { nameTyped, numberTyped } from "./changes.js";
import type { State } from "./state.js";

/** The cells that were copied from a spreadsheet; null: one cell, which is pasted as any text. */
export function pastedRows(text: string): readonly (readonly string[])[] | null {
  if (text.length > bounds.addressLength) return null;
  const rows = text
    .split(/\r\n|\n|\r/)
    .filter((row) => row.trim() !== "")
    .map((row) => row.split("\t").map((cell) => cell.trim()));
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null;
}

/**
 * Rows of names and votes, or of votes alone, in the lists from one on; a list more for each row that
 * needs one. A vote that is none stands in its field as it was, with what is wrong with it; null: more
 * rows than the page takes lists.
 */
export function rowsPasted(
  state: State,
  from: { readonly list: number; readonly column: "name" | "votes" },
  rows: readonly (readonly string[])[],
): State | null {
  const needed = from.list + rows.length;
  if (needed > bounds.lists) return null;
  const empty = { name: "", votes: 0, candidates: null };
  const more = Math.max(0, needed - state.lists.length);
  let next: State = { ...state, lists: [...state.lists, ...Array(more).fill(empty)] };
  rows.forEach((cells, index) => {
    const list = from.list + index;
    const [name, votes] = from.column === "name" ? cells : [undefined, cells[0]];
    if (name !== undefined) next = nameTyped(next, list, name);
    if (votes !== undefined) next = numberTyped(next, `votes-${list}`, votes);
  });
  return next;
}
