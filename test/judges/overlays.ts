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
];
