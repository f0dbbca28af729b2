import type { DrawnKind } from "../drawn-kind.js";
import { drawnDeposit } from "./drawn-deposit.js";
import { drawnBodySize, drawnListLength, drawnVoteValue } from "./drawn-figures.js";
import { drawnLeave } from "./drawn-leave.js";
import { drawnListNumbers } from "./drawn-list-numbers.js";
import { drawnResult } from "./drawn-result.js";
import { drawnSuccession } from "./drawn-succession.js";

/** Every kind of question that can be drawn and judged without the calculation. */
export const drawnKinds: readonly DrawnKind[] = [
  drawnResult,
  drawnSuccession,
  drawnLeave,
  drawnDeposit,
  drawnListNumbers,
  drawnListLength,
  drawnBodySize,
  drawnVoteValue,
];
