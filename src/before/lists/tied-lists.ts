import type { NumberingRule } from "../../law/lists/numbering.js";
import type { Provision } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
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

type Ground = Pick<TiedLists, "ground" | "article">;

/** Those of the lowest rank first; lists of one rank are tied. */
function byRank(
  lists: readonly ListToNumber[],
  rankOf: (list: ListToNumber) => number,
  ground: Ground,
): TiedLists[] {
  const ranks = new Map<number, ListToNumber[]>();
  for (const list of lists) {
    const rank = rankOf(list);
    const known = ranks.get(rank);
    if (known === undefined) ranks.set(rank, [list]);
    else known.push(list);
  }
  return [...ranks]
    .sort(([left], [right]) => left - right)
    .map(([, tied]) => ({ ...ground, lists: tied }));
}

/** Whether a new name stands for the lists of last time: H 4 (8) b and c, as far as I 14 (2) names them. */
function newNameCounts({ previous = [], joined }: ListToNumber, rule: NumberingRule): boolean {
  if (previous.some(({ seats }) => seats === 0)) return false;
  return joined === "new-name"
    ? rule.newNames && previous.length > 1
    : rule.newNamesAfterJointList && previous.length === 1;
}

/** Votes at the last election on the lists that won a seat; none: the list is numbered with the new ones. */
function votesBehindSeats(list: ListToNumber, rule: NumberingRule): readonly number[] {
  const { previous = [], joined = "names-together" } = list;
  if (joined !== "names-together" && !newNameCounts(list, rule)) return [];
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
  rules: Provision<NumberingRule>,
): TiedLists[] {
  const votesOf = (list: ListToNumber) => votesBehindSeats(list, rules.value);
  const seated = lists.filter((list) => votesOf(list).length > 0);
  const others = lists.filter((list) => votesOf(list).length === 0);
  const districtsOf = (list: ListToNumber): readonly number[] => list.districts ?? allDistricts;
  const mostDistrictsFirst = (list: ListToNumber): number => -districtsOf(list).length;
  const by = (ground: NumberingGround, paragraph: number): Ground => ({
    ground,
    article: { ...rules.article, paragraph },
  });
  // I 14 (2), S 12 (2): the votes of several parties together, or of their joint list.
  const first = byRank(
    seated,
    (list) => -total(votesOf(list)),
    by("votes-at-last-election", 1),
  ).map((tie) =>
    tie.lists.some(({ previous = [], joined }) => previous.length > 1 || joined !== undefined)
      ? { ...tie, ...by("votes-at-last-election", 2) }
      : tie,
  );
  if (rules.value.withoutSeat === "by-number-of-districts") {
    return [...first, ...byRank(others, mostDistrictsFirst, by("number-of-districts", 3))];
  }
  const alone = others.filter((list) => districtsOf(list).length === 1);
  const joined = others.filter((list) => districtsOf(list).length > 1);
  const everywhere = joined.filter((list) => districtsOf(list).length === allDistricts.length);
  const somewhere = joined.filter((list) => districtsOf(list).length < allDistricts.length);
  return [
    ...first,
    ...byRank(everywhere, mostDistrictsFirst, by("every-district", 3)),
    ...byRank(somewhere, mostDistrictsFirst, by("number-of-districts", 4)),
    ...byRank(alone, (list) => total(districtsOf(list)), by("lists-of-one-district", 5)),
  ];
}
