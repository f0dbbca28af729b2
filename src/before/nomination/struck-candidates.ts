import { longestListAllowed } from "../../law/nomination/allowed-length.js";
import type { StrikingGround } from "../../law/nomination/grounds.js";
import type { Day } from "../../model/day.js";
import { monthsLater } from "../../model/day-arithmetic.js";
import type { AskedList, NominationAsked } from "./nomination-input.js";

/** A candidate who was struck, and why. */
export interface StruckName {
  readonly candidate: string;
  readonly ground: StrikingGround;
}

/** The candidates of one list in a district: who is left, and who was struck. */
export interface NamesOnList {
  readonly list: AskedList;
  kept: readonly string[];
  readonly struck: StruckName[];
}

/** Who has the age of members too late: the birthday is after the end of the term. */
function reaches(born: Day, years: number): Day {
  return monthsLater(born, 12 * years);
}

/** What candidates are judged by. */
export interface StrikingTerms {
  readonly asked: NominationAsked;
  readonly grounds: readonly StrikingGround[];
  readonly endOfTerm: Day | null;
  readonly age: number;
}

/** Whoever stands on more than one of the lists as they are left. */
function several(lists: readonly NamesOnList[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { kept } of lists) {
    for (const candidate of kept) (seen.has(candidate) ? twice : seen).add(candidate);
  }
  return twice;
}

/**
 * The names that are struck from the lists of one district, each ground over all lists before the next (I 6 (1), S 4 (1)):
 * who lost a place under an earlier ground no longer stands on several lists, nor beyond the maximum.
 */
export function strikeNames(
  lists: readonly AskedList[],
  { asked, grounds, endOfTerm, age }: StrikingTerms,
): readonly NamesOnList[] {
  const left: readonly NamesOnList[] = lists.map((list) => ({
    list,
    kept: list.candidates.map((candidate) => candidate.id),
    struck: [],
  }));
  for (const ground of grounds) {
    const onSeveral = ground === "on-several-lists" ? several(left) : null;
    for (const names of left) {
      const known = new Map(names.list.candidates.map((one) => [one.id, one]));
      const most = ground === "beyond-maximum" ? longestListAllowed(asked, names.list) : 0;
      const strikes = (id: string, place: number): boolean => {
        const { born, defects = [] } = known.get(id) ?? {};
        if (ground === "beyond-maximum") return place >= most;
        if (ground === "on-several-lists") return onSeveral?.has(id) === true;
        if (ground === "too-young")
          return born !== undefined && endOfTerm !== null && reaches(born, age) > endOfTerm;
        return defects.includes(ground);
      };
      const gone = names.kept.filter(strikes);
      names.kept = names.kept.filter((id, place) => !strikes(id, place));
      names.struck.push(...gone.map((candidate) => ({ candidate, ground })));
    }
  }
  return left;
}
