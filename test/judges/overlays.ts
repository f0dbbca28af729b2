import { residualSeatsBill } from "../../src/law/overlay.js";
import type { Overlay } from "../../src/model/outcome/overlay.js";

/** Changes to the rules: the pending bill, and each part of them once or twice. */
export const overlays: readonly Overlay[] = [
  residualSeatsBill,
  { name: "no threshold", residualThreshold: null },
  { name: "averages", residualMethod: "highest-averages" },
  { name: "remainders", residualMethod: "largest-remainders" },
  {
    name: "remainders from half of the quota",
    residualMethod: "largest-remainders",
    residualThreshold: { numerator: 1, denominator: 2 },
  },
  {
    name: "a third of the quota, reached",
    preferenceThreshold: { share: { numerator: 1, denominator: 3 }, test: "reach" },
  },
  { name: "a majority for every body", absoluteMajority: true },
  { name: "no majority", absoluteMajority: false },
  { name: "twenty seats", seats: 20 },
  {
    name: "list votes",
    listVotes: [
      { list: 1, votes: 7 },
      { list: 2, votes: 30 },
    ],
  },
  { name: "a third of the seats first", listSeats: { numerator: 1, denominator: 3 } },
  {
    name: "the part of the list votes first",
    listVotes: [{ list: 1, votes: 50 }],
    listSeats: "part-of-list-votes",
    preferenceThreshold: { share: { numerator: 1, denominator: 100 }, test: "reach" },
  },
  { name: "one after the other", mergedLists: [{ lists: [2, 1], order: "one-after-the-other" }] },
  { name: "in turn", mergedLists: [{ lists: [1, 2], order: "in-turn" }] },
];
