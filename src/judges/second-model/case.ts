import type { ElectionContent } from "../../model/election/election.js";
import type { Fraction } from "../../model/fraction.js";
import type { Readings } from "../../model/outcome/readings.js";
import type { RuleFacts } from "../facts/facts.js";
import type { Urn } from "./lots.js";
import type { Group } from "./votes.js";

/** All that a result depends on. */
export interface Case {
  readonly election: ElectionContent;
  readonly groups: readonly Group[];
  /** P 5, U 7: the votes on all lists divided by the number of seats. */
  readonly quota: Fraction;
  readonly facts: RuleFacts;
  readonly readings: Readings;
  readonly urn: Urn;
}
