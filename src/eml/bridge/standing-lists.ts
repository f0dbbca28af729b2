import { electionTypesWithDistricts } from "../../model/election/types-with-districts.js";
import type { Refuse } from "../../model/refusal.js";
import type { EmlElectionCandidate } from "./candidates-from-eml.js";

/** A list as it stands in one or more districts, with its votes in each. */
export interface StandingList {
  readonly districts: number[];
  readonly candidates: readonly EmlElectionCandidate[];
  readonly votes: (readonly number[])[];
}

/** Lists with the same candidates in the same order are identical (gelijkluidend, P 2). */
export function joinIdentical(
  lists: StandingList[],
  district: number,
  candidates: readonly EmlElectionCandidate[],
  votes: readonly number[],
): void {
  const same = lists.find(
    (list) =>
      list.candidates.length === candidates.length &&
      list.candidates.every(({ id }, index) => id === candidates[index]?.id),
  );
  if (same === undefined) lists.push({ districts: [district], candidates, votes: [votes] });
  else {
    same.districts.push(district);
    same.votes.push(votes);
  }
}

/**
 * People without a short code who stand on several lists of one number; where no candidate lists name them, those at one
 * place in several districts.
 */
export function takenAsOne(
  numbers: Iterable<readonly Pick<StandingList, "candidates" | "districts">[]>,
): readonly string[] {
  return [...numbers].flatMap((lists) => {
    const met = new Set<string>();
    const again = new Set<string>();
    for (const { candidates, districts } of lists) {
      for (const { id, shortCode, nominated } of candidates) {
        const unnamed = nominated?.name === undefined && districts.length > 1;
        if (shortCode === undefined && (met.has(id) || unnamed)) again.add(id);
        met.add(id);
      }
    }
    return [...again];
  });
}

/** Lists of one number that differ make a list group (P 3), which only an election with districts has. */
export function checkGroups(
  type: string,
  groups: ReadonlyMap<number, { readonly lists: readonly StandingList[] }>,
  refuse: Refuse,
): void {
  if (electionTypesWithDistricts.some((one) => one === type)) return;
  for (const [number, { lists }] of groups) {
    if (lists.length < 2) continue;
    const expected = { kind: "rule", rule: "one-list-of-a-number" } as const;
    refuse(["groups", number], "not-allowed", expected, lists.length);
  }
}
