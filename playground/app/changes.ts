import type { ElectionType } from "../../src/model/election/election-type.js";
import type { Preset, ReadingId } from "../../src/model/outcome/readings.js";
import { knownElection } from "./known-elections.js";
import { type CompareWith, chosen, type State, type TypedList, type WhatIf } from "./state.js";

/** The state after a change, and whether the controls themselves must be drawn again. */
export interface Changed {
  readonly state: State;
  readonly redraw: boolean;
}

function wholeNumber(text: string, most: number): number {
  const value = Math.trunc(Number(text));
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), most) : 0;
}

function withList(state: State, index: number, change: Partial<TypedList>): State {
  return {
    ...state,
    lists: state.lists.map((list, at) => (at === index ? { ...list, ...change } : list)),
  };
}

/** A field of the election, the rules or the comparison was changed. */
export function fieldChanged(state: State, field: string, value: string): Changed {
  switch (field) {
    case "source": {
      const known = knownElection(value);
      return known === undefined
        ? { state: { ...state, source: null }, redraw: true }
        : { state: { ...state, ...chosen(known) }, redraw: true };
    }
    case "type":
      return { state: { ...state, type: value as ElectionType }, redraw: false };
    case "day":
      return value === ""
        ? { state, redraw: false }
        : { state: { ...state, day: value }, redraw: false };
    case "area":
      return { state: { ...state, area: value }, redraw: false };
    case "seats":
      return { state: { ...state, seats: wholeNumber(value, 5_000) }, redraw: false };
    case "preset":
      return { state: { ...state, preset: value as Preset }, redraw: false };
    case "compareWith":
      return { state: { ...state, compareWith: value as CompareWith }, redraw: false };
    default:
      return { state, redraw: false };
  }
}

/** A list was changed. */
export function listChanged(state: State, index: number, field: string, value: string): State {
  if (field === "name") return withList(state, index, { name: value });
  if (field === "votes") return withList(state, index, { votes: wholeNumber(value, 999_999_999) });
  return withList(state, index, {
    candidates: value.trim() === "" ? null : wholeNumber(value, 9_999),
  });
}

/** The answer to a contested question was changed; an empty one follows the preset. */
export function readingChanged(state: State, id: string, option: string): State {
  const { [id as ReadingId]: _, ...others } = state.readings;
  return { ...state, readings: option === "" ? others : { ...others, [id]: option } };
}

/** The rules were changed. */
export function rulesChanged(state: State, key: string, value: string): Changed {
  const whatIf = { ...state.whatIf, [key]: value } as WhatIf;
  return { state: { ...state, whatIf }, redraw: key === "rules" };
}

/** A list fewer; combinations are left out, as they name lists by their places. */
export function listRemoved(state: State, index: number): State {
  return {
    ...state,
    lists: state.lists.filter((_, at) => at !== index),
    combinations: [],
  };
}

/** A list more. */
export function listAdded(state: State): State {
  return { ...state, lists: [...state.lists, { name: "", votes: 0, candidates: null }] };
}

/** An election of one's own: two lists without a vote. */
export function emptied(state: State): State {
  const list: TypedList = { name: "", votes: 0, candidates: null };
  return {
    ...state,
    source: null,
    area: "",
    lists: [list, list],
    combinations: [],
    lots: [],
    walk: 1,
    compareWith: "none",
  };
}
