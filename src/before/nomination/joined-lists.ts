import { type ArticleReference, article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { sameValue } from "../../model/same-value.js";
import { visible } from "../../model/visible-text.js";

/** A valid list in one district, as it is left. */
interface ListInDistrict {
  readonly list: string;
  readonly district: number;
  readonly name: string | null;
  readonly candidates: readonly string[];
}

/** Lists of different districts that belong together. */
export interface JoinedLists {
  /** Identical lists (stel gelijkluidende lijsten), or a list group (lijstengroep). */
  readonly kind: "identical" | "group";
  /** The lists, each with its district. */
  readonly lists: readonly {
    /** The id of the list. */
    readonly list: string;
    /** Its district. */
    readonly district: number;
  }[];
  /** The paragraph: H 11 (1) or (2), R 10 (1) or (2). */
  readonly article: ArticleReference;
}

/**
 * Which lists of different districts belong together: those with the same name, or the same first candidate (H 11 (2),
 * R 10 (2)), as long as each is joined with one of the others; and of these, or alone, those that are identical (H 11 (1)).
 */
export function joinedLists(
  lists: readonly ListInDistrict[],
  type: ElectionType,
): readonly JoinedLists[] {
  const place = type === "EK" ? "R 10" : "H 11";
  return groupsOf(lists).flatMap((group): JoinedLists[] => {
    const named = group.map(({ list, district }) => ({ list, district }));
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const isIdentical = group.every(({ candidates }) => sameValue(candidates, first.candidates));
    return [
      isIdentical
        ? { kind: "identical", lists: named, article: article(place, 1) }
        : { kind: "group", lists: named, article: article(place, 2) },
    ];
  });
}

/** Lists that are joined with each other, by name or first candidate. */
function groupsOf(lists: readonly ListInDistrict[]): readonly (readonly ListInDistrict[])[] {
  const groups: ListInDistrict[][] = [];
  for (const list of lists) {
    const mine = groups.filter((group) => group.some((other) => isJoined(list, other)));
    const others = groups.filter((group) => !mine.includes(group));
    groups.splice(0, groups.length, ...others, [...mine.flat(), list]);
  }
  return groups;
}

function isJoined(one: ListInDistrict, other: ListInDistrict): boolean {
  if (one.district === other.district) return false;
  if (one.name !== null && other.name !== null && visible(one.name) === visible(other.name))
    return true;
  return one.candidates[0] !== undefined && one.candidates[0] === other.candidates[0];
}
