import { describe, expect, test } from "vitest";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import type { DeterminationOptions } from "../../src/seats/given-case.js";
import { completed, electionOf } from "./completed.js";
import { linesOf } from "./step-lines.js";

/** The smallest elections found in which a clause shows: what happens, and what each list gets. */
interface SmallElection {
  readonly name: string;
  readonly election: ElectionInput;
  readonly options?: DeterminationOptions;
  readonly steps: readonly string[];
  /** Of each list its seats, and for each elected candidate the place, who it is and the votes. */
  readonly lists: readonly string[];
  /** Between whom lots were drawn. */
  readonly lotsBetween?: readonly string[];
}

/** Those who are not elected here, after a word why. */
function among(what: string, candidates: readonly string[]): string {
  return candidates.length === 0 ? "" : `; ${what} ${candidates.join(" ")}`;
}

function listsOf({ lists }: CompletedOutcome): string[] {
  return lists.map((list) => {
    const elected = list.elected.map(
      ({ place, candidate, votes }) => ` ${place} ${candidate} ${votes}`,
    );
    return [
      `${list.list}: ${list.seats}${elected.join(",")}`,
      among("elsewhere", list.electedOnOtherList),
      among("other group", list.electedInOtherGroup),
      list.ranking === null ? "; not ranked" : "",
    ].join("");
  });
}

const elections: readonly SmallElection[] = [
  {
    name: "P 16: lots decide which list gives up the seat that was assigned last in one step",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 6,
      districts: [1, 2, 3],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["1-c6", "1-c0", "1-1o0"], votes: [[0, 1, 2]] },
            { districts: [2], candidates: ["1-c5", "1-c6", "1-2o0"], votes: [[1, 1, 3]] },
            { districts: [3], candidates: ["1-c3", "1-c6", "1-3o0"], votes: [[1, 1, 3]] },
          ],
        },
        { number: 2, lists: [{ districts: [1], candidates: ["2-1o0", "2-1o1"], votes: [[1, 2]] }] },
      ],
    },
    options: { lots: [["1-c0"], ["1/2"]] },
    steps: [
      "P 5 quota 16/6",
      "P 6 full 1=4 2=1 of 16/6, 1 left",
      "P 7(1) highest-average 1: 1 for 13/5 -> 5 1",
      "P 12(4) 1: full 1/1=1 1/2=1 1/3=1 of 13/5, 2 left",
      "P 12(5) 1: largest-remainder 1 once: 1/2 for 12/5 -> 1 2 1",
      "P 12(5) 1: largest-remainder 1 once: 1/3 for 12/5 (1/2 had-its-seat) -> 1 2 2",
      "P 15(1) exceed 16/24",
      "P 15(1) 1-2o0 with 3 on 1/2",
      "P 15(1) 1-3o0 with 3 on 1/3",
      "P 15(1) 1-1o0 with 2 on 1/1",
      "P 16(1) 1-c6 with 2 on 1/2",
      "P 16(2) from 1/3 to 1/1 for 1-c0",
      "P 16(2) 1-c0 with 1 on 1/1 by lot 0",
      "P 15(1) 2-1o1 with 2 on 2/1",
      "P 19(1) 1/1: 1-c6 1-1o0 1-c0",
      "P 19(1) 1/2: 1-2o0 1-c6 1-c5",
      "P 19(1) 1/3: 1-3o0 1-c6 1-c3",
      "P 19(1) 2/1: 2-1o1 2-1o0",
    ],
    lists: [
      "1/1: 1 1 1-1o0 2, 2 1-c0 1; elsewhere 1-c6",
      "1/2: 2 1 1-2o0 3, 2 1-c6 2",
      "1/3: 2 1 1-3o0 3; elsewhere 1-c6",
      "2/1: 1 1 2-1o1 2",
    ],
    lotsBetween: ["1-c5 1-c3 1-c0", "1/2 1/3"],
  },
  {
    name: "P 4 and P 11: in a tie every list gets its seat as if alone, and full lists take part until they give seats back",
    election: {
      type: "EP",
      day: "2014-05-22",
      seats: 18,
      groups: [
        { number: 1, votes: [41] },
        { number: 2, votes: [0, 0] },
        { number: 3, votes: [11, 0] },
        { number: 4, votes: [29] },
      ],
      combinations: [
        { id: "A", groups: [4] },
        { id: "B", groups: [1, 2, 3] },
      ],
    },
    options: {
      readings: {
        fullLists: "removed-afterwards",
        smallestSeat: "smallest-compared",
        afterRestrictedAverages: "seats-unassigned",
        listsWithoutVotes: "when-others-run-out",
        smallNationalBody: "method-of-its-size",
        noListReachesThreshold: "threshold-lifted",
      },
    },
    steps: [
      "P 5 quota 81/18",
      "P 4(2) fictitious 1=1 2=1 3=2 4=1",
      "P 4(2) A does not count: 4 without ",
      "P 4(2) B counts: 1 2 3 without ",
      "P 6 full B=11 4=6 of 81/18, 1 left",
      "P 8(1) largest-remainder 1 once: B for 45/18 -> 12 6",
      "P 10 B has 5, returns 7 -> 5 6",
      "P 10 4 has 1, returns 5 -> 5 1",
      "P 10 12 unassigned",
      "P 11(4) B: full 1=3 2=0 3=1 of 52/5, 1 left",
      "P 11(5) B: largest-remainder 1 once: 1 for 49/5 (2 no-votes) -> 4 0 1",
      "P 13(1) B: 1 has 1, returns 3 -> 1 0 1",
      "P 11(5) B: largest-remainder 1 once: 3 for 3/5 (1 full, 2 no-votes) -> 1 0 2",
      "P 13(2) B: highest-average 2: 3 for 11/3 (1 full, 2 no-votes) -> 1 0 3",
      "P 13(2) B: highest-average 2: 3 for 11/4 (1 full, 2 no-votes) -> 1 0 4",
      "P 13(1) B: 3 has 2, returns 2 -> 1 0 2",
      "P 11(5) B: largest-remainder 1 once: 2 for 0/5 (1 full, 3 full) -> 1 1 2",
      "P 13(2) B: highest-average 2: 2 for 0/2 (1 full, 3 full) -> 1 2 2",
      "Y 23a exceed 81/180",
      "P 15(1) 1-1 with 41 on 1/1",
      "P 17 2-1 next on 2/1",
      "P 17 2-2 next on 2/1",
      "P 15(1) 3-1 with 11 on 3/1",
      "P 17 3-2 next on 3/1",
      "P 15(1) 4-1 with 29 on 4/1",
      "P 19(1) 1/1: 1-1",
      "P 19(1) 2/1: 2-1 2-2",
      "P 19(1) 3/1: 3-1 3-2",
      "P 19(1) 4/1: 4-1",
    ],
    lists: [
      "1/1: 1 1 1-1 41",
      "2/1: 2 1 2-1 0, 2 2-2 0",
      "3/1: 2 1 3-1 11, 2 3-2 0",
      "4/1: 1 1 4-1 29",
    ],
  },
  {
    name: "U 15: who is proposed by two lists is elected on the one with most votes, and shown on the other",
    election: {
      type: "EK",
      day: "2023-05-30",
      seats: 5,
      districts: [
        { number: 1, voteValue: 3 },
        { number: 2, voteValue: 24 },
      ],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [2], candidates: ["1-shared2", "1-shared3"], votes: [[0, 1]] },
            { districts: [1], candidates: ["1-shared3", "1-3.3"], votes: [[1, 0]] },
          ],
        },
        { number: 2, lists: [{ districts: [2], candidates: ["2-shared1"], votes: [[5]] }] },
      ],
    },
    steps: [
      "U 7 quota 147/5",
      "U 8 full 1=0 2=4 of 147/5, 1 left",
      "U 9 highest-average 1: 1 for 27/1 -> 1 4",
      "U 10 2 has 1, returns 3 -> 1 1",
      "U 9 highest-average 1: 1 for 27/2 (2 full) -> 2 1",
      "U 9 highest-average 1: 1 for 27/3 (2 full) -> 3 1",
      "U 10 1 unassigned",
      "U 12(4) 1: full 1/1=0 1/2=2 of 27/3, 1 left",
      "U 12(5) 1: largest-remainder 1 once: 1/2 for 18/3 -> 0 3",
      "U 13(1) 1: 1/2 has 2, returns 1 -> 0 2",
      "U 12(5) 1: largest-remainder 1 once: 1/1 for 9/3 (1/2 full) -> 1 2",
      "U 15(1) reach 147/5",
      "P 18(1) 1-shared3 next on 1/2, not on 1/1",
      "P 17 1-shared2 next on 1/2",
      "P 17 1-3.3 next on 1/1",
      "U 15(1) 2-shared1 with 120 on 2/2",
      "U 15(2) 1/1: 1-shared3 1-3.3",
      "U 15(2) 1/2: 1-shared2 1-shared3",
      "U 15(2) 2/2: 2-shared1",
    ],
    lists: [
      "1/1: 1 1 1-3.3 0; elsewhere 1-shared3",
      "1/2: 2 1 1-shared2 0, 2 1-shared3 27",
      "2/2: 1 1 2-shared1 120",
    ],
  },
  {
    name: "P 19: equal candidates stand in each list of the group in that list's own order",
    election: {
      type: "TK",
      day: "2025-10-29",
      seats: 3,
      districts: [1, 2, 3, 4],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["p1", "1-c4"], votes: [[0, 3]] },
            {
              districts: [2, 3, 4],
              candidates: ["p1", "1-2o0"],
              votes: [
                [2, 2],
                [1, 0],
                [0, 2],
              ],
            },
          ],
        },
      ],
    },
    options: { preset: "osv2020" },
    steps: [
      "P 5 quota 10/3",
      "P 6 full 1=3 of 10/3, 0 left",
      "P 12(4) 1: full 1/1=0 1/2=2 of 10/3, 1 left",
      "P 12(5) 1: largest-remainder 1 once: 1/1 for 9/3 -> 1 2",
      "P 15(1) exceed 10/12",
      "P 15(1) 1-2o0 with 4 on 1/2",
      "P 15(1) 1-c4 with 3 on 1/1",
      "P 16(1) p1 with 3 on 1/2",
      "P 19(1) 1/1: p1 1-c4",
      "P 19(1) 1/2: 1-2o0 p1",
    ],
    lists: ["1/1: 1 1 1-c4 3; elsewhere p1", "1/2: 2 1 1-2o0 4, 2 p1 3"],
  },
  {
    name: "P 8: a lot for the first residual seat of all, where no list reached three quarters of the quota",
    election: {
      type: "KC",
      day: "2019-03-20",
      seats: 1,
      groups: [
        { number: 1, votes: [6, 12, 1] },
        { number: 4, votes: [3, 12, 3, 1] },
      ],
    },
    options: { readings: { restrictedAveragesAfterLots: "first-winner-only" }, lots: [["4"]] },
    steps: [
      "P 5 quota 38/1",
      "P 6 full 1=0 4=0 of 38/1, 1 left",
      "P 8(3) highest-average 2 once: 4 for 19/1 by lot 0 -> 0 1",
      "Ya 29a exceed 38/2",
      "P 17 4-1 next on 4/1",
      "P 19(1) 1/1: 1-1 1-2 1-3",
      "P 19(1) 4/1: 4-1 4-2 4-3 4-4",
    ],
    lists: ["1/1: 0", "4/1: 1 1 4-1 3"],
    lotsBetween: ["1 4"],
  },
  {
    name: "P 4: no absolute majority without a seat to take it from",
    election: {
      type: "EP",
      day: "2014-05-22",
      seats: 2,
      groups: [
        { number: 1, votes: [] },
        { number: 2, votes: [4, 0] },
        { number: 3, votes: [3] },
      ],
      combinations: [{ id: "B", groups: [1] }],
    },
    options: {
      readings: {
        smallestSeat: "smallest-compared",
        majorityOf: "votes-on-candidates-and-blank",
        smallNationalBody: "method-of-its-size",
      },
    },
    steps: [
      "P 5 quota 7/2",
      "P 4(2) fictitious 1=0 2=2 3=0",
      "P 4(2) B does not count:  without 1",
      "P 6 full 1=0 2=1 3=0 of 7/2, 1 left",
      "P 8(1) largest-remainder 1 once: 3 for 6/2 (1 no-votes) -> 0 1 1",
      "P 9 2 has 4 of 7, from 3 -> 0 2 0",
      "Y 23a exceed 7/20",
      "P 15(1) 2-1 with 4 on 2/1",
      "P 17 2-2 next on 2/1",
      "P 19(1) 2/1: 2-1 2-2",
    ],
    lists: ["1/1: 0; not ranked", "2/1: 2 1 2-1 4, 2 2-2 0", "3/1: 0; not ranked"],
  },
  {
    name: "P 11: a combination that gave all its seats back has none to divide",
    election: {
      type: "AB",
      day: "2012-03-15",
      seats: 2,
      groups: [
        { number: 3, votes: [1] },
        { number: 2, votes: [1] },
      ],
      deceased: ["3-1", "2-1"],
      combinations: [{ id: "B", groups: [2, 3] }],
    },
    steps: [
      "Waterschapsbesluit 2.76 quota 2/2",
      "Waterschapsbesluit 2.88 died 2-1=1 3-1=1",
      "Waterschapsbesluit 2.76 fictitious 2=0 3=0",
      "Waterschapsbesluit 2.76 B counts: 2 3 without ",
      "Waterschapsbesluit 2.77 full B=2 of 2/2, 0 left",
      "Waterschapsbesluit 2.81 B has 0, returns 2 -> 0",
      "Waterschapsbesluit 2.81 2 unassigned",
      "Waterschapsbesluit 2.86 exceed 2/8",
    ],
    lists: ["2/1: 0; not ranked", "3/1: 0; not ranked"],
  },
  {
    name: "a group of which one list does not name its candidates gets seats and no people",
    election: {
      type: "TK",
      day: "2021-03-17",
      seats: 1,
      districts: [1, 2, 3],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [3], listVotes: [0], numberOfCandidates: 3 },
            { districts: [2], candidates: [], votes: [[]] },
          ],
        },
      ],
    },
    steps: ["P 5 quota 0/1", "P 6 full 1=0 of 0/1, 1 left", "P 10 1 unassigned"],
    lists: ["1/2: 0; not ranked", "1/3: 0; not ranked"],
  },
  {
    name: "P 16: nobody is elected on a list that has no seat while another has one",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 2,
      districts: [1, 2, 3, 4],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [3], candidates: ["p1", "1-c4"], votes: [[0, 3]] },
            { districts: [4], candidates: ["p1"], votes: [[1]] },
          ],
        },
      ],
    },
    options: { lots: [["1/3"]] },
    steps: [
      "P 5 quota 4/2",
      "P 6 full 1=2 of 4/2, 0 left",
      "P 12(4) 1: full 1/3=1 1/4=0 of 4/2, 1 left",
      "P 12(5) 1: largest-remainder 1 once: 1/3 for 2/2 by lot 0 -> 2 0",
      "P 15(1) exceed 4/8",
      "P 15(1) 1-c4 with 3 on 1/3",
      "P 16(1) p1 with 1 on 1/3",
      "P 19(1) 1/3: 1-c4 p1",
      "P 19(1) 1/4: p1",
    ],
    lists: ["1/3: 2 1 1-c4 3, 2 p1 1", "1/4: 0; elsewhere p1"],
    lotsBetween: ["1/3 1/4"],
  },
  {
    name: "P 16: two candidates with equal votes are elected in the order of the list that has the seats",
    election: {
      type: "TK",
      day: "2021-03-17",
      seats: 2,
      districts: [1, 2],
      groups: [
        {
          number: 2,
          lists: [
            { districts: [2], candidates: ["2-c7", "2-c5"], votes: [[3, 2]] },
            { districts: [1], candidates: ["2-c5"], votes: [[1]] },
          ],
        },
      ],
    },
    steps: [
      "P 5 quota 6/2",
      "P 6 full 2=2 of 6/2, 0 left",
      "P 12(4) 2: full 2/1=0 2/2=1 of 6/2, 1 left",
      "P 12(5) 2: largest-remainder 1 once: 2/2 for 4/2 -> 0 2",
      "P 15(1) exceed 6/8",
      "P 15(1) 2-c7 with 3 on 2/2",
      "P 16(1) 2-c5 with 3 on 2/2",
      "P 19(1) 2/1: 2-c5",
      "P 19(1) 2/2: 2-c7 2-c5",
    ],
    lists: ["2/1: 0; elsewhere 2-c5", "2/2: 2 1 2-c7 3, 2 2-c5 3"],
  },
  {
    name: "P 4: without votes there is no quota to reach",
    election: {
      type: "GR",
      day: "2014-03-19",
      seats: 1,
      groups: [{ number: 1, votes: [] }],
      combinations: [{ id: "A", groups: [1] }],
    },
    steps: [
      "P 5 quota 0/1",
      "P 4(2) fictitious 1=0",
      "P 4(2) A does not count:  without 1",
      "P 6 full 1=0 of 0/1, 1 left",
      "P 10 1 unassigned",
      "P 15(2) exceed 0/2",
      "P 19(1) 1/1: ",
    ],
    lists: ["1/1: 0"],
  },
  {
    name: "P 15 and P 19 with two thresholds: who passes only the lower is ranked, not elected by preference",
    election: { type: "KC", day: "2025-11-01", seats: 2, groups: [{ number: 2, votes: [1, 3] }] },
    options: { preset: "text" },
    steps: [
      "P 5 quota 4/2",
      "P 6 full 2=2 of 4/2, 0 left",
      "Ya 29a exceed 4/4",
      "P 15(1) 2-2 with 3 on 2/1",
      "P 17 2-1 next on 2/1",
      "P 19(1) 2/1: 2-2 2-1",
    ],
    lists: ["2/1: 2 1 2-2 3, 2 2-1 1"],
  },
  {
    name: "U 13: a list that became full takes no further part, down to the list without votes",
    election: {
      type: "EK",
      day: "2023-05-30",
      seats: 3,
      districts: [
        { number: 1, voteValue: 9 },
        { number: 2, voteValue: 1 },
        { number: 3, voteValue: 2 },
      ],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["1-1b"], votes: [[0]] },
            { districts: [2], candidates: ["1-2b"], votes: [[1]] },
            { districts: [3], candidates: ["1-3b"], votes: [[3]] },
          ],
        },
      ],
    },
    steps: [
      "U 7 quota 7/3",
      "U 8 full 1=3 of 7/3, 0 left",
      "U 12(4) 1: full 1/1=0 1/2=0 1/3=2 of 7/3, 1 left",
      "U 12(5) 1: largest-remainder 1 once: 1/3 for 4/3 (1/1 no-votes) -> 0 0 3",
      "U 13(1) 1: 1/3 has 1, returns 2 -> 0 0 1",
      "U 12(5) 1: largest-remainder 1 once: 1/2 for 3/3 (1/1 no-votes, 1/3 full) -> 0 1 1",
      "U 12(5) 1: largest-remainder 1 once: 1/1 for 0/3 (1/2 full, 1/3 full) -> 1 1 1",
      "U 15(1) reach 7/3",
      "U 15(1) 1-3b with 6 on 1/3",
      "P 17 1-1b next on 1/1",
      "P 17 1-2b next on 1/2",
      "U 15(2) 1/1: 1-1b",
      "U 15(2) 1/2: 1-2b",
      "U 15(2) 1/3: 1-3b",
    ],
    lists: ["1/1: 1 1 1-1b 0", "1/2: 1 1 1-2b 1", "1/3: 1 1 1-3b 6"],
  },
  {
    name: "P 19: in the rankings of a group without seats, a candidate without votes stays in list order",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 1,
      districts: [1, 2],
      groups: [
        { number: 2, lists: [{ districts: [2], candidates: ["2-all"], votes: [[2]] }] },
        {
          number: 3,
          lists: [
            { districts: [1], candidates: ["3-1", "3-all"], votes: [[0, 0]] },
            { districts: [2], candidates: ["3-all"], votes: [[1]] },
          ],
        },
      ],
    },
    steps: [
      "P 5 quota 3/1",
      "P 6 full 2=0 3=0 of 3/1, 1 left",
      "P 7(1) highest-average 1: 2 for 2/1 -> 1 0",
      "P 15(1) exceed 3/4",
      "P 15(1) 2-all with 2 on 2/2",
      "P 19(1) 2/2: 2-all",
      "P 19(1) 3/1: 3-1 3-all",
      "P 19(1) 3/2: 3-all",
    ],
    lists: ["2/2: 1 1 2-all 2", "3/1: 0", "3/2: 0"],
  },
  {
    name: "P 16: the seats of a step without a lot, and the one that was assigned after it",
    election: {
      type: "TK",
      day: "2025-10-29",
      seats: 5,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["1-1a", "1-1c", "1-c1"], votes: [[1, 1, 5]] },
            { districts: [2], candidates: ["1-2b", "1-c1"], votes: [[7, 5]] },
          ],
        },
      ],
    },
    steps: [
      "P 5 quota 19/5",
      "P 6 full 1=5 of 19/5, 0 left",
      "P 10 1 has 4, returns 1 -> 4",
      "P 10 1 unassigned",
      "P 12(4) 1: full 1/1=1 1/2=2 of 19/4, 1 left",
      "P 12(5) 1: largest-remainder 1 once: 1/2 for 10/4 -> 1 3",
      "P 13(1) 1: 1/2 has 2, returns 1 -> 1 2",
      "P 12(5) 1: largest-remainder 1 once: 1/1 for 9/4 (1/2 full) -> 2 2",
      "P 15(1) exceed 19/20",
      "P 16(1) 1-c1 with 10 on 1/1",
      "P 15(1) 1-2b with 7 on 1/2",
      "P 15(1) 1-1a with 1 on 1/1",
      "P 16(2) from 1/2 to 1/1 for 1-1c",
      "P 16(2) 1-1c with 1 on 1/1",
      "P 19(1) 1/1: 1-c1 1-1a 1-1c",
      "P 19(1) 1/2: 1-c1 1-2b",
    ],
    lists: ["1/1: 2 1 1-c1 10, 2 1-1a 1, 3 1-1c 1", "1/2: 2 1 1-2b 7; elsewhere 1-c1"],
  },
  {
    name: "P 13 by lots inside a group, and P 18 to the list without votes",
    election: {
      type: "TK",
      day: "2012-09-12",
      seats: 9,
      districts: [1, 2, 3],
      groups: [
        { number: 3, lists: [{ districts: [1], candidates: ["3-c3"], votes: [[1]] }] },
        {
          number: 1,
          lists: [
            { districts: [3], candidates: ["1-c2"], votes: [[0]] },
            { districts: [2], candidates: ["1-c6", "1-c1", "1-c7"], votes: [[2, 1, 1]] },
            { districts: [1], candidates: ["1-c0", "1-c6"], votes: [[1, 3]] },
          ],
        },
      ],
      combinations: [
        { id: "A", groups: [3] },
        { id: "B", groups: [1] },
      ],
    },
    options: { preset: "osv2020", lots: [["1/2"]] },
    steps: [
      "P 5 quota 9/9",
      "P 4(2) fictitious 1=5 3=1",
      "P 4(2) A does not count: 3 without ",
      "P 4(2) B does not count: 1 without ",
      "P 6 full 1=8 3=1 of 9/9, 0 left",
      "P 10 1 has 5, returns 3 -> 5 1",
      "P 10 3 unassigned",
      "P 12(4) 1: full 1/1=2 1/2=2 1/3=0 of 8/5, 1 left",
      "P 12(5) 1: largest-remainder 1 once: 1/2 for 4/5 by lot 0 (1/3 no-votes) -> 2 3 0",
      "P 15(1) exceed 9/36",
      "P 16(1) 1-c6 with 5 on 1/1",
      "P 15(1) 1-c0 with 1 on 1/1",
      "P 15(1) 1-c1 with 1 on 1/2",
      "P 15(1) 1-c7 with 1 on 1/2",
      "P 18(3) from 1/2 to 1/3",
      "P 17 1-c2 next on 1/3",
      "P 15(1) 3-c3 with 1 on 3/1",
      "P 19(1) 1/1: 1-c6 1-c0",
      "P 19(1) 1/2: 1-c6 1-c1 1-c7",
      "P 19(1) 1/3: 1-c2",
      "P 19(1) 3/1: 3-c3",
    ],
    lists: [
      "1/1: 2 1 1-c6 5, 2 1-c0 1",
      "1/2: 3 1 1-c1 1, 2 1-c7 1; elsewhere 1-c6",
      "1/3: 0 1 1-c2 0",
      "3/1: 1 1 3-c3 1",
    ],
    lotsBetween: ["1/1 1/2"],
  },
  {
    name: "P 19, second paragraph: equal votes on the list leave the order of the list",
    election: {
      type: "TK",
      day: "2021-03-17",
      seats: 2,
      districts: [1, 2, 3],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [3], candidates: ["1-c4", "1-c0", "1-3o0"], votes: [[1, 1, 1]] },
            {
              districts: [1, 2],
              candidates: ["1-c0", "1-c5", "1-c7"],
              votes: [
                [0, 1, 0],
                [0, 1, 1],
              ],
            },
          ],
        },
      ],
    },
    options: { lots: [["1-3o0"]] },
    steps: [
      "P 5 quota 6/2",
      "P 6 full 1=2 of 6/2, 0 left",
      "P 12(4) 1: full 1/1=1 1/3=1 of 6/2, 0 left",
      "P 15(1) exceed 6/8",
      "P 15(1) 1-c5 with 2 on 1/1",
      "P 15(1) 1-3o0 with 1 on 1/3 by lot 0",
      "P 19(1) 1/1: 1-c5 1-c7 1-c0",
      "P 19(1) 1/3: 1-3o0 1-c4 1-c0",
    ],
    lists: ["1/1: 1 1 1-c5 2", "1/3: 1 1 1-3o0 1"],
    lotsBetween: ["1-c0 1-c4 1-c7 1-3o0"],
  },
  {
    name: "P 4: the seats that a list returns when there are none left to pass on",
    election: {
      type: "GR",
      day: "2014-03-19",
      seats: 3,
      groups: [
        { number: 2, votes: [0, 1] },
        { number: 1, votes: [1, 0, 0] },
      ],
      deceased: ["2-1"],
      combinations: [{ id: "B", groups: [1, 2] }],
    },
    options: { lots: [["1"]] },
    steps: [
      "P 5 quota 2/3",
      "P 19a died 2-1=0",
      "P 4(2) fictitious 1=2 2=1",
      "P 4(2) B counts: 1 2 without ",
      "P 6 full B=3 of 2/3, 0 left",
      "P 11(4) B: full 1=1 2=1 of 2/3, 1 left",
      "P 11(5) B: largest-remainder 1 once: 1 for 1/3 by lot 0 -> 2 1",
      "P 15(2) exceed 2/6",
      "P 15(1) 1-1 with 1 on 1/1",
      "P 17 1-2 next on 1/1",
      "P 15(1) 2-2 with 1 on 2/1",
      "P 19(1) 1/1: 1-1 1-2 1-3",
      "P 19(1) 2/1: 2-2",
    ],
    lists: ["1/1: 2 1 1-1 1, 2 1-2 0", "2/1: 1 1 2-2 1"],
    lotsBetween: ["1 2"],
  },
  {
    name: "two persons, each elected for two groups, in the order in which they are met again",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 5,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["person1"], votes: [[0]] },
            { districts: [2], candidates: ["person2"], votes: [[1]] },
          ],
        },
        {
          number: 2,
          lists: [
            { districts: [1], candidates: ["person2"], votes: [[0]] },
            { districts: [2], candidates: ["person1", "2-all"], votes: [[0, 19]] },
          ],
        },
      ],
    },
    steps: [
      "P 5 quota 20/5",
      "P 6 full 1=0 2=4 of 20/5, 1 left",
      "P 7(1) highest-average 1: 2 for 19/5 -> 0 5",
      "P 10 2 has 3, returns 2 -> 0 3",
      "P 7(1) highest-average 1: 1 for 1/1 (2 full) -> 1 3",
      "P 7(1) highest-average 1: 1 for 1/2 (2 full) -> 2 3",
      "P 12(4) 1: full 1/1=0 1/2=2 of 1/2, 0 left",
      "P 13(1) 1: 1/2 has 1, returns 1 -> 0 1",
      "P 12(5) 1: largest-remainder 1 once: 1/1 for 0/2 (1/2 full) -> 1 1",
      "P 12(4) 2: full 2/1=0 2/2=3 of 19/3, 0 left",
      "P 13(1) 2: 2/2 has 2, returns 1 -> 0 2",
      "P 12(5) 2: largest-remainder 1 once: 2/1 for 0/3 (2/2 full) -> 1 2",
      "P 15(1) exceed 20/20",
      "P 17 person1 next on 1/1",
      "P 17 person2 next on 1/2",
      "P 15(1) 2-all with 19 on 2/2",
      "P 17 person2 next on 2/1",
      "P 17 person1 next on 2/2",
      "P 15(1) person1 keeps 1, gives up 2/2 to null",
      "P 15(1) person2 keeps 1, gives up 2/1 to null",
      "P 19(1) 1/1: person1",
      "P 19(1) 1/2: person2",
      "P 19(1) 2/1: person2",
      "P 19(1) 2/2: 2-all person1",
    ],
    lists: [
      "1/1: 1 1 person1 0",
      "1/2: 1 1 person2 1",
      "2/1: 1; other group person2",
      "2/2: 2 1 2-all 19; other group person1",
    ],
  },
  {
    name: "a person with equal votes in two groups keeps the seat in the lower district",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 2,
      districts: [1, 2],
      groups: [
        { number: 1, lists: [{ districts: [2], candidates: ["person2"], votes: [[1]] }] },
        { number: 2, lists: [{ districts: [1], candidates: ["person2"], votes: [[1]] }] },
      ],
    },
    steps: [
      "P 5 quota 2/2",
      "P 6 full 1=1 2=1 of 2/2, 0 left",
      "P 15(1) exceed 2/8",
      "P 15(1) person2 with 1 on 1/2",
      "P 15(1) person2 with 1 on 2/1",
      "P 15(1) person2 keeps 2, gives up 1/2 to null",
      "P 19(1) 1/2: person2",
      "P 19(1) 2/1: person2",
    ],
    lists: ["1/2: 1; other group person2", "2/1: 1 1 person2 1"],
  },
  {
    name: "P 16: where every seat of a list has lapsed from the order of assignment, its other full seats lapse",
    election: {
      type: "TK",
      day: "2025-10-29",
      seats: 3,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a", "b", "c"], votes: [[30, 30, 30]] },
            {
              districts: [2],
              candidates: ["d", "e", "f", "g", "h", "i", "j", "k", "l", "m"],
              votes: [[21, 21, 21, 21, 21, 21, 21, 21, 21, 21]],
            },
          ],
        },
      ],
    },
    steps: [
      "P 5 quota 300/3",
      "P 6 full 1=3 of 300/3, 0 left",
      "P 12(4) 1: full 1/1=0 1/2=2 of 300/3, 1 left",
      "P 12(5) 1: largest-remainder 1 once: 1/1 for 270/3 -> 1 2",
      "P 15(1) exceed 300/12",
      "P 15(1) a with 30 on 1/1",
      "P 16(2) from 1/2 to 1/1 for b",
      "P 16(2) b with 30 on 1/1",
      "P 16(2) from 1/2 to 1/1 for c",
      "P 16(2) c with 30 on 1/1",
      "P 19(1) 1/1: a b c",
      "P 19(1) 1/2: d e f g h i j k l m",
    ],
    lists: ["1/1: 1 1 a 30, 2 b 30, 3 c 30", "1/2: 2"],
  },
  {
    name: "P 16: who is granted a second choice stands where the list has him",
    election: {
      type: "TK",
      day: "2025-10-29",
      seats: 4,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["w", "x"], votes: [[5, 3]] },
            { districts: [2], candidates: ["x", "y", "v", "z"], votes: [[2, 5, 6, 4]] },
          ],
        },
      ],
    },
    steps: [
      "P 5 quota 25/4",
      "P 6 full 1=4 of 25/4, 0 left",
      "P 12(4) 1: full 1/1=1 1/2=2 of 25/4, 1 left",
      "P 12(5) 1: largest-remainder 1 once: 1/2 for 18/4 -> 1 3",
      "P 15(1) exceed 25/16",
      "P 15(1) v with 6 on 1/2",
      "P 15(1) w with 5 on 1/1",
      "P 15(1) y with 5 on 1/2",
      "P 16(1) x with 5 on 1/2",
      "P 19(1) 1/1: w x",
      "P 19(1) 1/2: v x y z",
    ],
    lists: ["1/1: 1 1 w 5; elsewhere x", "1/2: 3 1 v 6, 2 x 5, 3 y 5"],
  },
  {
    name: "P 18: a list without votes has no part in a lot when it has no candidate for the seat",
    election: {
      type: "TK",
      day: "2025-10-29",
      seats: 3,
      districts: [1, 2, 3, 4],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a", "s"], votes: [[5, 0]] },
            { districts: [2], candidates: ["s"], votes: [[0]] },
            { districts: [3], candidates: ["s"], votes: [[0]] },
            { districts: [4], candidates: ["c"], votes: [[0]] },
          ],
        },
      ],
    },
    options: { lots: [["1/2"]] },
    steps: [
      "P 5 quota 5/3",
      "P 6 full 1=3 of 5/3, 0 left",
      "P 12(4) 1: full 1/1=3 1/2=0 1/3=0 1/4=0 of 5/3, 0 left",
      "P 13(1) 1: 1/1 has 2, returns 1 -> 2 0 0 0",
      "P 12(5) 1: largest-remainder 1 once: 1/2 for 0/3 by lot 0 (1/1 full) -> 2 1 0 0",
      "P 15(1) exceed 5/12",
      "P 15(1) a with 5 on 1/1",
      "P 18(1) s next on 1/1, not on 1/2",
      "P 18(3) from 1/2 to 1/4",
      "P 17 c next on 1/4",
      "P 19(1) 1/1: a s",
      "P 19(1) 1/2: s",
      "P 19(1) 1/3: s",
      "P 19(1) 1/4: c",
    ],
    lists: ["1/1: 2 1 a 5, 2 s 0", "1/2: 1; elsewhere s", "1/3: 0; elsewhere s", "1/4: 0 1 c 0"],
    lotsBetween: ["1/2 1/3 1/4"],
  },
  {
    name: "a preference threshold of two fifths of the quota",
    election: {
      type: "GR",
      day: "2026-03-18",
      seats: 2,
      groups: [{ number: 1, votes: [10, 4, 5, 1] }],
    },
    options: {
      overlay: {
        name: "two fifths",
        preferenceThreshold: { share: { numerator: 2, denominator: 5 }, test: "exceed" },
      },
    },
    steps: [
      'P 15(2) if preferenceThreshold {"share":{"numerator":2,"denominator":5},"test":"exceed"}',
      "P 5 quota 20/2",
      "P 6 full 1=2 of 20/2, 0 left",
      "P 15(2) exceed 40/10",
      "P 15(1) 1-1 with 10 on 1/1",
      "P 15(1) 1-3 with 5 on 1/1",
      "P 19(1) 1/1: 1-1 1-3 1-2 1-4",
    ],
    lists: ["1/1: 2 1 1-1 10, 2 1-3 5"],
  },
  {
    name: "a water authority: more than half of the votes and less than half of the seats",
    election: {
      type: "AB",
      day: "2012-03-15",
      seats: 5,
      groups: [
        { number: 1, votes: [52, 0, 0] },
        { number: 2, votes: [17] },
        { number: 3, votes: [16] },
        { number: 4, votes: [15] },
      ],
    },
    steps: [
      "Waterschapsbesluit 2.76 quota 100/5",
      "Waterschapsbesluit 2.77 full 1=2 2=0 3=0 4=0 of 100/5, 3 left",
      "Waterschapsbesluit 2.78 largest-remainder 1 once: 2 for 85/5 -> 2 1 0 0",
      "Waterschapsbesluit 2.78 largest-remainder 1 once: 3 for 80/5 (2 had-its-seat) -> 2 1 1 0",
      "Waterschapsbesluit 2.78 largest-remainder 1 once: 4 for 75/5 (2 had-its-seat, 3 had-its-seat) -> 2 1 1 1",
      "Waterschapsbesluit 2.80 1 has 52 of 100, from 4 -> 3 1 1 0",
      "Waterschapsbesluit 2.86 exceed 100/20",
      "Waterschapsbesluit 2.86 1-1 with 52 on 1/1",
      "Waterschapsbesluit 2.86 1-2 next on 1/1",
      "Waterschapsbesluit 2.86 1-3 next on 1/1",
      "Waterschapsbesluit 2.86 2-1 with 17 on 2/1",
      "Waterschapsbesluit 2.86 3-1 with 16 on 3/1",
      "Waterschapsbesluit 2.88 1/1: 1-1 1-2 1-3",
      "Waterschapsbesluit 2.88 2/1: 2-1",
      "Waterschapsbesluit 2.88 3/1: 3-1",
    ],
    lists: [
      "1/1: 3 1 1-1 52, 2 1-2 0, 3 1-3 0",
      "2/1: 1 1 2-1 17",
      "3/1: 1 1 3-1 16",
      "4/1: 0; not ranked",
    ],
  },
];

describe("small elections, each for one clause", () => {
  test.each(elections)("$name", ({ election, options = {}, steps, lists, lotsBetween = [] }) => {
    const outcome = completed(electionOf(election), options);
    expect(linesOf(outcome)).toEqual(steps);
    expect(listsOf(outcome)).toEqual(lists);
    expect(outcome.lots.map(({ question }) => question.options.join(" "))).toEqual(lotsBetween);
  });
});
