import { type ElectionType, electionTypes } from "../../../src/model/election/election-type.js";
import { type Preset, presetNames, type ReadingId } from "../../../src/model/outcome/readings.js";
import { type Catalogue, known } from "../elections/catalogue.js";
import { bounds } from "./bounds.js";
import { fieldParts, isDay, numberIn } from "./fields.js";
import { ballotsCounted, leaderMoved, listOfOwn, personCounted, pileCounted } from "./own-vote.js";
import {
  type CompareWith,
  chosen,
  comparedWith,
  type State,
  settingsOf,
  type TypedList,
  takenText,
  type WhatIf,
} from "./state.js";

function withList(state: State, index: number, change: Partial<TypedList>): State {
  return {
    ...state,
    lists: state.lists.map((list, at) => (at === index ? { ...list, ...change } : list)),
  };
}

function withoutDraft(state: State, field: string): State {
  const { [field]: _, ...drafts } = state.drafts;
  return { ...state, drafts };
}

function withDraft(state: State, field: string, text: string): State {
  return { ...state, drafts: { ...state.drafts, [field]: text.slice(0, bounds.nameLength) } };
}

/** A number was typed: what is no answer is kept as it was typed, and the last answer stays. */
export function numberTyped(state: State, field: string, text: string): State {
  const parts = fieldParts(field);
  if (parts === null || parts.list >= Math.max(1, state.lists.length)) return state;
  const read = numberIn(field, text, state.language);
  if (read !== null && typeof read === "object") return withDraft(state, field, text);
  const sound = withoutDraft(state, field);
  if (parts.kind === "person") return personCounted(sound, parts, read ?? 0);
  if (parts.kind === "pile") return pileCounted(sound, parts.list, read);
  if (parts.kind === "admitted") return ballotsCounted(sound, { admitted: read });
  if (parts.kind === "candidates") return withList(sound, parts.list, { candidates: read });
  if (read === null) return state;
  if (parts.kind === "blank" || parts.kind === "invalid") {
    return ballotsCounted(sound, { [parts.kind]: read });
  }
  if (parts.kind === "votes") {
    const isOfPeople = state.lists[parts.list]?.people !== undefined;
    return isOfPeople ? state : withList(sound, parts.list, { votes: read });
  }
  return { ...sound, seats: read };
}

/** One vote more or fewer; below none it stays as it is. */
export function voteMoved(state: State, list: number, by: number): State {
  if (state.lists[list]?.people !== undefined) return leaderMoved(state, list, by);
  const votes = (state.lists[list]?.votes ?? 0) + by;
  if (votes < 0 || votes > bounds.votes) return state;
  return withList(withoutDraft(state, `votes-${list}`), list, { votes });
}

/** A list got another name. */
export function nameTyped(state: State, list: number, name: string): State {
  return withList(state, list, { name: takenText(name) });
}

function oneOf<Value extends string>(value: string, values: readonly Value[]): Value | null {
  return values.find((one) => one === value) ?? null;
}

/** A field of the election, the rules or the comparison was changed. */
export function fieldChanged(state: State, field: string, value: string): State {
  switch (field) {
    case "type":
      return { ...state, type: oneOf<ElectionType>(value, electionTypes) ?? state.type };
    case "day":
      return isDay(value)
        ? { ...withoutDraft(state, "day"), day: value }
        : withDraft(state, "day", value);
    case "area":
      return { ...state, area: takenText(value) };
    case "preset":
      return { ...state, preset: oneOf<Preset>(value, presetNames) ?? state.preset };
    case "compareWith":
      return {
        ...state,
        compareWith: oneOf<CompareWith>(value, comparedWith) ?? state.compareWith,
      };
    case "otherDay":
      return isDay(value)
        ? { ...withoutDraft(state, "otherDay"), otherDay: value }
        : withDraft(state, "otherDay", value);
    default:
      return state;
  }
}

/** A known election was chosen; an empty id: the figures are one's own from here on. */
export function electionChosen(state: State, id: string, catalogue: Catalogue): State {
  const election = known(catalogue, id);
  return election === undefined ? { ...state, source: null } : { ...state, ...chosen(election) };
}

/** The answer to a contested question was changed; an empty one follows the preset. */
export function readingChanged(state: State, id: string, option: string): State {
  const { [id as ReadingId]: _, ...others } = state.readings;
  return { ...state, readings: option === "" ? others : { ...others, [id]: option } };
}

/** The rules were changed. */
export function rulesChanged(state: State, key: string, value: string): State {
  return { ...state, whatIf: { ...state.whatIf, [key]: value } as WhatIf };
}

/** A list fewer; combinations are left out, as they name lists by their places. */
export function listRemoved(state: State, index: number): State {
  const drafts = Object.entries(state.drafts).flatMap(([field, text]): [string, string][] => {
    const parts = fieldParts(field);
    const isOfList = parts !== null && field !== parts.kind;
    if (!isOfList || parts.list < index) return [[field, text]];
    const person = parts.kind === "person" ? `-${parts.person}` : "";
    return parts.list === index ? [] : [[`${parts.kind}-${parts.list - 1}${person}`, text]];
  });
  return {
    ...state,
    lists: state.lists.filter((_, at) => at !== index),
    combinations: [],
    lots: [],
    together: [],
    drafts: Object.fromEntries(drafts),
  };
}

/** A list more, as far as the page takes them. */
export function listAdded(state: State): State {
  if (state.lists.length >= bounds.lists) return state;
  const list = state.ballots === null ? { name: "", votes: 0, candidates: null } : listOfOwn(1);
  return { ...state, lists: [...state.lists, list] };
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
    ballots: null,
    drafts: {},
    together: [],
    walk: 1,
    compareWith: "none",
  };
}

/** The votes of now, as if they were those of the nation: a House of 150 seats under the law of its last election. */
export function asNation(state: State): State {
  return {
    ...state,
    type: "TK",
    day: "2025-10-29",
    seats: 150,
    // Nobody puts up so many people in a class that a House could be filled with them.
    lists: state.lists.map(({ name, votes, candidates }) => ({ name, votes, candidates })),
    ballots: null,
    combinations: [],
    lots: [],
    drafts: {},
    walk: 1,
    compareWith: "none",
  };
}

/** The settings of now are kept to compare with. */
export function kept(state: State): State {
  return { ...state, kept: settingsOf(state), compareWith: "kept" };
}

/** A list joins those that are put together, or leaves them. */
export function togetherChanged(state: State, list: number): State {
  const { together } = state;
  return {
    ...state,
    together: together.includes(list)
      ? together.filter((one) => one !== list)
      : [...together, list].sort((one, other) => one - other),
  };
}
