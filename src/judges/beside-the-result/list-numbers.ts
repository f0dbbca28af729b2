import { sum } from "../exact.js";
import { type NumberingFacts, numberingFacts } from "../facts/numbering-facts.js";

/** A list, set of identical lists or list group, which count as one (I 13, S 11). */
export interface ListForNumber {
  readonly id: string;
  readonly previous?: readonly { readonly votes: number; readonly seats: number }[];
  readonly joined?: "names-together" | "new-name" | "new-name-after-joint-list";
  readonly districts?: readonly number[];
  readonly appeal?: "declared-valid" | "declared-invalid";
}

/** An election whose lists get their numbers. */
export interface ListsForNumbers {
  readonly type: string;
  readonly day: string;
  readonly districts?: readonly number[];
  readonly lists: readonly ListForNumber[];
}

/** Lists that share so many numbers in a row; where there is more than one, a lot orders them. */
export type Equals = readonly ListForNumber[];

/** I 14, I 16, S 12, S 14: in which order lists get the numbers 1 and following. */
export function orderByLaw(
  election: ListsForNumbers,
  facts: NumberingFacts = numberingFacts,
): readonly Equals[] {
  const row = facts.periods.filter(({ from }) => from <= election.day).at(-1);
  if (row === undefined) return [];
  const isLast = row.validOnAppealIsLast || facts.numberedWhenValid.includes(election.type);
  const late = election.lists.filter(({ appeal }) => isLast && appeal === "declared-valid");
  const inTime = election.lists.filter((list) => !late.includes(list));
  const silent = facts.withoutNewNames.includes(election.type);
  const votesOf = (list: ListForNumber): number | null => {
    const previous = list.previous ?? [];
    const won = previous.filter(({ seats }) => seats > 0);
    const allWon = won.length === previous.length;
    if (list.joined === "new-name") {
      if (silent || !row.newNames || previous.length < 2 || !allWon) return null;
    }
    if (list.joined === "new-name-after-joint-list") {
      if (silent || !row.newNamesOfJointLists || previous.length !== 1 || !allWon) return null;
    }
    return won.length === 0 ? null : sum(won.map(({ votes }) => votes));
  };
  const seated = inTime.filter((list) => votesOf(list) !== null);
  const others = inTime.filter((list) => votesOf(list) === null);
  const all = (election.districts ?? [1]).length;
  const spread = ({ districts }: ListForNumber): number => districts?.length ?? all;
  const single = (list: ListForNumber): boolean => row.singleListsLast && spread(list) === 1;
  const placeOf = ({ districts }: ListForNumber): number =>
    Math.min(...(districts ?? election.districts ?? [1]));
  return [
    ...ranked(seated, (list) => -(votesOf(list) ?? 0)),
    ...ranked(
      others.filter((list) => !single(list)),
      (list) => -spread(list),
    ),
    ...ranked(others.filter(single), placeOf),
    ...late.map((list) => [list]),
  ];
}

/** Smallest figure first, equals together. */
function ranked(lists: Equals, figureOf: (list: ListForNumber) => number): Equals[] {
  const figures = [...new Set(lists.map(figureOf))].sort((left, right) => left - right);
  return figures.map((figure) => lists.filter((list) => figureOf(list) === figure));
}
