import { exerciseDifficulties, exerciseKinds } from "../../../src/exercises/exercise.js";
import { type Catalogue, type ElectionSet, known, missingSet } from "../elections/catalogue.js";
import { type AddressFault, AddressParts } from "./address-parts.js";
import { bounds } from "./bounds.js";
import { fieldParts, isDay } from "./fields.js";
import { readSettings } from "./read-settings.js";
import {
  chosen,
  comparedWith,
  emptyState,
  firstElection,
  type LanguageCode,
  type Settings,
  type State,
} from "./state.js";

/** What an address stands for, with the parts of it that were not taken, or which elections it needs first. */
export type ReadAddress =
  | {
      readonly status: "completed";
      readonly state: State;
      /** The parts of the page that are unfolded. */
      readonly open: readonly string[];
      readonly faults: readonly AddressFault[];
    }
  | { readonly status: "set-required"; readonly set: ElectionSet };

/** The state that the page opens with. */
export function firstState(language: LanguageCode, catalogue: Catalogue): State {
  const first = known(catalogue, firstElection);
  return { ...emptyState(language), ...(first === undefined ? {} : chosen(first)) };
}

function draftsOf(parts: AddressParts, lists: number): State["drafts"] {
  const drafts = parts.json("q") ?? {};
  if (typeof drafts !== "object" || drafts === null) {
    parts.fault("q", "not-understood");
    return {};
  }
  const sound = Object.entries(drafts).flatMap(([field, text]): [string, string][] => {
    const at = field === "day" || field === "otherDay" ? { list: 0 } : fieldParts(field);
    return at === null || at.list >= Math.max(1, lists) || typeof text !== "string"
      ? []
      : [[field, text.slice(0, bounds.nameLength)]];
  });
  if (sound.length < Object.keys(drafts).length) parts.fault("q", "not-understood");
  return Object.fromEntries(sound.slice(0, 3 * bounds.lists));
}

function keptOf(parts: AddressParts, state: State, catalogue: Catalogue): Settings | null {
  const text = parts.text("k");
  if (text === null) return null;
  const inside = new AddressParts(text);
  const settings = readSettings(inside, state, catalogue);
  if (inside.faults.length > 0) parts.fault("k", "not-understood");
  return settings;
}

function exerciseOf(parts: AddressParts, usual: State["exercise"]): State["exercise"] {
  const text = parts.text("z");
  if (text === null) return usual;
  const [name, number, chosenDifficulty = "usual", ...more] = text.split(".");
  const kind = exerciseKinds.find((one) => one === name);
  const difficulty = exerciseDifficulties.find((one) => one === chosenDifficulty);
  const isNumber = /^\d{1,6}$/.test(number ?? "");
  if (kind !== undefined && difficulty !== undefined && isNumber && more.length === 0) {
    return { kind, seed: Number(number), difficulty };
  }
  parts.fault("z", "not-understood");
  return usual;
}

/** Parts of the page that can be folded. */
export const foldedParts = [
  "own",
  "compare",
  "years",
  "margins",
  "majority",
  "measures",
  "explanation",
  "pictures",
  "exercises",
  "program",
  "share",
  "files",
] as const;

function openParts(parts: AddressParts): readonly string[] {
  const text = parts.text("u");
  const asked = text?.split("~") ?? [];
  const open = foldedParts.filter((part) => asked.includes(part));
  if (open.length < asked.length) parts.fault("u", "not-understood");
  return open;
}

function otherYearOf(parts: AddressParts, catalogue: Catalogue): string | null {
  const id = parts.text("f");
  if (id === null || known(catalogue, id) !== undefined) return id;
  parts.fault("f", "unknown-election");
  return null;
}

/** The elections that an address names and that are not there yet. */
function setFor(parts: AddressParts, catalogue: Catalogue): ElectionSet | null {
  const ids = [
    parts.peek("e"),
    parts.peek("f"),
    new URLSearchParams(parts.peek("k") ?? "").get("e"),
  ];
  for (const id of ids) {
    const set = id === null ? null : missingSet(catalogue, id);
    if (set !== null) return set;
  }
  return null;
}

/** The state that an address stands for. What cannot be taken is named, and is as it is at the start. */
export function readAddress(
  address: string,
  language: LanguageCode,
  catalogue: Catalogue,
): ReadAddress {
  const text = address.replace(/^#/, "");
  if (text.length > bounds.addressLength) {
    const faults = [{ key: "#", because: "too-long" }] as const;
    return { status: "completed", state: firstState(language, catalogue), open: [], faults };
  }
  const parts = new AddressParts(text);
  const set = setFor(parts, catalogue);
  if (set !== null) return { status: "set-required", set };
  const chosenLanguage = parts.oneOf("l", ["nl", "en"]) ?? language;
  const first = firstState(chosenLanguage, catalogue);
  const settings = readSettings(parts, first, catalogue);
  const state: State = { ...first, ...settings };
  return {
    status: "completed",
    state: {
      ...state,
      isEasy: parts.oneOf("i", ["1"]) !== null,
      walk: parts.wholeNumber("n", { least: 1, most: bounds.walk }) ?? 1,
      compareWith: parts.oneOf("m", comparedWith) ?? first.compareWith,
      otherDay: parts.accepted("y", isDay) ?? first.otherDay,
      otherYear: otherYearOf(parts, catalogue),
      drafts: draftsOf(parts, state.lists.length),
      together: parts.numbers("g", { least: 1, most: state.lists.length }),
      exercise: exerciseOf(parts, first.exercise),
      story: parts.wholeNumber("h", { least: 1, most: bounds.walk }),
      kept: keptOf(parts, first, catalogue),
    },
    open: openParts(parts),
    faults: parts.faults,
  };
}
