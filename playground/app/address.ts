import { readingIds } from "../../src/law/readings/registry.js";
import type { ElectionType } from "../../src/model/election/election-type.js";
import { electionTypes } from "../../src/model/election/election-type.js";
import {
  type Preset,
  presetNames,
  type ReadingId,
  readingOptions,
} from "../../src/model/outcome/readings.js";
import { knownElection } from "./known-elections.js";
import {
  asTheLaw,
  type CompareWith,
  chosen,
  firstState,
  type State,
  type TypedList,
} from "./state.js";

const separator = "~";

function listsText(lists: readonly TypedList[]): string {
  return JSON.stringify(
    lists.map(({ name, votes, candidates }) =>
      candidates === null ? [name, votes] : [name, votes, candidates],
    ),
  );
}

function changedVotes(state: State): string | null {
  const known = state.source === null ? undefined : knownElection(state.source);
  if (known === undefined || known.lists.length !== state.lists.length) return null;
  const same = state.lists.every(
    (list, index) =>
      list.name === known.lists[index]?.name && list.candidates === known.lists[index]?.candidates,
  );
  if (!same) return null;
  return state.lists
    .flatMap(({ votes }, index) =>
      votes === known.lists[index]?.votes ? [] : [`${index + 1}.${votes}`],
    )
    .join(separator);
}

/** The state as the part of an address after the number sign: short for a known election. */
export function addressOf(state: State): string {
  const start = firstState(state.language);
  const known = state.source === null ? undefined : knownElection(state.source);
  const parts = new URLSearchParams();
  const put = (key: string, value: string, usual: string): void => {
    if (value !== usual) parts.set(key, value);
  };
  parts.set("l", state.language);
  if (known !== undefined) parts.set("e", known.id);
  put("t", state.type, known?.type ?? "");
  put("d", state.day, known?.day ?? "");
  put("a", state.area, known?.area ?? "");
  put("s", String(state.seats), String(known?.seats ?? ""));
  const votes = changedVotes(state);
  if (votes === null) parts.set("x", listsText(state.lists));
  else put("v", votes, "");
  put("c", JSON.stringify(state.combinations), JSON.stringify(known?.combinations ?? []));
  put("p", state.preset, "default");
  const readings = Object.entries(state.readings).map(([id, option]) => `${id}.${option}`);
  put("r", readings.join(separator), "");
  const { rules, method, threshold, majority } = state.whatIf;
  put(
    "w",
    [rules, method, threshold, majority].join(separator),
    Object.values(asTheLaw).join(separator),
  );
  put("o", state.lots.join(separator), "");
  put("n", String(state.walk), "1");
  put("m", state.compareWith === "kept" ? "official" : state.compareWith, start.compareWith);
  return parts.toString();
}

function listsOf(text: string): readonly TypedList[] | null {
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return null;
    return rows.slice(0, 500).map((row: unknown): TypedList => {
      const [name, votes, candidates] = Array.isArray(row) ? (row as unknown[]) : [];
      return {
        name: String(name ?? ""),
        votes: wholeNumber(String(votes)),
        candidates: typeof candidates === "number" ? candidates : null,
      };
    });
  } catch {
    return null;
  }
}

function wholeNumber(text: string): number {
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function oneOf<Value extends string>(value: string | null, values: readonly Value[]): Value | null {
  return values.find((one) => one === value) ?? null;
}

function combinationsOf(text: string | null): readonly (readonly number[])[] | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    const sound =
      Array.isArray(value) &&
      value.every((one) => Array.isArray(one) && one.every((number) => Number.isInteger(number)));
    return sound ? (value as number[][]) : null;
  } catch {
    return null;
  }
}

function readingsOf(text: string): State["readings"] {
  const pairs = text.split(separator).flatMap((part): [ReadingId, string][] => {
    const at = part.indexOf(".");
    const id = oneOf(part.slice(0, at), readingIds);
    if (id === null) return [];
    const option = part.slice(at + 1);
    const known: readonly string[] = readingOptions[id];
    return known.includes(option) ? [[id, option]] : [];
  });
  return Object.fromEntries(pairs);
}

/** The state that an address stands for; whatever is not understood is as it is at the start. */
export function stateOf(address: string, language: string): State {
  const parts = new URLSearchParams(address.replace(/^#/, ""));
  const first = firstState(oneOf(parts.get("l"), ["nl", "en"]) ?? language);
  const known = knownElection(parts.get("e") ?? "");
  const typed = parts.get("x");
  const lists = typed === null ? null : listsOf(typed);
  const base: State =
    known !== undefined
      ? { ...first, ...chosen(known) }
      : lists === null
        ? first
        : { ...first, source: null, lists, combinations: [] };
  const votes = new Map(
    (parts.get("v") ?? "").split(separator).map((part): [number, number] => {
      const [number, count] = part.split(".");
      return [wholeNumber(number ?? ""), wholeNumber(count ?? "")];
    }),
  );
  const [rules, method, threshold, majority] = (parts.get("w") ?? "").split(separator);
  const day = parts.get("d") ?? "";
  return {
    ...base,
    type: oneOf<ElectionType>(parts.get("t"), electionTypes) ?? base.type,
    day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : base.day,
    area: parts.get("a") ?? base.area,
    seats: parts.has("s") ? wholeNumber(parts.get("s") ?? "") : base.seats,
    lists: (lists ?? base.lists).map((list, index) => ({
      ...list,
      votes: votes.get(index + 1) ?? list.votes,
    })),
    combinations: combinationsOf(parts.get("c")) ?? base.combinations,
    preset: oneOf<Preset>(parts.get("p"), presetNames) ?? base.preset,
    readings: readingsOf(parts.get("r") ?? ""),
    whatIf: {
      rules: oneOf(rules ?? "", ["law", "bill", "own"]) ?? "law",
      method: oneOf(method ?? "", ["law", "highest-averages", "largest-remainders"]) ?? "law",
      threshold: oneOf(threshold ?? "", ["law", "none", "1/4", "1/2", "3/4", "1/1"]) ?? "law",
      majority: oneOf(majority ?? "", ["law", "yes", "no"]) ?? "law",
    },
    lots: (parts.get("o") ?? "").split(separator).filter((lot) => lot !== ""),
    walk: Math.max(1, wholeNumber(parts.get("n") ?? "1")),
    compareWith:
      oneOf<CompareWith>(parts.get("m"), ["none", "official", "law", "bill"]) ?? base.compareWith,
  };
}
