import { describe, expect, it } from "vitest";
import type { RulesOptions } from "../../../src/law/rules-of-election.js";
import type { Election } from "../../../src/model/election/election.js";
import type { ListNumber } from "../../../src/model/identifiers.js";
import { caseOf } from "../../../src/seats/case.js";
import { seatRange, withVotes } from "../../../src/what-if/margins/seats-by-list.js";
import { electionOf } from "../../seats/completed.js";

const first = 1 as ListNumber;

function given(election: Election, options: RulesOptions = {}) {
  const parsed = caseOf(election, options);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** So many lists of one vote each for two seats. */
function equalLists(lists: number): Election {
  const listVotes = 1;
  const groups = Array.from({ length: lists }, (_, index) => ({ number: index + 1, listVotes }));
  return electionOf({ type: "GR", day: "2026-03-18", seats: 2, groups });
}

describe("the seats of a list over all ways in which lots can fall", () => {
  it("are looked at as far as 500 ways: two of 32 can be drawn in 496, two of 33 in 528", () => {
    const together = { readings: { lotsInATie: "one-for-all-seats" } } as const;
    expect(seatRange(given(equalLists(32), together), first)).toMatchObject({ least: 0, most: 1 });
    expect(seatRange(given(equalLists(33), together), first)).toBeNull();
  });

  it("can be any where there is no result", () => {
    const refused = { readings: { noVotes: "refused" } } as const;
    const nobody = withVotes(given(equalLists(1), refused), first, 0);
    expect(seatRange(nobody, first)).toEqual({
      least: 0,
      most: Number.POSITIVE_INFINITY,
      combinations: [],
      together: { least: 0, most: 0 },
    });
  });

  it("come with the lists that stay in combinations, and the seats of the list's own", () => {
    const election = electionOf({
      type: "TK",
      day: "2010-06-09",
      seats: 10,
      groups: [30, 20, 30, 19, 1].map((listVotes, index) => ({ number: index + 1, listVotes })),
      combinations: [
        { id: "A", groups: [1, 2] },
        { id: "B", groups: [4, 5] },
      ],
    });
    const together = (list: number) => seatRange(given(election), list as ListNumber);
    expect(together(1)).toEqual({
      least: 3,
      most: 3,
      combinations: [[1, 2], [4]],
      together: { least: 5, most: 5 },
    });
    expect(together(3)).toMatchObject({
      combinations: [[1, 2], [4]],
      together: { least: 0, most: 0 },
    });
    expect(together(4)).toMatchObject({ together: { least: 0, most: 0 } });
  });

  it("come with the fewest and the most seats of a combination that draws lots", () => {
    const election = electionOf({
      type: "EK",
      day: "2007-05-29",
      seats: 3,
      groups: [20, 20, 40].map((listVotes, index) => ({ number: index + 1, listVotes })),
      combinations: [{ id: "A", groups: [1, 2] }],
    });
    expect(seatRange(given(election), first)).toMatchObject({ together: { least: 1, most: 2 } });
  });
});

describe("what the seats per list number depend on", () => {
  it("are votes times vote values and persons who live", () => {
    const election = electionOf({
      type: "EK",
      day: "2023-05-30",
      seats: 5,
      districts: [
        { number: 1, voteValue: 100 },
        { number: 2, voteValue: 7 },
      ],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a", "b"], votes: [[3, 0]] },
            { districts: [2], candidates: ["b", "c"], votes: [[9, 0]] },
          ],
        },
        { number: 2, lists: [{ districts: [1, 2], listVotes: [1, 1] }] },
        { number: 3, lists: [{ districts: [1, 2], listVotes: [0, 0], numberOfCandidates: 4 }] },
      ],
      deceased: ["a"],
    });
    const groups = (options: RulesOptions) =>
      given(election, options).numbers.map(({ number, votes, candidates }) => ({
        number,
        votes,
        candidates,
      }));
    expect(groups({})).toEqual([
      { number: 1, votes: 363, candidates: 2 },
      { number: 2, votes: 107, candidates: Number.POSITIVE_INFINITY },
      { number: 3, votes: 0, candidates: 4 },
    ]);
    const [counted] = groups({ readings: { deceasedInListLength: "counted" } });
    expect(counted).toEqual({ number: 1, votes: 363, candidates: 3 });
  });
});
