import { describe, expect, test } from "vitest";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import type { DeterminationOptions } from "../../src/seats/given-case.js";
import { completed, electionOf } from "./completed.js";
import { linesOf } from "./step-lines.js";

interface Case {
  readonly name: string;
  readonly election: ElectionInput;
  readonly options?: DeterminationOptions;
  readonly steps: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: "a council below nineteen seats: remainders, absolute majority, persons and rankings",
    election: {
      type: "GR",
      day: "2026-03-18",
      seats: 6,
      groups: [
        { number: 1, votes: [20, 3] },
        { number: 2, votes: [7] },
        { number: 3, votes: [10, 2, 15, 1, 2, 2] },
      ],
    },
    steps: [
      "P 5 quota 62/6",
      "P 6 full 1=2 2=0 3=3 of 62/6, 1 left",
      "P 8(1) largest-remainder 1 once: 1 for 14/6 (2 below-threshold) -> 3 0 3",
      "P 9 3 has 32 of 62, from 1 -> 2 0 4",
      "P 15(2) exceed 62/12",
      "P 15(1) 1-1 with 20 on 1/1",
      "P 17 1-2 next on 1/1",
      "P 15(1) 3-3 with 15 on 3/1",
      "P 15(1) 3-1 with 10 on 3/1",
      "P 17 3-2 next on 3/1",
      "P 17 3-4 next on 3/1",
      "P 19(1) 1/1: 1-1 1-2",
      "P 19(1) 2/1: 2-1",
      "P 19(1) 3/1: 3-3 3-1 3-2 3-4 3-5 3-6",
    ],
  },
  {
    name: "one average seat each, then averages without limit, when a list runs out",
    election: {
      type: "GR",
      day: "2026-03-18",
      seats: 4,
      groups: [
        { number: 1, votes: [90] },
        { number: 2, votes: [10, 0, 0] },
      ],
    },
    steps: [
      "P 5 quota 100/4",
      "P 6 full 1=3 2=0 of 100/4, 1 left",
      "P 8(1) largest-remainder 1 once: 1 for 60/4 (2 below-threshold) -> 4 0",
      "P 10 1 has 1, returns 3 -> 1 0",
      "P 8(3) highest-average 2 once: 2 for 10/1 (1 full) -> 1 1",
      "P 8(3) highest-average 3: 2 for 10/2 (1 full) -> 1 2",
      "P 8(3) highest-average 3: 2 for 10/3 (1 full) -> 1 3",
      "P 15(2) exceed 100/8",
      "P 15(1) 1-1 with 90 on 1/1",
      "P 17 2-1 next on 2/1",
      "P 17 2-2 next on 2/1",
      "P 17 2-3 next on 2/1",
      "P 19(1) 1/1: 1-1",
      "P 19(1) 2/1: 2-1 2-2 2-3",
    ],
  },
  {
    name: "P 9, then P 10: the majority itself has too few candidates",
    election: {
      type: "GR",
      day: "2026-03-18",
      seats: 4,
      groups: [
        { number: 1, listVotes: 51, numberOfCandidates: 2 },
        { number: 2, listVotes: 25, numberOfCandidates: 2 },
        { number: 3, listVotes: 24, numberOfCandidates: 2 },
      ],
    },
    steps: [
      "P 5 quota 100/4",
      "P 6 full 1=2 2=1 3=0 of 100/4, 1 left",
      "P 8(1) largest-remainder 1 once: 3 for 96/4 -> 2 1 1",
      "P 9 1 has 51 of 100, from 3 -> 3 1 0",
      "P 10 1 has 2, returns 1 -> 2 1 0",
      "P 8(1) largest-remainder 1 once: 3 for 96/4 (1 full) -> 2 1 1",
    ],
  },
  {
    name: "the lots of P 8 and P 9: who gives up a seat is asked in order of the lists",
    election: {
      type: "GR",
      day: "2026-03-18",
      seats: 8,
      groups: [
        { number: 1, listVotes: 2020 },
        { number: 2, listVotes: 396 },
        { number: 3, listVotes: 396 },
        { number: 4, listVotes: 396 },
        { number: 5, listVotes: 396 },
        { number: 6, listVotes: 396 },
      ],
    },
    options: { lots: ["6", "5", "4", "3", "5"] },
    steps: [
      "P 5 quota 4000/8",
      "P 6 full 1=4 2=0 3=0 4=0 5=0 6=0 of 4000/8, 4 left",
      "P 8(1) largest-remainder 1 once: 6 for 3168/8 by lot 0 -> 4 0 0 0 0 1",
      "P 8(1) largest-remainder 1 once: 5 for 3168/8 by lot 1 (6 had-its-seat) -> 4 0 0 0 1 1",
      "P 8(1) largest-remainder 1 once: 4 for 3168/8 by lot 2 (5 had-its-seat, 6 had-its-seat) -> 4 0 0 1 1 1",
      "P 8(1) largest-remainder 1 once: 3 for 3168/8 by lot 3 (4 had-its-seat, 5 had-its-seat, 6 had-its-seat) -> 4 0 1 1 1 1",
      "P 9 1 has 2020 of 4000, from 5 by lot 4 -> 5 0 1 1 0 1",
    ],
  },
  {
    name: "1918: no rule of the absolute majority",
    election: {
      type: "TK",
      day: "1918-07-03",
      seats: 5,
      groups: [
        { number: 1, listVotes: 51 },
        { number: 2, listVotes: 17 },
        { number: 3, listVotes: 16 },
        { number: 4, listVotes: 16 },
      ],
    },
    steps: [
      "Kieswet before 1989 quota quota 100/5",
      "Kieswet before 1989 full seats full 1=2 2=0 3=0 4=0 of 100/5, 3 left",
      "Kieswet before 1989 residual seats largest-remainder 1 once: 2 for 85/5 -> 2 1 0 0",
      "Kieswet before 1989 residual seats largest-remainder 1 once: 3 for 80/5 (2 had-its-seat) -> 2 1 1 0",
      "Kieswet before 1989 residual seats largest-remainder 1 once: 4 for 80/5 (2 had-its-seat, 3 had-its-seat) -> 2 1 1 1",
    ],
  },
  {
    name: "1918: lists below half of the quota in the third round",
    election: {
      type: "TK",
      day: "1918-07-03",
      seats: 6,
      groups: [310, 83, 82, 81, 80, 79, 78, 77, 70, 60].map((listVotes, index) => ({
        number: index + 1,
        listVotes,
      })),
    },
    steps: [
      "Kieswet before 1989 quota quota 1000/6",
      "Kieswet before 1989 full seats full 1=1 2=0 3=0 4=0 5=0 6=0 7=0 8=0 9=0 10=0 of 1000/6, 5 left",
      "Kieswet before 1989 residual seats largest-remainder 1 once: 1 for 860/6 (2 below-threshold, 3 below-threshold, 4 below-threshold, 5 below-threshold, 6 below-threshold, 7 below-threshold, 8 below-threshold, 9 below-threshold, 10 below-threshold) -> 2 0 0 0 0 0 0 0 0 0",
      "Kieswet before 1989 residual seats largest-remainder 2 once: 1 for 860/6 (2 below-threshold, 3 below-threshold, 4 below-threshold, 5 below-threshold, 6 below-threshold, 7 below-threshold, 8 below-threshold, 9 below-threshold, 10 below-threshold) -> 3 0 0 0 0 0 0 0 0 0",
      "Kieswet before 1989 residual seats largest-remainder 3 once: 2 for 498/6 (1 above-threshold) -> 3 1 0 0 0 0 0 0 0 0",
      "Kieswet before 1989 residual seats largest-remainder 3 once: 3 for 492/6 (1 above-threshold, 2 had-its-seat) -> 3 1 1 0 0 0 0 0 0 0",
      "Kieswet before 1989 residual seats largest-remainder 3 once: 4 for 486/6 (1 above-threshold, 2 had-its-seat, 3 had-its-seat) -> 3 1 1 1 0 0 0 0 0 0",
    ],
  },
  {
    name: "a water authority in 2008: exactly half of the seats is enough",
    election: {
      type: "AB",
      day: "2008-11-25",
      seats: 4,
      groups: [
        { number: 1, listVotes: 51 },
        { number: 2, listVotes: 25 },
        { number: 3, listVotes: 24 },
      ],
    },
    steps: [
      "Waterschapsbesluit 2.76 quota 100/4",
      "Waterschapsbesluit 2.77 full 1=2 2=1 3=0 of 100/4, 1 left",
      "Waterschapsbesluit 2.78 largest-remainder 1 once: 3 for 96/4 -> 2 1 1",
    ],
  },
  {
    name: "a water authority in 2019: exactly half of the seats is not enough",
    election: {
      type: "AB",
      day: "2019-03-20",
      seats: 4,
      groups: [
        { number: 1, listVotes: 51 },
        { number: 2, listVotes: 25 },
        { number: 3, listVotes: 24 },
      ],
    },
    steps: [
      "P 5 quota 100/4",
      "P 6 full 1=2 2=1 3=0 of 100/4, 1 left",
      "P 8(1) largest-remainder 1 once: 3 for 96/4 -> 2 1 1",
      "P 9 1 has 51 of 100, from 3 -> 3 1 0",
    ],
  },
  {
    name: "a list group: P 12, P 16 and two seats passed on by P 18",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 8,
      districts: [1, 2, 3],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["s", "t", "b", "c"], votes: [[0, 38, 47, 0]] },
            { districts: [2], candidates: ["d", "e", "u"], votes: [[10, 46, 50]] },
            { districts: [3], candidates: ["s", "t", "u", "a"], votes: [[16, 31, 0, 161]] },
          ],
        },
      ],
    },
    steps: [
      "P 5 quota 399/8",
      "P 6 full 1=8 of 399/8, 0 left",
      "P 12(4) 1: full 1/1=1 1/2=2 1/3=4 of 399/8, 1 left",
      "P 12(5) 1: largest-remainder 1 once: 1/1 for 281/8 -> 2 2 4",
      "P 15(1) exceed 399/32",
      "P 15(1) a with 161 on 1/3",
      "P 16(1) t with 69 on 1/1",
      "P 16(1) u with 50 on 1/2",
      "P 15(1) b with 47 on 1/1",
      "P 15(1) e with 46 on 1/2",
      "P 16(1) s with 16 on 1/3",
      "P 18(3) from 1/3 to 1/2",
      "P 18(3) from 1/3 to 1/1",
      "P 17 c next on 1/1",
      "P 17 d next on 1/2",
      "P 19(1) 1/1: t b s c",
      "P 19(1) 1/2: u e d",
      "P 19(1) 1/3: a t u s",
    ],
  },
  {
    name: "a list group: a seat withheld by lot",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 13,
      districts: [1, 2, 3],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["s", "t", "b", "c"], votes: [[0, 38, 47, 0]] },
            { districts: [2], candidates: ["d", "e", "u"], votes: [[10, 46, 50]] },
            { districts: [3], candidates: ["s", "t", "u", "a"], votes: [[16, 31, 0, 161]] },
          ],
        },
      ],
    },
    options: { lots: ["1/3"] },
    steps: [
      "P 5 quota 399/13",
      "P 6 full 1=13 of 399/13, 0 left",
      "P 10 1 has 8, returns 5 -> 8",
      "P 10 5 unassigned",
      "P 12(4) 1: full 1/1=1 1/2=2 1/3=4 of 399/8, 1 left",
      "P 12(5) 1: largest-remainder 1 once: 1/1 for 281/8 -> 2 2 4",
      "P 15(1) exceed 399/52",
      "P 15(1) a with 161 on 1/3",
      "P 16(1) t with 69 on 1/1",
      "P 16(1) u with 50 on 1/2",
      "P 15(1) b with 47 on 1/1",
      "P 15(1) e with 46 on 1/2",
      "P 16(1) s with 16 on 1/3",
      "P 16(2) from 1/3 to 1/2 for d by lot 0",
      "P 16(2) d with 10 on 1/2",
      "P 18(3) from 1/3 to 1/1",
      "P 17 c next on 1/1",
      "P 19(1) 1/1: t b s c",
      "P 19(1) 1/2: u e d",
      "P 19(1) 1/3: a t u s",
    ],
  },
  {
    name: "a list group whose list runs out: P 13, and seats passed on by lot",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 11,
      districts: [1, 2, 3],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["s", "t"], votes: [[44, 54]] },
            { districts: [2], candidates: ["d", "e", "f", "g"], votes: [[1, 29, 30, 38]] },
            {
              districts: [3],
              candidates: ["s", "t", "u", "a", "b"],
              votes: [[415, 32, 10, 1630, 1576]],
            },
          ],
        },
      ],
    },
    options: { lots: ["1/2"] },
    steps: [
      "P 5 quota 3859/11",
      "P 6 full 1=11 of 3859/11, 0 left",
      "P 10 1 has 9, returns 2 -> 9",
      "P 10 2 unassigned",
      "P 12(4) 1: full 1/1=0 1/2=0 1/3=8 of 3859/9, 1 left",
      "P 12(5) 1: largest-remainder 1 once: 1/3 for 2095/9 -> 0 0 9",
      "P 13(1) 1: 1/3 has 5, returns 4 -> 0 0 5",
      "P 12(5) 1: largest-remainder 1 once: 1/1 for 882/9 (1/3 full) -> 1 0 5",
      "P 12(5) 1: largest-remainder 1 once: 1/2 for 882/9 (1/1 had-its-seat, 1/3 full) -> 1 1 5",
      "P 13(2) 1: highest-average 2: 1/1 for 98/2 (1/3 full) -> 2 1 5",
      "P 13(2) 1: highest-average 2: 1/2 for 98/2 (1/1 full, 1/3 full) -> 2 2 5",
      "P 15(1) exceed 3859/44",
      "P 15(1) a with 1630 on 1/3",
      "P 15(1) b with 1576 on 1/3",
      "P 16(1) s with 459 on 1/3",
      "P 18(1) t next on 1/1, not on 1/3",
      "P 17 d next on 1/2",
      "P 17 e next on 1/2",
      "P 17 u next on 1/3",
      "P 18(3) from 1/1 to 1/2 by lot 0",
      "P 18(3) from 1/3 to 1/2",
      "P 17 f next on 1/2",
      "P 17 g next on 1/2",
      "P 19(1) 1/1: s t",
      "P 19(1) 1/2: d e f g",
      "P 19(1) 1/3: a b s t u",
    ],
  },
  {
    name: "the Senate: chapter U, with vote values",
    election: {
      type: "EK",
      day: "2023-05-30",
      seats: 4,
      districts: [
        { number: 1, voteValue: 2 },
        { number: 2, voteValue: 3 },
      ],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a", "b"], votes: [[9, 1]] },
            { districts: [2], candidates: ["b", "c"], votes: [[2, 3]] },
          ],
        },
        { number: 2, lists: [{ districts: [1, 2], candidates: ["d"], votes: [[5], [4]] }] },
      ],
    },
    steps: [
      "U 7 quota 57/4",
      "U 8 full 1=2 2=1 of 57/4, 1 left",
      "U 9 highest-average 1: 1 for 35/3 -> 3 1",
      "U 12(4) 1: full 1/1=1 1/2=1 of 35/3, 1 left",
      "U 12(5) 1: largest-remainder 1 once: 1/1 for 25/3 -> 2 1",
      "U 15(1) reach 57/4",
      "U 15(1) a with 18 on 1/1",
      "P 18(1) b next on 1/2, not on 1/1",
      "P 18(3) from 1/1 to 1/2",
      "P 17 c next on 1/2",
      "U 15(1) d with 22 on 2/1",
      "U 15(2) 1/1: a b",
      "U 15(2) 1/2: b c",
      "U 15(2) 2/1: d",
    ],
  },
  {
    name: "a combination of three lists, of which one drops out (2012)",
    election: {
      type: "TK",
      day: "2012-09-12",
      seats: 5,
      groups: [
        { number: 1, votes: [41, 0, 0, 0] },
        { number: 2, votes: [20, 9, 0, 0, 0] },
        { number: 3, votes: [25, 0, 0, 0] },
        { number: 4, votes: [5, 0, 0, 0] },
      ],
      combinations: [{ id: "A", groups: [2, 3, 4] }],
    },
    steps: [
      "P 5 quota 100/5",
      "P 4(2) fictitious 1=2 2=2 3=1 4=0",
      "P 4(2) A counts: 2 3 without 4",
      "P 6 full 1=2 A=2 4=0 of 100/5, 1 left",
      "P 7(1) highest-average 1: A for 54/3 (4 below-threshold) -> 2 3 0",
      "P 11(4) A: full 2=1 3=1 of 54/3, 1 left",
      "P 11(5) A: largest-remainder 1 once: 2 for 33/3 -> 2 1",
      "P 15(1) exceed 100/20",
      "P 15(1) 1-1 with 41 on 1/1",
      "P 17 1-2 next on 1/1",
      "P 15(1) 2-1 with 20 on 2/1",
      "P 15(1) 2-2 with 9 on 2/1",
      "P 15(1) 3-1 with 25 on 3/1",
      "P 19(1) 1/1: 1-1 1-2 1-3 1-4",
      "P 19(1) 2/1: 2-1 2-2 2-3 2-4 2-5",
      "P 19(1) 3/1: 3-1 3-2 3-3 3-4",
    ],
  },
  {
    name: "a candidate elected in two groups",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 3,
      districts: [1, 2],
      groups: [
        { number: 1, lists: [{ districts: [1], candidates: ["P", "Q"], votes: [[6, 6]] }] },
        { number: 2, lists: [{ districts: [2], candidates: ["P", "Q", "R"], votes: [[5, 0, 0]] }] },
      ],
    },
    steps: [
      "P 5 quota 17/3",
      "P 6 full 1=2 2=0 of 17/3, 1 left",
      "P 7(1) highest-average 1: 2 for 5/1 -> 2 1",
      "P 15(1) exceed 17/12",
      "P 15(1) P with 6 on 1/1",
      "P 15(1) Q with 6 on 1/1",
      "P 15(1) P with 5 on 2/2",
      "P 15(1) P keeps 1, gives up 2/2 to R",
      "P 19(1) 1/1: P Q",
      "P 19(1) 2/2: P Q R",
    ],
  },
  {
    name: "a seat of a group that nobody can take",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 2,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a"], votes: [[1]] },
            { districts: [2], candidates: ["b"], votes: [[0]] },
          ],
        },
      ],
    },
    options: { readings: { listsWithoutVotesInGroup: "never" } },
    steps: [
      "P 5 quota 1/2",
      "P 6 full 1=2 of 1/2, 0 left",
      "P 12(4) 1: full 1/1=2 1/2=0 of 1/2, 0 left",
      "P 13(1) 1: 1/1 has 1, returns 1 -> 1 0",
      "P 13(1) 1: 1 unassigned",
      "P 15(1) exceed 1/8",
      "P 15(1) a with 1 on 1/1",
      "P 19(1) 1/1: a",
      "P 19(1) 1/2: b",
    ],
  },
  {
    name: "lists with and without known candidates",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 3,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a"], votes: [[6]] },
            { districts: [2], listVotes: [5] },
          ],
        },
        { number: 2, lists: [{ districts: [2], candidates: ["x", "y"], votes: [[9, 0]] }] },
        { number: 3, lists: [{ districts: [2], listVotes: [3] }] },
      ],
    },
    steps: [
      "P 5 quota 23/3",
      "P 6 full 1=1 2=1 3=0 of 23/3, 1 left",
      "P 7(1) highest-average 1: 1 for 11/2 -> 2 1 0",
      "P 12(4) 1: full 1/1=1 1/2=0 of 11/2, 1 left",
      "P 12(5) 1: largest-remainder 1 once: 1/2 for 10/2 -> 1 1",
      "P 15(1) exceed 23/12",
      "P 15(1) x with 9 on 2/2",
      "P 19(1) 2/2: x y",
    ],
  },
  {
    name: "no threshold to lift, where the body has none",
    election: { type: "GR", day: "2026-03-18", seats: 19, groups: [{ number: 1, listVotes: 5 }] },
    options: { readings: { noListReachesThreshold: "threshold-lifted" } },
    steps: ["P 5 quota 5/19", "P 6 full 1=19 of 5/19, 0 left"],
  },
  {
    name: "preference votes: over the threshold without a seat comes before the rest of the list",
    election: {
      type: "PS",
      day: "2023-03-15",
      seats: 1,
      districts: [1],
      groups: [
        { number: 1, votes: [1, 2, 30, 30] },
        { number: 2, votes: [1, 2] },
      ],
    },
    options: { lots: ["1-4"] },
    steps: [
      "P 5 quota 66/1",
      "P 6 full 1=0 2=0 of 66/1, 1 left",
      "P 7(1) highest-average 1: 1 for 63/1 -> 1 0",
      "P 15(1) exceed 66/4",
      "P 15(1) 1-4 with 30 on 1/1 by lot 0",
      "P 19(1) 1/1: 1-4 1-3 1-1 1-2",
      "P 19(1) 2/1: 2-1 2-2",
    ],
  },
];

describe("every step, with its article", () => {
  test.each(cases)("$name", ({ election, options, steps }) => {
    expect(linesOf(completed(electionOf(election), options))).toEqual(steps);
  });
});
