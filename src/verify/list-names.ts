import { tabulatedName } from "../eml/csv/names-of-candidates.js";
import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlPersonName } from "../eml/documents/person.js";
import type { VerifiedFile } from "./check-files.js";

/** The name of a list as it is shown: an unnamed one is called after who leads it. */
export function shownListName(name: string, leader: EmlPersonName | undefined): string {
  if (name !== "") return name;
  return leader === undefined ? "" : `Blanco (${tabulatedName(leader)})`;
}

/** How lists of which no more than the votes are known are shown. */
export function nameOfLists(
  lists: readonly VerifiedFile<EmlCandidateLists>[],
): (list: number, name: string) => string {
  const leaders = new Map(
    lists
      .flatMap(({ document }) => document.contests.flatMap((contest) => contest.lists))
      .map(({ number = 0, candidates: [leader] }) => [number, leader?.name] as const),
  );
  return (list, name) => shownListName(name, leaders.get(list));
}
