import { type Candidate, type Election, hasCandidates } from "../election/election.js";
import { own } from "../has.js";
import type { Parsed } from "../refusal.js";
import { ballotOfElectionSignature } from "../signatures/made/model.js";
import { refusedArguments } from "../signatures/refused-arguments.js";
import type { Ballot } from "./ballot.js";
import type { PersonOnList } from "./ballot-shape.js";
import { parseBallot } from "./parse-ballot.js";

/**
 * The ballot paper of an election in one of its districts; an election with one district needs none.
 * `id` names the election, as no election does by itself. Lists of which only the list votes are
 * known are left out.
 *
 * Refuses what `parseBallot` refuses, such as a district without lists.
 */
export function ballotOfElection(
  election: Election,
  id: string,
  district?: number,
): Parsed<Ballot> {
  const refusal = refusedArguments(ballotOfElectionSignature, [election, id, district]);
  if (refusal !== null) return refusal;
  const only = election.districts.length === 1 ? election.districts[0]?.number : undefined;
  const wanted = district ?? only;
  return parseBallot({
    election: id,
    type: election.type,
    district: only === wanted ? null : (wanted ?? null),
    lists: election.groups.flatMap((group) =>
      group.lists
        .filter(hasCandidates)
        .filter((list) => list.districts.some((own) => own === wanted))
        .map(({ candidates }) => ({
          number: group.number,
          ...named(own(group, "name")),
          candidates: candidates.map(personOf),
        })),
    ),
  });
}

function personOf(candidate: Candidate): string | PersonOnList {
  const name = own(candidate, "name");
  return name === undefined ? candidate.id : { id: candidate.id, name };
}

function named(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name };
}
