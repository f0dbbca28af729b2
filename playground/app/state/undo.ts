/** What was before and what was undone, each the address of a whole state. */
export interface UndoHistory {
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** What was changed last: a second change of the same field is not one more thing to undo. */
  readonly last: string | null;
}

/** Nothing to undo. */
export const noHistory: UndoHistory = { past: [], future: [], last: null };

const longest = 200;

/** The history with a change: the address of the state before it, and what was changed. */
export function recorded(history: UndoHistory, before: string, what: string): UndoHistory {
  const isSame = history.last === what && history.past.length > 0;
  return {
    past: isSame ? history.past : [...history.past, before].slice(-longest),
    future: [],
    last: what,
  };
}

/** Whatever is changed next is one more thing to undo. */
export function settled(history: UndoHistory): UndoHistory {
  return history.last === null ? history : { ...history, last: null };
}

/** The address of the state before, and the history then; null: there is nothing to undo. */
export function undone(
  { past, future }: UndoHistory,
  now: string,
): { readonly address: string; readonly history: UndoHistory } | null {
  // The browser's own back button may have led to where the last change began.
  let at = past.length - 1;
  while (past[at] === now) at -= 1;
  const address = past[at];
  if (address === undefined) return null;
  return {
    address,
    history: { past: past.slice(0, at), future: [now, ...future], last: null },
  };
}

/** The address of the state that was undone, and the history then; null: there is nothing to redo. */
export function redone(
  { past, future }: UndoHistory,
  now: string,
): { readonly address: string; readonly history: UndoHistory } | null {
  const at = future.findIndex((one) => one !== now);
  const address = future[at];
  if (address === undefined) return null;
  return {
    address,
    history: { past: [...past, now], future: future.slice(at + 1), last: null },
  };
}
