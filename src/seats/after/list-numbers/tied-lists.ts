import {
  type ArticleReference,
  article,
  type ElectionType,
  type ListToNumber,
} from "../../../model/index.js";
import type { NumberingRule } from "./numbering-provisions.js";

/** Why a list gets its number where it does. */
export type NumberingGround =
  | "votes-at-last-election"
  | "every-district"
  | "number-of-districts"
  | "lists-of-one-district"
  | "declared-valid-on-appeal";

/** Lists between which the law does not decide: one alone, or several that draw lots. */
export interface TiedLists {
  readonly ground: NumberingGround;
  readonly article: ArticleReference;
  /** Votes, number of districts or district that they share. */
  readonly rank: number;
  readonly lists: readonly ListToNumber[];
}

interface Paragraph {
  readonly ground: NumberingGround;
  readonly paragraph: number;
}

function byRank(
  lists: readonly ListToNumber[],
  rankOf: (list: ListToNumber) => number,
  direction: "descending" | "ascending",
  { ground, paragraph }: Paragraph,
  type: ElectionType,
): TiedLists[] {
  const ranks = [...new Set(lists.map(rankOf))].sort((left, right) =>
    direction === "descending" ? right - left : left - right,
  );
  const reference = article(type === "EK" ? "S 12" : "I 14", paragraph);
  return ranks.map((rank) => ({
    ground,
    article: reference,
    rank,
    lists: lists.filter((list) => rankOf(list) === rank),
  }));
}

/** Votes at the last election on the lists that won a seat; null: none of them did. */
function votesBehindSeats(list: ListToNumber): number | null {
  const seated = (list.previous ?? []).filter(({ seats }) => seats > 0);
  return seated.length === 0 ? null : seated.reduce((sum, { votes }) => sum + votes, 0);
}

/**
 * The lists in the order of the law, tie by tie: I 14 (1, 2, 3), until 2013-11-30 also I 14 (4, 5);
 * for the Senate S 12 (1, 2, 3). A group or set of identical lists comes as one (I 13, S 11).
 */
export function inOrderOfTheLaw(
  lists: readonly ListToNumber[],
  allDistricts: readonly number[],
  rule: NumberingRule,
  type: ElectionType,
): TiedLists[] {
  const seated = lists.filter((list) => votesBehindSeats(list) !== null);
  const others = lists.filter((list) => votesBehindSeats(list) === null);
  const districtsOf = (list: ListToNumber): readonly number[] => list.districts ?? allDistricts;
  const count = (list: ListToNumber): number => districtsOf(list).length;
  const first = byRank(
    seated,
    (list) => votesBehindSeats(list) ?? 0,
    "descending",
    { ground: "votes-at-last-election", paragraph: 1 },
    type,
  );
  if (rule === "by-number-of-districts") {
    const ground = { ground: "number-of-districts", paragraph: 3 } as const;
    return [...first, ...byRank(others, count, "descending", ground, type)];
  }
  const joined = others.filter((list) => count(list) > 1);
  const everywhere = joined.filter((list) => count(list) === allDistricts.length);
  const somewhere = joined.filter((list) => count(list) < allDistricts.length);
  const alone = others.filter((list) => count(list) === 1);
  return [
    ...first,
    ...byRank(everywhere, count, "descending", { ground: "every-district", paragraph: 3 }, type),
    ...byRank(
      somewhere,
      count,
      "descending",
      { ground: "number-of-districts", paragraph: 4 },
      type,
    ),
    ...byRank(
      alone,
      (list) => districtsOf(list)[0] ?? 0,
      "ascending",
      { ground: "lists-of-one-district", paragraph: 5 },
      type,
    ),
  ];
}
