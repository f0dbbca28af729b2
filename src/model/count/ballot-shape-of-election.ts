import { type Election, hasCandidates } from "../election/election.js";
import { ballotShapeOfElectionSignature } from "../signatures/made/model.js";
import { refusedArguments } from "../signatures/refused-arguments.js";
import type { BallotShape } from "./ballot-shape.js";
import { voterCardsUsed } from "./voter-cards.js";

/**
 * The ballot paper of an election in one of its districts: its lists with the number of candidates
 * of each. Lists of which only the list votes are known are left out.
 */
export function ballotShapeOfElection(election: Election, district = 1): BallotShape {
  const refusal = refusedArguments(ballotShapeOfElectionSignature, [election, district]);
  if (refusal !== null) return refusal;
  const lists = election.groups.flatMap((group) =>
    group.lists
      .filter(hasCandidates)
      .filter((list) => list.districts.some((number) => number === district))
      .map((list) => ({ number: group.number, candidates: list.candidates.length })),
  );
  return {
    lists: lists.sort((left, right) => left.number - right.number),
    voterCardsUsed: voterCardsUsed(election.type),
  };
}
