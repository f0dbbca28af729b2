import type { VectorKind } from "../src/conformance/kinds/kinds.js";
import {
  leaveSituations,
  referendumSituations,
  sizeSituations,
  valueSituations,
} from "./figure-vectors.js";
import { depositSituations, lengthSituations, numberingSituations } from "./list-vectors.js";
import { reconciliationSituations } from "./reconciliation-vectors.js";
import type { Situation } from "./situations.js";
import { successionSituations } from "./succession-vectors.js";
import { tallySituations } from "./tally-vectors.js";

/** What a situation says of itself, whatever its input. */
export type Told = Pick<Situation<never>, "flag" | "meaning" | "failure" | "catches">;

/** The situations for which vectors are made, by kind, but for results, counts and many counts. */
export const situationsByKind: Partial<Readonly<Record<VectorKind, readonly Told[]>>> = {
  tally: tallySituations,
  reconciliation: reconciliationSituations,
  succession: successionSituations,
  "temporary-leave": leaveSituations,
  deposit: depositSituations,
  "list-numbers": numberingSituations,
  "list-length": lengthSituations,
  "body-size": sizeSituations,
  "vote-value": valueSituations,
  referendum: referendumSituations,
};
