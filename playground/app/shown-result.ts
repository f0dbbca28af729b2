import type { Voice } from "../../src/explain/language/voice.js";
import { type Calculation, calculate } from "./calculate.js";
import { knownElection } from "./known-elections.js";
import { asTheLaw, chosen, type Kept, keep, type State } from "./state.js";
import type { PageWords } from "./words/page-words.js";

/** What every part of the page is drawn from. */
export interface Shown {
  readonly state: State;
  readonly words: PageWords;
  readonly voice: Voice;
  readonly calculation: Calculation;
  /** What the result is held against; null: nothing. */
  readonly other: Calculation | null;
}

/** Seats of each list, by list number; while a lot is pending those so far. */
export function seatsOf(calculation: Calculation): ReadonlyMap<string, number> {
  if (calculation.status === "refused") return new Map();
  const { outcome } = calculation;
  if (outcome.status === "completed") {
    return new Map(outcome.groups.map(({ group, seats }) => [String(group), seats]));
  }
  let keys: readonly string[] = [];
  let seats: readonly number[] = [];
  for (const step of outcome.steps) {
    if (!("scope" in step) || step.scope.kind !== "election") continue;
    if (step.kind === "full-seats") {
      keys = step.contestants.map(({ contestant }) => contestant);
      seats = step.contestants.map((one) => one.seats);
    }
    if ("after" in step) seats = step.after;
  }
  return new Map(keys.map((key, index) => [key, seats[index] ?? 0]));
}

/** The settings that the state is compared with; null: none. */
export function comparedSettings(state: State): Kept | null {
  const own = keep(state);
  if (state.compareWith === "law") return { ...own, whatIf: asTheLaw, lots: [] };
  if (state.compareWith === "bill") {
    return { ...own, whatIf: { ...asTheLaw, rules: "bill" }, lots: [] };
  }
  if (state.compareWith === "kept") return state.kept;
  const known = state.source === null ? undefined : knownElection(state.source);
  if (state.compareWith === "none" || known === undefined) return null;
  return {
    ...own,
    ...chosen(known),
    lots: officialLots(known.id),
    preset: "default",
    readings: {},
    whatIf: asTheLaw,
  };
}

/** Lots that were drawn in the real election. */
export function officialLots(id: string): readonly string[] {
  return id === "GR2026-Roermond" ? ["8"] : [];
}

/** The result of the settings that the state is compared with. */
export function comparison(state: State, words: PageWords): Calculation | null {
  const settings = comparedSettings(state);
  return settings === null ? null : calculate(settings, words.ownRules);
}
