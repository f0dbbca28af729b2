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

/** The elections of which the law divides the area in districts with lists of their own (E 1, R 10). */
const withDistricts: readonly string[] = ["TK", "PS", "EK"];

/** Lists of one number that differ make a list group (P 3), which only an election with districts has. */
export function checkGroups(
  type: string,
  groups: ReadonlyMap<number, { readonly lists: readonly StandingList[] }>,
  refuse: Refuse,
): void {
  if (withDistricts.includes(type)) return;
  for (const [number, { lists }] of groups) {
    if (lists.length < 2) continue;
    const expected = { kind: "rule", rule: "one-list-of-a-number" } as const;
    refuse(["groups", number], "not-allowed", expected, lists.length);
  }
}
