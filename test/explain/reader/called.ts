import { type Election, hasCandidates } from "../../../src/model/election/election.js";
import type { CandidateId } from "../../../src/model/identifiers.js";
import type { LotQuestion } from "../../../src/model/outcome/lot.js";
import type { Tongue } from "./claims.js";
import type { Code } from "./read-numbers.js";

/** How its readers call what stands in an election. */
export interface Called extends Tongue {
  /** A list by its number. */
  readonly group: (number: number) => string;
  /** A list by its key, a list number or a combination. */
  readonly contestant: (key: string) => string;
  /** What candidates stand on. */
  readonly listOf: (key: string) => string;
  readonly candidate: (id: string) => string;
  readonly option: (key: string, kind: LotQuestion["kind"]) => string;
}

const words = {
  nl: {
    list: "lijst",
    of: "van",
    district: "in kieskring",
    candidate: "kandidaat",
    listOf: "de lijst van",
    combination: "lijstencombinatie",
  },
  en: {
    list: "list",
    of: "of",
    district: "in district",
    candidate: "candidate",
    listOf: "the list of",
    combination: "list combination",
  },
} as const;

/** A name as a sentence has it: on one line; nothing in it breaks the line or turns what stands behind it. */
export function asShown(name: string | undefined): string {
  const line = (name ?? "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line) ? `\u2068${line}\u2069` : line;
}

/** The names of an election, as its readers know them. */
export function calledIn(election: Election, code: Code): Called {
  const word = words[code];
  const names = election.groups.map(({ name }) => asShown(name));
  const ownName = (number: number): string | null => {
    const name = asShown(election.groups.find((one) => one.number === number)?.name);
    const isItsOwn = name !== "" && names.filter((one) => one === name).length === 1;
    return isItsOwn && !new RegExp(`^${word.list} \\d+$`).test(name) ? name : null;
  };
  const group = (number: number): string => ownName(number) ?? `${word.list} ${number}`;
  const contestant = (key: string): string => {
    const [own = "", lowest] = key.split("/");
    if (!/^\d+$/.test(own)) {
      const groups = election.combinations.find(({ id }) => id === key)?.groups ?? [];
      return `${word.combination} ${key} (${groups.map(group).join(" + ")})`;
    }
    const several =
      (election.groups.find(({ number }) => number === Number(own))?.lists.length ?? 0) > 1;
    if (lowest === undefined || !several) return group(Number(own));
    const name = asShown(election.districts.find(({ number }) => number === Number(lowest))?.name);
    const isShared = election.districts.filter((one) => asShown(one.name) === name).length > 1;
    const place =
      isShared || /^\d*$/.test(name) ? `${word.district} ${lowest}` : `${word.district} ${name}`;
    return `${group(Number(own))} ${place}`;
  };
  const people = new Map(
    election.groups.flatMap(({ lists }) =>
      lists.flatMap((list) =>
        hasCandidates(list)
          ? list.candidates.map(({ id, name }) => [String(id), asShown(name)] as const)
          : [],
      ),
    ),
  );
  const isShared = (name: string): boolean =>
    [...people.values()].filter((one) => one === name).length > 1;
  const places = new Map<string, string>();
  for (const { number, lists } of election.groups) {
    for (const list of lists) {
      if (!hasCandidates(list)) continue;
      list.candidates.forEach(({ id, name }, index) => {
        if (places.has(id)) return;
        const own = asShown(name);
        const place = `${word.candidate} ${index + 1} ${word.of} ${contestant(`${number}/${Math.min(...list.districts)}`)}`;
        places.set(id, own === "" ? place : isShared(own) ? `${own} (${place})` : own);
      });
    }
  }
  const candidate = (id: string): string => places.get(id) ?? id;
  return {
    code,
    // What is given by list for the Senate are list votes: votes times vote values.
    weighted:
      election.districts.some(({ voteValue }) => voteValue !== 1) ||
      (election.type === "EK" &&
        election.groups.some(({ lists }) => lists.some((list) => !hasCandidates(list)))),
    group,
    contestant,
    listOf: (key) =>
      ownName(Number(key.split("/")[0])) === null
        ? contestant(key)
        : `${word.listOf} ${contestant(key)}`,
    candidate,
    option: (key, kind) => (kind === "preference-candidate" ? candidate(key) : contestant(key)),
  };
}

/** Votes on a candidate on all lists of a group, times vote values. */
export function votesInGroup(election: Election, group: number, candidate: CandidateId): number {
  const lists = election.groups.find(({ number }) => number === group)?.lists ?? [];
  let sum = 0;
  for (const list of lists) {
    if (!hasCandidates(list)) continue;
    list.candidates.forEach(({ id }, place) => {
      if (id !== candidate) return;
      list.districts.forEach((district, row) => {
        const value = election.districts.find(({ number }) => number === district)?.voteValue ?? 1;
        sum += value * (list.votes[row]?.[place] ?? 0);
      });
    });
  }
  return sum;
}

const months = {
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

/** A day of the calendar in words. */
export function dayIn(day: string, code: Code): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${months[code][Number(month) - 1]} ${year}`;
}
