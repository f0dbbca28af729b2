import fc from "fast-check";
import {
  combinedElections,
  groupElections,
  singleListElections,
} from "../../src/conformance/generators/election.js";
import {
  anyElection,
  electionOfHistory,
  listVotesElection,
} from "../../src/conformance/generators/elections-of-every-kind.js";
import type { Election } from "../../src/index.js";

/** Elections of every body and period: with ties, list groups, combinations and too few candidates. */
export const electionsOfEveryKind: fc.Arbitrary<Election> = fc.oneof(
  anyElection,
  electionOfHistory,
  listVotesElection("GR", "TK", "PS", "AB"),
  singleListElections,
  combinedElections,
  groupElections,
);
