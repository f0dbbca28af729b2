import { noHistory, type UndoHistory } from "./undo.js";

const historyKey = "kieswet-history";
const placesKey = "kieswet-places";
const olderPlaceKey = "kieswet-place";
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

/** Leaves in this tab what can be undone; where there is no room for all of it, what was done last. */
export function keepHistory({ past, future }: UndoHistory): void {
  for (let kept = past; ; kept = kept.slice(Math.ceil(kept.length / 2))) {
    try {
      sessionStorage.setItem(historyKey, JSON.stringify({ past: kept, future }));
      return;
    } catch {
      // A browser that keeps nothing, or has no room left, shows the page all the same.
      if (kept.length === 0) return;
    }
  }
}

const mostPlaces = 4;

/**
 * Where visitors were in this browser, the last first: each tab leaves one, and none writes over that of another. An older
 * version of the page left one.
 */
export function keptPlaces(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placesKey) ?? "null");
    if (isTexts(kept)) return kept.slice(0, mostPlaces);
    const older = localStorage.getItem(olderPlaceKey);
    return older === null ? [] : [older];
  } catch {
    return [];
  }
}

/** Leaves where the visitor is in this tab, instead of where he or she was in it before. */
export function keepPlace(address: string, before: string): void {
  const others = keptPlaces().filter((one) => one !== address && one !== before);
  try {
    localStorage.setItem(placesKey, JSON.stringify([address, ...others].slice(0, mostPlaces)));
    localStorage.removeItem(olderPlaceKey);
  } catch {
    // A browser that keeps nothing shows the page all the same.
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
