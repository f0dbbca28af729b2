import type { NumberingRule } from "../../law/lists/numbering.js";
import { type ArticleReference, article } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import type { ListToNumber } from "./list-numbering-input.js";

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
  readonly lists: readonly ListToNumber[];
}

interface Paragraph {
  readonly ground: NumberingGround;
  readonly paragraph: number;
}

/** Those of the lowest rank first; lists of one rank are tied. */
function byRank(
  lists: readonly ListToNumber[],
  rankOf: (list: ListToNumber) => number,
  { ground, paragraph }: Paragraph,
  type: ElectionType,
): TiedLists[] {
  const ranks = [...new Set(lists.map(rankOf))].sort((left, right) => left - right);
  const reference = article(type === "EK" ? "S 12" : "I 14", paragraph);
  return ranks.map((rank) => ({
    ground,
    article: reference,
    lists: lists.filter((list) => rankOf(list) === rank),
  }));
}

/** Votes at the last election on the lists that won a seat; none: none of them did. */
function votesBehindSeats({ previous = [] }: ListToNumber): readonly number[] {
  return previous.filter(({ seats }) => seats > 0).map(({ votes }) => votes);
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

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
  const seated = lists.filter((list) => votesBehindSeats(list).length > 0);
  const others = lists.filter((list) => votesBehindSeats(list).length === 0);
  const districtsOf = (list: ListToNumber): readonly number[] => list.districts ?? allDistricts;
  const mostDistrictsFirst = (list: ListToNumber): number => -districtsOf(list).length;
  const first = byRank(
    seated,
    (list) => -total(votesBehindSeats(list)),
    { ground: "votes-at-last-election", paragraph: 1 },
    type,
  );
  if (rule === "by-number-of-districts") {
    const ground = { ground: "number-of-districts", paragraph: 3 } as const;
    return [...first, ...byRank(others, mostDistrictsFirst, ground, type)];
  }
  const alone = others.filter((list) => districtsOf(list).length === 1);
  const joined = others.filter((list) => districtsOf(list).length > 1);
  const everywhere = joined.filter((list) => districtsOf(list).length === allDistricts.length);
  const somewhere = joined.filter((list) => districtsOf(list).length < allDistricts.length);
  const grounds = {
    everywhere: { ground: "every-district", paragraph: 3 },
    somewhere: { ground: "number-of-districts", paragraph: 4 },
    alone: { ground: "lists-of-one-district", paragraph: 5 },
  } as const;
  return [
    ...first,
    ...byRank(everywhere, mostDistrictsFirst, grounds.everywhere, type),
    ...byRank(somewhere, mostDistrictsFirst, grounds.somewhere, type),
    ...byRank(alone, (list) => total(districtsOf(list)), grounds.alone, type),
  ];
}
