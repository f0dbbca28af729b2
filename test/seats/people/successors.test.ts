import { expect, it } from "vitest";
import type { PeopleOfList } from "../../../src/seats/people/people-of-list.js";
import { byMostVotes } from "../../../src/seats/people/successors.js";

type Looking = Parameters<typeof byMostVotes>[0][number];

/** A list in a district that lost one member, with the votes of those who are next on it, in their order. */
function looking(name: string, district: number, next: Readonly<Record<string, number>>): Looking {
  const votes = new Map(Object.entries(next)) as unknown as Looking["votes"];
  const list = { name } as unknown as PeopleOfList;
  return { list, lost: 1, candidates: [...votes.keys()], votes, district };
}

const successorsOn = (lists: readonly Looking[]) => {
  const found = byMostVotes(lists);
  return lists.map(({ list }) => found.get(list)?.join(" "));
};

it("lists that propose different people each get their own, whoever has most votes", () => {
  const [one, other] = [looking("one", 1, { x: 10 }), looking("other", 2, { y: 20 })];
  expect(successorsOn([one, other])).toEqual(["x", "y"]);
  expect(successorsOn([other, one])).toEqual(["y", "x"]);
});

it("who is proposed by two lists goes to that with most votes, and the other proposes again", () => {
  const [few, many] = [looking("few", 1, { x: 5, y: 3 }), looking("many", 2, { x: 6, z: 9 })];
  expect(successorsOn([few, many])).toEqual(["y", "x"]);
  expect(successorsOn([many, few])).toEqual(["x", "y"]);
});

it("of equal votes those on the list in the lowest district count, wherever it stands", () => {
  const [low, high] = [looking("low", 1, { x: 5 }), looking("high", 2, { x: 5, y: 3 })];
  expect(successorsOn([low, high])).toEqual(["x", "y"]);
  expect(successorsOn([high, low])).toEqual(["y", "x"]);
});

it("of equal votes in one district the first list has the candidate", () => {
  const [first, second] = [
    looking("first", 3, { x: 5, y: 1 }),
    looking("second", 3, { x: 5, z: 1 }),
  ];
  expect(successorsOn([first, second])).toEqual(["x", "z"]);
});

it("a list on which nobody is left has no successor", () => {
  const [one, other] = [looking("one", 1, { x: 5 }), looking("other", 2, { x: 4 })];
  expect(successorsOn([one, other])).toEqual(["x", ""]);
});
