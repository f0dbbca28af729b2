import type { Expected } from "../expected.js";
import type { CandidateId, DistrictNumber } from "../identifiers.js";
import type { RefusalIssue, Refuse } from "../refusal.js";
import type { Candidate, CandidateList, District, Election, PoliticalGroup } from "./election.js";
import type { ParsedElectionInput, ParsedGroupInput, ParsedListInput } from "./election-input.js";

type Path = RefusalIssue["path"];

// The number of a district as the schema would make it.
const onlyDistrict = 1 as DistrictNumber;

/** Writes out what a short input leaves unsaid: districts, candidates, lists, vote values. */
export function normalElection(input: ParsedElectionInput, refuse: Refuse): Election {
  const districts = (input.districts ?? [onlyDistrict]).map(
    (district): District =>
      typeof district === "number"
        ? { number: district, voteValue: 1 }
        : { ...district, voteValue: district.voteValue ?? 1 },
  );
  const everywhere = districts.map((district) => district.number);
  const area = typeof input.area === "string" ? { name: input.area } : input.area;
  return {
    type: input.type,
    day: input.day,
    ...(area === undefined ? {} : { area }),
    seats: input.seats,
    districts,
    groups: input.groups.map((group, index) =>
      normalGroup(group, everywhere, ["groups", index], refuse),
    ),
    combinations: input.combinations ?? [],
    deceased: input.deceased ?? [],
    ...(input.blankVotes === undefined ? {} : { blankVotes: input.blankVotes }),
  };
}

function normalGroup(
  group: ParsedGroupInput,
  everywhere: readonly DistrictNumber[],
  path: Path,
  refuse: Refuse,
): PoliticalGroup {
  checkOneWay(group, everywhere, path, refuse);
  const lists = group.lists?.map((list, index) =>
    normalList(list, group.number, everywhere, [...path, "lists", index], refuse),
  );
  return {
    number: group.number,
    ...(group.name === undefined ? {} : { name: group.name }),
    lists: lists ?? [normalList(listOfGroup(group), group.number, everywhere, path, refuse)],
  };
}

/** A group says its votes in exactly one of three ways. */
function checkOneWay(
  group: ParsedGroupInput,
  everywhere: readonly DistrictNumber[],
  path: Path,
  refuse: Refuse,
): void {
  const ways = [group.votes, group.listVotes, group.lists].filter((way) => way !== undefined);
  const expected: Expected = { kind: "rule", rule: "one-way-of-votes" };
  if (ways.length === 0) refuse([...path, "votes"], "missing", expected, undefined);
  if (ways.length > 1) refuse(path, "ambiguous", expected, group);
  if (group.lists === undefined) {
    if (ways.length > 0 && everywhere.length > 1) {
      refuse(path, "ambiguous", { kind: "rule", rule: "lists-for-several-districts" }, group);
    }
    return;
  }
  for (const property of ["candidates", "numberOfCandidates"] as const) {
    if (group[property] === undefined) continue;
    refuse(
      [...path, property],
      "ambiguous",
      { kind: "rule", rule: "candidates-in-each-list" },
      group[property],
    );
  }
}

/** The one list that a group given by votes or listVotes stands for. */
function listOfGroup(group: ParsedGroupInput): ParsedListInput {
  return {
    ...(group.candidates === undefined ? {} : { candidates: group.candidates }),
    ...(group.numberOfCandidates === undefined
      ? {}
      : { numberOfCandidates: group.numberOfCandidates }),
    ...(group.votes === undefined ? {} : { votes: [group.votes] }),
    ...(group.listVotes === undefined ? {} : { listVotes: [group.listVotes] }),
  };
}

function normalList(
  list: ParsedListInput,
  number: number,
  everywhere: readonly DistrictNumber[],
  path: Path,
  refuse: Refuse,
): CandidateList {
  const districts = list.districts ?? everywhere;
  if (list.listVotes !== undefined) return withoutCandidates(list, districts, path, refuse);
  if (list.numberOfCandidates !== undefined) {
    const at = [...path, "numberOfCandidates"];
    refuse(
      at,
      "ambiguous",
      { kind: "rule", rule: "list-votes-with-number-of-candidates" },
      list.numberOfCandidates,
    );
  }
  const rows = list.votes ?? [];
  const isGroup = path.length === 2;
  if (list.votes === undefined) {
    if (!isGroup)
      refuse(
        [...path, "votes"],
        "missing",
        { kind: "rule", rule: "votes-or-list-votes" },
        undefined,
      );
    return { districts, candidates: [], votes: [] };
  }
  if (rows.length !== districts.length && !isGroup) {
    const expected = {
      kind: "exactly",
      count: districts.length,
      of: "rows-for-districts",
    } as const;
    refuse([...path, "votes"], "wrong-length", expected, rows);
  }
  const candidates = normalCandidates(list, number);
  rows.forEach((row, index) => {
    if (row.length === candidates.length) return;
    const at = isGroup ? [...path, "votes"] : [...path, "votes", index];
    refuse(
      at,
      "wrong-length",
      { kind: "exactly", count: candidates.length, of: "figures-for-candidates" },
      row,
    );
  });
  return { districts, candidates, votes: rows };
}

function withoutCandidates(
  list: ParsedListInput,
  districts: readonly DistrictNumber[],
  path: Path,
  refuse: Refuse,
): CandidateList {
  const listVotes = list.listVotes ?? [];
  if (list.votes !== undefined && path.length > 2) {
    refuse(path, "ambiguous", { kind: "rule", rule: "votes-or-list-votes" }, list);
  }
  if (list.candidates !== undefined) {
    const at = [...path, "candidates"];
    refuse(
      at,
      "ambiguous",
      { kind: "rule", rule: "no-candidates-with-list-votes" },
      list.candidates,
    );
  }
  if (listVotes.length !== districts.length && path.length > 2) {
    const expected = {
      kind: "exactly",
      count: districts.length,
      of: "figures-for-districts",
    } as const;
    refuse([...path, "listVotes"], "wrong-length", expected, listVotes);
  }
  const { numberOfCandidates } = list;
  return {
    districts,
    listVotes,
    ...(numberOfCandidates === undefined ? {} : { numberOfCandidates }),
  };
}

/** Candidates without an id are called after their list and place: `2-1` heads list 2. */
function normalCandidates(list: ParsedListInput, number: number): Candidate[] {
  if (list.candidates !== undefined) {
    return list.candidates.map((candidate) =>
      typeof candidate === "string" ? { id: candidate } : candidate,
    );
  }
  const length = list.votes?.[0]?.length ?? 0;
  return Array.from({ length }, (_, index) => ({ id: `${number}-${index + 1}` as CandidateId }));
}
