import { own } from "../../model/has.js";
import type { Refuse } from "../../model/refusal.js";
import type { EmlContestCount, EmlCount } from "../documents/count.js";
import type { EmlCandidateVotes, EmlListVotes } from "../documents/votes.js";
import { candidateKey } from "./reported-totals-from-eml.js";

/** The votes of one electoral district, or of an election that has none. */
export interface DistrictVotes {
  readonly number: number;
  readonly name: string;
  /** What the files call it: its number, or `geen`. */
  readonly contest: string;
  readonly lists: readonly EmlListVotes[];
}

function districtOfUnit(id: string): number {
  const number = /^HSB(\d+)$/.exec(id)?.[1];
  return number === undefined ? 0 : Number(number);
}

/** What is wrong with lists that are to be added up: another list, name or candidate than the first has. */
function checkSameLists(
  first: readonly EmlListVotes[],
  other: readonly EmlListVotes[],
  path: readonly (string | number)[],
  refuse: Refuse,
): void {
  const known = new Map(first.map((list) => [list.number, list]));
  for (const { number, name, candidates } of other) {
    const own = known.get(number);
    const where = [...path, "lists", number];
    if (own === undefined) {
      refuse(where, "unknown-reference", { kind: "reference", to: "list-on-ballot" }, name);
      continue;
    }
    known.delete(number);
    if (own.name !== name) {
      const expected = { kind: "value", text: JSON.stringify(own.name) } as const;
      refuse([...where, "name"], "not-allowed", expected, name);
    }
    const keys = new Set(own.candidates.map(candidateKey));
    const count = own.candidates.length;
    if (candidates.length === count && candidates.every((one) => keys.has(candidateKey(one))))
      continue;
    const expected = { kind: "candidates-of-list", list: number, count } as const;
    refuse([...where, "candidates"], "wrong-length", expected, candidates.length);
  }
  for (const number of known.keys()) {
    const expected = { kind: "named", what: "list", name: `${number}` } as const;
    refuse([...path, "lists"], "missing", expected, undefined);
  }
}

/** The votes of several units on the lists of the first: candidates by what the files call them. */
function sumOfLists(units: readonly (readonly EmlListVotes[])[]): readonly EmlListVotes[] {
  const votesOf = new Map<string, number>();
  const listVotes = new Map<number, number>();
  for (const list of units.flat()) {
    listVotes.set(list.number, (listVotes.get(list.number) ?? 0) + list.votes);
    for (const candidate of list.candidates) {
      const key = `${list.number} ${candidateKey(candidate)}`;
      votesOf.set(key, (votesOf.get(key) ?? 0) + candidate.votes);
    }
  }
  return (units[0] ?? []).map((list) => ({
    ...list,
    votes: listVotes.get(list.number) ?? 0,
    candidates: list.candidates.map(
      (candidate): EmlCandidateVotes => ({
        ...candidate,
        votes: votesOf.get(`${list.number} ${candidateKey(candidate)}`) ?? 0,
      }),
    ),
  }));
}

function addedUp(
  units: readonly (readonly EmlListVotes[])[],
  path: readonly (string | number)[],
  refuse: Refuse,
): readonly EmlListVotes[] {
  const [first = [], ...others] = units;
  for (const other of others) checkSameLists(first, other, path, refuse);
  return sumOfLists(units);
}

/** The lists of a contest: as its total states them, else the sum of its units. */
function listsOf(
  contest: EmlContestCount,
  path: readonly (string | number)[],
  refuse: Refuse,
): readonly EmlListVotes[] {
  const total = own(contest, "total");
  if (total !== undefined) return total.lists;
  if (contest.units.length === 0) {
    const expected = { kind: "named", what: "total-of-district", name: contest.id } as const;
    refuse([...path, "total"], "missing", expected, undefined);
  }
  return addedUp(
    contest.units.map(({ lists }) => lists),
    path,
    refuse,
  );
}

interface ContestOfFile {
  readonly count: EmlCount;
  readonly contest: EmlContestCount;
  readonly path: readonly (string | number)[];
}

/** Municipal counts of one contest are added up (Na 32 (3), P 20); each municipality once. */
function municipalVotes(files: readonly ContestOfFile[], refuse: Refuse): readonly EmlListVotes[] {
  const seen = new Set<string>();
  for (const { count, path } of files) {
    const { id } = count.authority;
    if (seen.has(id)) {
      refuse([...path, "authority"], "duplicate", { kind: "once", what: "unit" }, id);
    }
    seen.add(id);
  }
  const [first] = files;
  const lists = files.map(({ contest, path }) => listsOf(contest, path, refuse));
  return addedUp(lists, first?.path ?? [], refuse);
}

/**
 * The votes per electoral district, from the counts as they are: the districts of a national count, one
 * count of each district, or where there is no district committee the counts of the municipalities, which
 * are added up. A count without its total is the sum of its units.
 *
 * Refuses a municipality that is there twice (`duplicate`), municipalities beside the count of their
 * district (`duplicate`), units with other lists, names or candidates, and a count with neither total nor
 * units (`missing`).
 */
export function countedDistricts(
  counts: readonly EmlCount[],
  refuse: Refuse,
): readonly DistrictVotes[] {
  const contests = counts.flatMap((count, index) =>
    count.contests.map((contest): ContestOfFile => {
      return { count, contest, path: ["counts", index, contest.id] };
    }),
  );
  const byContest = new Map<string, ContestOfFile[]>();
  for (const one of contests) {
    const same = byContest.get(one.contest.id);
    if (same === undefined) byContest.set(one.contest.id, [one]);
    else same.push(one);
  }
  return [...byContest].flatMap(([id, files]): readonly DistrictVotes[] => {
    if (id === "alle") {
      return files.flatMap(({ contest }) =>
        contest.units.map((unit): DistrictVotes => {
          const number = districtOfUnit(unit.id);
          return { number, name: unit.name, contest: `${number}`, lists: unit.lists };
        }),
      );
    }
    const number = /^\d+$/.test(id) ? Number(id) : 1;
    const name = own(files[0]?.contest, "name") ?? "";
    const municipal = files.every(({ count }) => count.kind === "510b");
    if (municipal && files.length > 1) {
      return [{ number, name, contest: id, lists: municipalVotes(files, refuse) }];
    }
    for (const { count, path } of files.slice(1)) {
      refuse(path, "duplicate", { kind: "once", what: "district" }, count.authority.id);
    }
    return files.slice(0, 1).map(({ contest, path }) => {
      return { number, name, contest: id, lists: listsOf(contest, path, refuse) };
    });
  });
}
