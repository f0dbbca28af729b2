import type { Election } from "../../../src/model/election/election.js";
import type { ListNumber } from "../../../src/model/identifiers.js";
import { caseOf } from "../../../src/seats/case.js";
import { electionOf } from "../../seats/completed.js";

/** The election with one list of so many votes and persons for each list number, one of them with other votes. */
export function bareElection(
  election: Election,
  changed: { readonly group: ListNumber; readonly votes: number } | null = null,
): Election {
  const given = caseOf(election, {});
  if (given.status === "refused") throw new Error(JSON.stringify(given.issues));
  const { type, day, seats, combinations } = election;
  return electionOf({
    type,
    day,
    seats,
    groups: given.value.numbers.map(({ number, votes, candidates }) => ({
      number,
      lists: [
        {
          listVotes: [number === changed?.group ? changed.votes : votes],
          ...(Number.isFinite(candidates) ? { numberOfCandidates: candidates } : {}),
        },
      ],
    })),
    combinations: combinations.map(({ id, groups }) => ({ id, groups: [...groups] })),
  });
}
