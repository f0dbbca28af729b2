import type { EmlCandidateLists } from "../documents/candidate-list.js";
import type { EmlContestCount } from "../documents/count.js";
import type { EmlListVotes } from "../documents/votes.js";
import type { ResultsTableIssue } from "./results-table-issue.js";

/** A list as a unit or the candidate lists give it. */
interface GivenList {
  readonly number?: number | undefined;
  readonly candidates: readonly { readonly position?: number | undefined }[];
}

/** What a unit or the candidate lists have, and the total has not: it would be lost. */
export function notInTotal(
  total: readonly EmlListVotes[],
  { id, units }: EmlContestCount,
  lists: EmlCandidateLists | undefined,
): readonly ResultsTableIssue[] {
  const positionsOf = new Map<number, ReadonlySet<number>>(
    total.map(({ number, candidates }) => [
      number,
      new Set(candidates.map(({ position = 0 }) => position)),
    ]),
  );
  const notInTotalOf = (path: string, given: readonly GivenList[]): ResultsTableIssue[] =>
    given.flatMap((list) => missingOf(path, list, positionsOf.get(list.number ?? 0)));
  const nominated = lists?.contests.find((contest) => contest.id === id)?.lists ?? [];
  return [
    ...units.flatMap((unit) => notInTotalOf(unit.id, unit.lists)),
    ...notInTotalOf("lists", nominated),
  ];
}

/** The list itself, or those of its candidates whose positions are not in the total. */
function missingOf(
  path: string,
  { number = 0, candidates }: GivenList,
  positions: ReadonlySet<number> | undefined,
): ResultsTableIssue[] {
  const list = `list ${number}`;
  const missing = { path, actual: "none" };
  if (positions === undefined) {
    return [{ ...missing, code: "list-not-in-total", expected: `${list} in the total` }];
  }
  return candidates
    .filter(({ position = 0 }) => !positions.has(position))
    .map(({ position = 0 }) => ({
      ...missing,
      code: "candidate-not-in-total",
      expected: `${list} candidate ${position} in the total`,
    }));
}
