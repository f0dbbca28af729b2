import type { EmlCandidateLists } from "../documents/candidate-list.js";
import type { EmlContestCount } from "../documents/count.js";
import type { EmlListVotes } from "../documents/votes.js";
import { candidateKey, isOfSeveralDistricts, listsOfContest } from "./names-of-candidates.js";
import type { ResultsTableIssue } from "./results-table-issue.js";

/** A list as a unit or the candidate lists give it. */
interface GivenList {
  readonly number?: number | undefined;
  readonly candidates: readonly {
    readonly position?: number;
    readonly shortCode?: string;
  }[];
}

/** What a unit or the candidate lists have, and the total has not: it would be lost. */
export function notInTotal(
  total: readonly EmlListVotes[],
  contest: EmlContestCount,
  lists: readonly EmlCandidateLists[],
): readonly ResultsTableIssue[] {
  const keyOf = candidateKey(contest);
  const keysOf = new Map<number, ReadonlySet<string>>(
    total.map(({ number, candidates }) => [number, new Set(candidates.map(keyOf))]),
  );
  const notInTotalOf = (path: string, given: readonly GivenList[]): ResultsTableIssue[] =>
    given.flatMap((list) => missingOf(path, list, keysOf.get(list.number ?? 0), keyOf));
  const nominated = listsOfContest(contest, lists).flatMap((of) => of.lists.lists);
  // Candidate lists have no codes: of several districts only the lists can be looked for.
  const named = isOfSeveralDistricts(contest)
    ? nominated.map(({ number }) => ({ number, candidates: [] }))
    : nominated;
  return [
    ...contest.units.flatMap((unit) => notInTotalOf(unit.id, unit.lists)),
    ...notInTotalOf("lists", named),
  ];
}

/** The list itself, or those of its candidates that are not in the total. */
function missingOf(
  path: string,
  { number = 0, candidates }: GivenList,
  keys: ReadonlySet<string> | undefined,
  keyOf: ReturnType<typeof candidateKey>,
): ResultsTableIssue[] {
  const missing = { path, actual: "" };
  const expected = { kind: "list", list: number, candidate: null, in: "total" } as const;
  if (keys === undefined) {
    return [{ ...missing, code: "list-not-in-total", expected }];
  }
  return candidates
    .filter((candidate) => !keys.has(keyOf(candidate)))
    .map((candidate) => ({
      ...missing,
      code: "candidate-not-in-total",
      expected: { ...expected, candidate: keyOf(candidate) },
    }));
}
