import { readingIds } from "../../../src/law/readings/registry.js";
import { electionTypes } from "../../../src/model/election/election-type.js";
import {
  presetNames,
  type ReadingId,
  readingOptions,
} from "../../../src/model/outcome/readings.js";
import { type Catalogue, known } from "../elections/catalogue.js";
import type { AddressParts } from "./address-parts.js";
import { bounds } from "./bounds.js";
import { isDay } from "./fields.js";
import { listOfOwn, peopleOf, withPeople } from "./own-vote.js";
import {
  type Ballots,
  chosen,
  emptyState,
  type Person,
  type Settings,
  settingsOf,
  type TypedList,
  takenText,
  type WhatIf,
} from "./state.js";

const separator = "~";

const isCount = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most;

function personOf(row: unknown): Person | null {
  if (!Array.isArray(row) || row.length !== 2) return null;
  const [name, votes] = row as readonly unknown[];
  if (typeof name !== "string" || !isCount(votes, bounds.votes)) return null;
  return { name: takenText(name), votes };
}

/** A list of a vote of one's own: its name, its people, and how many ballots lay on its pile if that was counted. */
function ownListOf(name: string, rows: readonly unknown[], pile: unknown): TypedList | null {
  const people = rows.flatMap((one) => personOf(one) ?? []);
  if (rows.length === 0 || people.length < rows.length) return null;
  if (pile !== undefined && !isCount(pile, bounds.votes)) return null;
  return withPeople({ ...listOfOwn(0), name, ...(pile === undefined ? {} : { pile }) }, people);
}

function listOf(row: unknown): TypedList | null {
  if (!Array.isArray(row) || row.length < 2 || row.length > 3) return null;
  const [name, votes, candidates] = row as readonly unknown[];
  if (typeof name === "string" && Array.isArray(votes)) {
    return ownListOf(takenText(name), votes, candidates);
  }
  if (typeof name !== "string" || !isCount(votes, bounds.votes)) return null;
  if (candidates !== undefined && !isCount(candidates, bounds.candidates)) return null;
  return { name: takenText(name), votes, candidates: candidates ?? null };
}

function listsOf(parts: AddressParts): readonly TypedList[] | null {
  const rows = parts.json("x");
  if (rows === null) return null;
  if (!Array.isArray(rows)) {
    parts.fault("x", "not-understood");
    return null;
  }
  if (rows.length > bounds.lists) {
    parts.fault("x", "too-many");
    return null;
  }
  const lists = rows.flatMap((row) => listOf(row) ?? []);
  if (peopleOf(lists) > bounds.people) {
    parts.fault("x", "too-many");
    return null;
  }
  if (lists.length === rows.length) return lists;
  parts.fault("x", "not-understood");
  return null;
}

/** The lists with the votes that the address changes. */
function withVotes(lists: readonly TypedList[], parts: AddressParts): readonly TypedList[] {
  const votes = new Map<number, number>();
  for (const change of parts.text("v")?.split(separator) ?? []) {
    const [, number, count] = /^(\d{1,3})\.(\d{1,9})$/.exec(change) ?? [];
    if (number === undefined || Number(number) < 1 || Number(number) > lists.length) {
      parts.fault("v", "not-understood");
    } else votes.set(Number(number), Number(count));
  }
  return lists.map((list, index) =>
    list.people === undefined ? { ...list, votes: votes.get(index + 1) ?? list.votes } : list,
  );
}

function combinationsOf(parts: AddressParts, lists: number): readonly (readonly number[])[] | null {
  const value = parts.json("c");
  if (value === null) return null;
  const isPlace = (one: unknown) => isCount(one, lists) && one > 0;
  const isSound =
    Array.isArray(value) &&
    value.length <= bounds.combinations &&
    value.every((one) => Array.isArray(one) && one.length <= lists && one.every(isPlace));
  if (isSound) return value as number[][];
  parts.fault("c", "not-understood");
  return null;
}

function readingsOf(parts: AddressParts): Settings["readings"] {
  const pairs = (parts.text("r")?.split(separator) ?? []).flatMap((part): [ReadingId, string][] => {
    const [name, option = ""] = part.split(".");
    const id = readingIds.find((one) => one === name);
    const options: readonly string[] = id === undefined ? [] : readingOptions[id];
    if (id !== undefined && options.includes(option)) return [[id, option]];
    parts.fault("r", "not-understood");
    return [];
  });
  return Object.fromEntries(pairs);
}

const changes = {
  rules: ["law", "bill", "own"],
  method: ["law", "highest-averages", "largest-remainders"],
  threshold: ["law", "none", "1/4", "1/2", "3/4", "1/1"],
  majority: ["law", "yes", "no"],
} as const satisfies { readonly [Key in keyof WhatIf]: readonly WhatIf[Key][] };

function whatIfOf(parts: AddressParts): WhatIf {
  const texts = parts.text("w")?.split(separator) ?? ["law", "law", "law", "law"];
  const pick = <Value extends string>(
    text: string | undefined,
    values: readonly Value[],
  ): Value => {
    const value = values.find((one) => one === text);
    if (value === undefined) parts.fault("w", "not-understood");
    return value ?? (values[0] as Value);
  };
  const [rules, method, threshold, majority] = texts;
  return {
    rules: pick(rules, changes.rules),
    method: pick(method, changes.method),
    threshold: pick(threshold, changes.threshold),
    majority: pick(majority, changes.majority),
  };
}

function lotsOf(parts: AddressParts): readonly string[] {
  const text = parts.text("o");
  if (text === null) return [];
  const lots = text.split(separator).filter((lot) => lot !== "");
  if (lots.length <= bounds.lots && lots.every(({ length }) => length <= bounds.lotLength)) {
    return lots;
  }
  parts.fault("o", "too-many");
  return [];
}

/** What was counted besides the lists, where these are those of a vote of one's own. */
function ballotsOf(parts: AddressParts, lists: readonly TypedList[]): Ballots | null {
  const text = parts.text("b");
  const isOwn = lists.length > 0 && lists.every(({ people }) => people !== undefined);
  if (text === null) return isOwn ? { blank: 0, invalid: 0, admitted: null } : null;
  const [, blank, invalid, admitted] = /^(\d{1,9})~(\d{1,9})~(\d{1,9})?$/.exec(text) ?? [];
  if (blank === undefined || !isOwn) {
    parts.fault("b", "not-understood");
    return null;
  }
  return {
    blank: Number(blank),
    invalid: Number(invalid),
    admitted: admitted === undefined ? null : Number(admitted),
  };
}

/** The settings that an address stands for, beginning with those given. */
export function readSettings(parts: AddressParts, start: Settings, catalogue: Catalogue): Settings {
  const id = parts.text("e");
  const election = known(catalogue, id);
  if (id !== null && election === undefined) parts.fault("e", "unknown-election");
  const typed = listsOf(parts);
  const base: Settings =
    election !== undefined
      ? { ...settingsOf(emptyState("nl")), ...chosen(election) }
      : typed === null
        ? start
        : settingsOf(emptyState("nl"));
  const lists = withVotes(typed ?? base.lists, parts);
  const area = parts.peek("a");
  return {
    ...settingsOf({ ...emptyState("nl"), ...base }),
    type: parts.oneOf("t", electionTypes) ?? base.type,
    day: parts.accepted("d", isDay) ?? base.day,
    area: area === null ? base.area : takenText(area),
    seats: parts.wholeNumber("s", { least: 1, most: bounds.seats }) ?? base.seats,
    lists,
    combinations: combinationsOf(parts, lists.length) ?? base.combinations,
    preset: parts.oneOf("p", presetNames) ?? "default",
    readings: readingsOf(parts),
    whatIf: whatIfOf(parts),
    lots: lotsOf(parts),
    ballots: ballotsOf(parts, lists),
  };
}
