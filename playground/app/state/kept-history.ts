import { noHistory, type UndoHistory } from "./undo.js";

const historyKey = "kieswet-history";
const placeKey = "kieswet-place";
const leavingKey = "kieswet-leaving";

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** What can be undone, as it was left in this tab. */
export function keptHistory(): UndoHistory {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(historyKey) ?? "null");
    if (typeof kept !== "object" || kept === null) return noHistory;
    const { past, future } = kept as { past?: unknown; future?: unknown };
    return isTexts(past) && isTexts(future) ? { past, future, last: null } : noHistory;
  } catch {
    return noHistory;
  }
}

/** Leaves in this browser what can be undone in this tab, and where the visitor was. */
export function keepHistory({ past, future }: UndoHistory, address: string): void {
  try {
    sessionStorage.setItem(historyKey, JSON.stringify({ past, future }));
    localStorage.setItem(placeKey, address);
  } catch {
    // A browser that keeps nothing, or has no room left, shows the page all the same.
  }
}

/** Where the visitor was last time; null: nowhere, or the browser keeps nothing. */
export function keptPlace(): string | null {
  try {
    return localStorage.getItem(placeKey);
  } catch {
    return null;
  }
}

/** Leaves, as the page goes, the state of a moment ago that its address does not say yet. */
export function keepLeaving(hash: string, address: string): void {
  try {
    sessionStorage.setItem(leavingKey, JSON.stringify([hash, address]));
  } catch {
    // A browser that keeps nothing shows the page all the same.
  }
}

/** The address of the state that was left under this one in this tab; null: it says everything. */
export function keptLeaving(hash: string): string | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(leavingKey) ?? "null");
    sessionStorage.removeItem(leavingKey);
    return isTexts(kept) && kept[0] === hash ? (kept[1] ?? null) : null;
  } catch {
    return null;
  }
}

const answersKey = "kieswet-answers";

/** Leaves in this tab what was answered in an exercise. */
export function keepAnswers(exercise: string, answers: Readonly<Record<string, string>>): void {
  try {
    sessionStorage.setItem(
      answersKey,
      JSON.stringify([exercise, ...Object.entries(answers).flat()]),
    );
  } catch {
    // A browser that keeps nothing shows the page all the same.
  }
}

/** What was answered in an exercise in this tab. */
export function keptAnswers(exercise: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(answersKey) ?? "null");
    if (!isTexts(kept) || kept[0] !== exercise) return {};
    const [, ...cells] = kept;
    return Object.fromEntries(
      cells.flatMap((cell, at): [string, string][] =>
        at % 2 === 0 ? [[cell, cells[at + 1] ?? ""]] : [],
      ),
    );
  } catch {
    return {};
  }
}

const programKey = "kieswet-program";

/** Leaves in this tab the program that was written; null: none was. */
export function keepProgram(text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(programKey);
    else sessionStorage.setItem(programKey, text);
  } catch {
    // A browser that keeps nothing shows the page all the same.
  }
}

/** The program that was written in this tab; null: none was. */
export function keptProgram(): string | null {
  try {
    return sessionStorage.getItem(programKey);
  } catch {
    return null;
  }
}
