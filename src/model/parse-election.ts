import { maximumVotes } from "./bounds.js";
import type { Candidate, CandidateList, District, Election, PoliticalGroup } from "./election.js";
import { hasCandidates } from "./election.js";
import {
  type ElectionInput,
  electionInputSchema,
  type ParsedElectionInput,
  type ParsedGroupInput,
  type ParsedListInput,
} from "./election-input.js";
import type { CandidateId, DistrictNumber } from "./identifiers.js";
import { parseWithSchema } from "./parse-with-schema.js";
import {
  accepted,
  type Parsed,
  type RefusalCode,
  type RefusalIssue,
  refused,
  shown,
} from "./refusal.js";

type Path = readonly (string | number)[];
type Refuse = (path: Path, code: RefusalCode, expected: string, actual: unknown) => void;

/**
 * Makes an {@link Election} of input from outside, or says everything that is wrong with it.
 *
 * Refuses, next to figures of the wrong kind (`wrong-type`, `not-an-integer`, `too-small`,
 * `too-large`, `missing`, `unknown-value`, `unknown-property`, `not-a-day`): doubled list, district
 * or candidate numbers (`duplicate`), rows that do not fit the candidates (`wrong-length`), votes
 * given in two ways (`ambiguous`), districts, groups or candidates that do not exist
 * (`unknown-reference`), one person on two lists in one district (`not-allowed`, article H 7), and
 * more than ten billion votes (`total-too-large`).
 *
 * @example
 * ```ts
 * const parsed = parseElection({
 *   type: "GR", day: "2022-03-16", seats: 9,
 *   groups: [{ number: 1, votes: [120, 80] }, { number: 2, votes: [99, 10] }],
 * });
 * if (parsed.status === "refused") console.error(parsed.issues);
 * ```
 */
export function parseElection(input: ElectionInput): Parsed<Election>;
export function parseElection(input: unknown): Parsed<Election>;
export function parseElection(input: unknown): Parsed<Election> {
  const parsed = parseWithSchema(electionInputSchema, input);
  if (parsed.status === "refused") return parsed;
  const issues: RefusalIssue[] = [];
  const refuse: Refuse = (path, code, expected, actual) => {
    issues.push({ path, code, expected, actual: shown(actual) });
  };
  const election = normalForm(parsed.value, refuse);
  if (issues.length === 0) checkReferences(election, refuse);
  return issues.length === 0 ? accepted(election) : refused(issues);
}

function normalForm(input: ParsedElectionInput, refuse: Refuse): Election {
  const districts = (input.districts ?? [1 as DistrictNumber]).map(
    (district): District =>
      typeof district === "number"
        ? { number: district, voteValue: 1 }
        : { ...district, voteValue: district.voteValue ?? 1 },
  );
  const everywhere = districts.map((district) => district.number);
  return {
    type: input.type,
    day: input.day,
    ...(input.area === undefined
      ? {}
      : { area: typeof input.area === "string" ? { name: input.area } : input.area }),
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
  const ways = [group.votes, group.listVotes, group.lists].filter((way) => way !== undefined);
  if (ways.length !== 1) {
    refuse(
      path,
      ways.length === 0 ? "missing" : "ambiguous",
      "exactly one of votes (per candidate), listVotes, lists",
      group,
    );
  }
  const named = { number: group.number, ...(group.name === undefined ? {} : { name: group.name }) };
  if (group.lists !== undefined) {
    for (const property of ["candidates", "numberOfCandidates"] as const) {
      if (group[property] !== undefined) {
        refuse(
          [...path, property],
          "ambiguous",
          "candidates inside each of the lists",
          group[property],
        );
      }
    }
    const lists = group.lists.map((list, index) =>
      normalList(list, group.number, everywhere, [...path, "lists", index], refuse),
    );
    return { ...named, lists };
  }
  if (everywhere.length > 1) {
    refuse(
      path,
      "ambiguous",
      "lists, with a row of votes per district",
      group.votes ?? group.listVotes,
    );
  }
  const list: ParsedListInput = {
    districts: [...everywhere],
    ...(group.candidates === undefined ? {} : { candidates: group.candidates }),
    ...(group.numberOfCandidates === undefined
      ? {}
      : { numberOfCandidates: group.numberOfCandidates }),
    ...(group.votes === undefined ? {} : { votes: [group.votes] }),
    ...(group.listVotes === undefined ? {} : { listVotes: [group.listVotes] }),
  };
  const flattened = flattenedPath(path);
  return {
    ...named,
    lists: ways.length === 1 ? [normalList(list, group.number, everywhere, flattened, refuse)] : [],
  };
}

/** A list that stands for its whole group is spoken of as the group. */
function flattenedPath(path: Path): Path {
  return path;
}

function normalList(
  list: ParsedListInput,
  number: number,
  everywhere: readonly DistrictNumber[],
  path: Path,
  refuse: Refuse,
): CandidateList {
  const districts = list.districts ?? everywhere;
  if (list.votes !== undefined && list.listVotes !== undefined) {
    refuse(path, "ambiguous", "either votes or listVotes", list);
  }
  if (list.listVotes !== undefined) {
    if (list.candidates !== undefined) {
      refuse(
        [...path, "candidates"],
        "ambiguous",
        "votes per candidate with candidates",
        list.candidates,
      );
    }
    if (list.listVotes.length !== districts.length) {
      refuse(
        [...path, "listVotes"],
        "wrong-length",
        `${districts.length} figures, one per district`,
        list.listVotes,
      );
    }
    return {
      districts,
      listVotes: list.listVotes,
      ...(list.numberOfCandidates === undefined
        ? {}
        : { numberOfCandidates: list.numberOfCandidates }),
    };
  }
  if (list.numberOfCandidates !== undefined) {
    refuse(
      [...path, "numberOfCandidates"],
      "ambiguous",
      "only with listVotes",
      list.numberOfCandidates,
    );
  }
  if (list.votes === undefined) {
    refuse([...path, "votes"], "missing", "votes per candidate, or listVotes", undefined);
    return { districts, candidates: [], votes: [] };
  }
  const rows = list.votes;
  if (rows.length !== districts.length) {
    refuse([...path, "votes"], "wrong-length", `${districts.length} rows, one per district`, rows);
  }
  const candidates = normalCandidates(list, number);
  rows.forEach((row, index) => {
    if (row.length !== candidates.length) {
      const where =
        rows.length === 1 && path.length === 2 ? [...path, "votes"] : [...path, "votes", index];
      refuse(where, "wrong-length", `${candidates.length} figures, one per candidate`, row);
    }
  });
  return { districts, candidates, votes: rows };
}

function normalCandidates(list: ParsedListInput, number: number): Candidate[] {
  if (list.candidates === undefined) {
    const length = list.votes?.[0]?.length ?? 0;
    return Array.from({ length }, (_, index) => ({ id: `${number}-${index + 1}` as CandidateId }));
  }
  return list.candidates.map((candidate) =>
    typeof candidate === "string" ? { id: candidate } : candidate,
  );
}

function checkReferences(election: Election, refuse: Refuse): void {
  const districts = new Set<number>();
  election.districts.forEach((district, index) => {
    if (districts.has(district.number)) {
      refuse(["districts", index], "duplicate", "each district once", district.number);
    }
    districts.add(district.number);
  });
  const numbers = new Set<number>();
  const candidates = new Set<string>();
  const standsIn = new Map<string, Set<number>>();
  election.groups.forEach((group, index) => {
    const path = ["groups", index];
    if (numbers.has(group.number)) {
      refuse([...path, "number"], "duplicate", "each list number once", group.number);
    }
    numbers.add(group.number);
    checkLists(group, path, districts, candidates, standsIn, refuse);
  });
  checkCombinations(election, numbers, refuse);
  const deceased = new Set<string>();
  election.deceased.forEach((candidate, index) => {
    if (!candidates.has(candidate)) {
      refuse(
        ["deceased", index],
        "unknown-reference",
        "a candidate on one of the lists",
        candidate,
      );
    }
    if (deceased.has(candidate)) {
      refuse(["deceased", index], "duplicate", "each deceased candidate once", candidate);
    }
    deceased.add(candidate);
  });
  checkTotal(election, refuse);
}

function checkLists(
  group: PoliticalGroup,
  path: Path,
  districts: ReadonlySet<number>,
  candidates: Set<string>,
  standsIn: Map<string, Set<number>>,
  refuse: Refuse,
): void {
  const taken = new Set<number>();
  group.lists.forEach((list, index) => {
    const at = [...path, "lists", index];
    for (const district of list.districts) {
      if (!districts.has(district)) {
        refuse([...at, "districts"], "unknown-reference", "a district of the election", district);
      }
      if (taken.has(district)) {
        refuse([...at, "districts"], "duplicate", "one list of a group in each district", district);
      }
      taken.add(district);
    }
    if (!hasCandidates(list)) return;
    const onList = new Set<string>();
    list.candidates.forEach(({ id }, position) => {
      if (onList.has(id)) {
        refuse([...at, "candidates", position], "duplicate", "each candidate once on a list", id);
      }
      onList.add(id);
      candidates.add(id);
      const places = standsIn.get(id);
      if (places === undefined) {
        standsIn.set(id, new Set(list.districts));
        return;
      }
      for (const district of list.districts) {
        if (places.has(district) && onList.has(id)) {
          refuse(
            [...at, "candidates", position],
            "not-allowed",
            "a candidate on one list in each district (article H 7)",
            id,
          );
        }
        places.add(district);
      }
    });
  });
}

function checkCombinations(election: Election, numbers: ReadonlySet<number>, refuse: Refuse): void {
  const combined = new Set<number>();
  const ids = new Set<string>();
  election.combinations.forEach((combination, index) => {
    if (ids.has(combination.id)) {
      refuse(["combinations", index, "id"], "duplicate", "each combination once", combination.id);
    }
    ids.add(combination.id);
    combination.groups.forEach((number, position) => {
      const path = ["combinations", index, "groups", position];
      if (!numbers.has(number)) refuse(path, "unknown-reference", "the number of a list", number);
      if (combined.has(number)) refuse(path, "duplicate", "each list in one combination", number);
      combined.add(number);
    });
  });
}

function checkTotal(election: Election, refuse: Refuse): void {
  const voteValues = new Map(election.districts.map((d) => [d.number as number, d.voteValue]));
  let total = 0;
  for (const group of election.groups) {
    for (const list of group.lists) {
      list.districts.forEach((district, index) => {
        const voteValue = voteValues.get(district) ?? 1;
        const row = hasCandidates(list) ? (list.votes[index] ?? []) : [list.listVotes[index] ?? 0];
        for (const votes of row) total += votes * voteValue;
      });
    }
  }
  if (total > maximumVotes) {
    refuse(["groups"], "total-too-large", `at most ${maximumVotes} votes in all`, total);
  }
}
