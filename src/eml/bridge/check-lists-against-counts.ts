import { ownOnly } from "../../model/has.js";
import type { Refuse } from "../../model/refusal.js";
import type {
  EmlCandidateList,
  EmlCandidateLists,
  EmlContestLists,
} from "../documents/candidate-list.js";
import type { EmlListVotes } from "../documents/votes.js";
import type { DistrictVotes } from "./counted-districts.js";
import { namedAlike } from "./lists-on-ballot.js";

/** Candidates of a list who are not in the count, and the other way round; by position where both have it. */
function checkCandidates(
  { candidates }: EmlCandidateList,
  counted: EmlListVotes,
  path: readonly (string | number)[],
  refuse: Refuse,
): void {
  const { number, candidates: votes } = counted;
  const positions = votes.flatMap((given, at) => {
    const { position, shortCode } = ownOnly(given);
    return shortCode === undefined ? (position ?? at + 1) : (position ?? []);
  });
  const onList = candidates.map(({ position }, at) => position ?? at + 1);
  if (positions.length !== votes.length) {
    if (candidates.length === votes.length) return;
    const expected = {
      kind: "candidates-of-list",
      list: number,
      count: candidates.length,
    } as const;
    refuse([...path, "candidates"], "wrong-length", expected, votes.length);
    return;
  }
  const inCount = new Set(positions);
  const known = new Set(onList);
  for (const position of onList) {
    if (inCount.has(position)) continue;
    const expected = {
      kind: "named",
      what: "votes-of-candidate",
      name: `${number}-${position}`,
    } as const;
    refuse([...path, "candidates", position], "missing", expected, undefined);
  }
  for (const position of positions) {
    if (known.has(position)) continue;
    const expected = { kind: "named", what: "candidate-on-list", name: `${number}` } as const;
    refuse([...path, "candidates", position], "unknown-reference", expected, position);
  }
}

function checkDistrict(district: DistrictVotes, contest: EmlContestLists, refuse: Refuse): void {
  const counted = new Map(district.lists.map((list) => [list.number, list]));
  const path = ["districts", district.number, "lists"];
  // Of a list without a number it is not known which of the count it is.
  const unnumbered = contest.lists.some(({ number }) => number === undefined);
  for (const list of contest.lists) {
    const { number } = list;
    if (number === undefined) continue;
    const votes = counted.get(number);
    counted.delete(number);
    if (votes === undefined) {
      const expected = { kind: "named", what: "list", name: `${number}` } as const;
      refuse([...path, number], "missing", expected, undefined);
      continue;
    }
    if (namedAlike(votes.name) !== namedAlike(list.name)) {
      const expected = { kind: "value", text: JSON.stringify(list.name) } as const;
      refuse([...path, number, "name"], "not-allowed", expected, votes.name);
    }
    checkCandidates(list, votes, [...path, number], refuse);
  }
  if (unnumbered) return;
  for (const [number, { votes }] of counted) {
    const expected = { kind: "reference", to: "list-on-ballot" } as const;
    refuse([...path, number], "unknown-reference", expected, votes);
  }
}

/** Lists of which the candidates together have another number of votes than the list. */
function checkSums({ number: district, lists }: DistrictVotes, refuse: Refuse): void {
  for (const { number, votes, candidates } of lists) {
    const sum = candidates.reduce((total, one) => total + one.votes, 0);
    if (sum === votes) continue;
    const expected = { kind: "sum-of-list", list: number, sum } as const;
    refuse(["districts", district, "lists", number, "votes"], "not-allowed", expected, votes);
  }
}

/**
 * Holds counts against the candidate lists: each list under its number and name, each candidate at its
 * place, in each district; and each list against its candidates. Without candidate lists there is
 * nothing to hold names and people against.
 */
export function checkListsAgainstCounts(
  files: readonly EmlCandidateLists[],
  districts: readonly DistrictVotes[],
  refuse: Refuse,
): void {
  for (const district of districts) checkSums(district, refuse);
  const contests = files.flatMap((file) => file.contests).filter(({ id }) => id !== "alle");
  if (contests.length === 0) return;
  const lists = new Map(contests.map((contest) => [contest.id, contest]));
  for (const district of districts) {
    const contest = lists.get(district.contest);
    if (contest !== undefined) checkDistrict(district, contest, refuse);
    lists.delete(district.contest);
  }
  for (const [id] of lists) {
    const expected = { kind: "named", what: "total-of-district", name: id } as const;
    refuse(["districts", id], "missing", expected, undefined);
  }
}
