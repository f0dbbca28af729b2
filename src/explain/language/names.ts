import { type Election, hasCandidates } from "../../model/election/election.js";
import { own } from "../../model/has.js";
import { listKey } from "../../model/identifiers.js";
import { namesOfSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { shownName } from "./shown-text.js";

/** What the sentences need to know of an election to call things by their names. */
export interface Names {
  /** Name of a list number, or null when it has none of its own. */
  readonly group: (number: number) => string | null;
  /** Whether a group has several lists, so that a list must be told apart by its district. */
  readonly hasSeveralLists: (number: number) => boolean;
  /** The name of a district; undefined: it has none. */
  readonly district: (number: number) => string | null;
  /** The name of a combination. */
  readonly combination: (id: string) => readonly number[];
  /** The name of a candidate, with the list; undefined: it has none. */
  readonly candidate: (id: string) => CandidateName | null;
  /** Whether votes count times a vote value, as for the Senate. */
  readonly votesAreWeighted: boolean;
}

/** A candidate's name and the first list he or she stands on. */
export interface CandidateName {
  /** The name of the candidate. */
  readonly name: string | null;
  /** Whether others of this election have the same name, so that it alone says not who is meant. */
  readonly hasNamesakes: boolean;
  /** The list on which the candidate stands: list number, slash, lowest district. */
  readonly list: string;
  /** Place on that list, from 1. */
  readonly position: number;
}

/** The names of nothing: lists are called by their numbers, candidates by their ids. */
export const noNames: Names = {
  group: () => null,
  hasSeveralLists: () => false,
  district: () => null,
  combination: () => [],
  candidate: () => null,
  votesAreWeighted: false,
};

/** List votes of the Senate are votes times vote values already (U 6). */
function votesAreWeighted({ type, districts, groups }: Election): boolean {
  const isGivenByList = groups.some(({ lists }) => lists.some((list) => !hasCandidates(list)));
  return districts.some(({ voteValue }) => voteValue !== 1) || (type === "EK" && isGivenByList);
}

/** The names that tell districts apart: one that two of them have, or that is a number, does not. */
function districtNames({ districts }: Election): ReadonlyMap<number, string> {
  const named = districts.map(
    (district) => [district.number, shownName(own(district, "name") ?? "")] as const,
  );
  const bearers = new Map<string, number>();
  for (const [, name] of named) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(named.filter(([, name]) => bearers.get(name) === 1 && !/^\d*$/.test(name)));
}

/** The names of an election's lists, districts, combinations and candidates. */
export function namesOf(election: Election): Names {
  const refusal = refusedArguments(namesOfSignature, [election]);
  if (refusal !== null) return refusal;
  const groups = new Map<number, string>();
  const several = new Set<number>();
  const bearers = new Map<string, number>();
  const people = new Map<string, number>();
  const candidates = new Map<string, Omit<CandidateName, "hasNamesakes">>();
  for (const group of election.groups) {
    const name = shownName(own(group, "name") ?? "");
    if (name !== "") {
      groups.set(group.number, name);
      bearers.set(name, (bearers.get(name) ?? 0) + 1);
    }
    if (group.lists.length > 1) several.add(group.number);
    for (const list of group.lists) {
      if (!hasCandidates(list)) continue;
      const lowest = list.districts.reduce((least, number) => Math.min(least, number), Infinity);
      list.candidates.forEach((candidate, index) => {
        if (candidates.has(candidate.id)) return;
        const name = shownName(own(candidate, "name") ?? "") || null;
        if (name !== null) people.set(name, (people.get(name) ?? 0) + 1);
        const key = listKey(group.number, lowest);
        candidates.set(candidate.id, { name, list: key, position: index + 1 });
      });
    }
  }
  const districts = districtNames(election);
  const combinations = new Map<string, readonly number[]>(
    election.combinations.map(({ id, groups }) => [id, groups]),
  );
  return {
    group: (number) => {
      const name = groups.get(number);
      return name === undefined || bearers.get(name) !== 1 ? null : name;
    },
    hasSeveralLists: (number) => several.has(number),
    district: (number) => districts.get(number) ?? null,
    combination: (id) => combinations.get(id) ?? [],
    candidate: (id) => {
      const known = candidates.get(id);
      if (known === undefined) return null;
      return { ...known, hasNamesakes: (people.get(known.name ?? "") ?? 0) > 1 };
    },
    votesAreWeighted: votesAreWeighted(election),
  };
}
