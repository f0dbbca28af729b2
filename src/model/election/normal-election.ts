import type { CandidateId, DistrictNumber } from "../identifiers.js";
import { idByPlace } from "./candidacies.js";
import type {
  Candidate,
  CandidateList,
  District,
  ElectionContent,
  PoliticalGroup,
} from "./election.js";
import type { ParsedElectionInput, ParsedGroupInput, ParsedListInput } from "./election-input.js";
import { listOfGroup } from "./list-of-group.js";

// The number of a district as the schema would make it.
const onlyDistrict = 1 as DistrictNumber;

/** Writes out what a short input leaves unsaid: districts, candidates, lists, vote values. */
export function normalElection(input: ParsedElectionInput): ElectionContent {
  const districts = (input.districts ?? [onlyDistrict]).map(
    (district): District =>
      typeof district === "number"
        ? { number: district, voteValue: 1 }
        : { ...district, voteValue: district.voteValue ?? 1 },
  );
  const everywhere = districts.map((district) => district.number);
  const area = typeof input.area === "string" ? { name: input.area } : input.area;
  return {
    type: input.type,
    day: input.day,
    ...(area === undefined ? {} : { area }),
    seats: input.seats,
    districts,
    groups: input.groups.map((group) => normalGroup(group, everywhere)),
    combinations: input.combinations ?? [],
    deceased: input.deceased ?? [],
    ...(input.blankVotes === undefined ? {} : { blankVotes: input.blankVotes }),
  };
}

function normalGroup(
  group: ParsedGroupInput,
  everywhere: readonly DistrictNumber[],
): PoliticalGroup {
  const { number, name, lists = [listOfGroup(group)] } = group;
  return {
    number,
    ...(name === undefined ? {} : { name }),
    lists: lists.map((list) => normalList(list, number, everywhere)),
  };
}

function normalList(
  list: ParsedListInput,
  number: number,
  everywhere: readonly DistrictNumber[],
): CandidateList {
  const { districts = everywhere, votes = [], listVotes, numberOfCandidates } = list;
  if (listVotes === undefined) return { districts, candidates: candidatesOf(list, number), votes };
  return {
    districts,
    listVotes,
    ...(numberOfCandidates === undefined ? {} : { numberOfCandidates }),
  };
}

/** Candidates without an id are called after their list and place. */
function candidatesOf({ candidates, votes = [] }: ParsedListInput, number: number): Candidate[] {
  if (candidates !== undefined) {
    return candidates.map((candidate) =>
      typeof candidate === "string" ? { id: candidate } : candidate,
    );
  }
  const named: Candidate[] = [];
  const length = votes[0]?.length ?? 0;
  for (let place = 1; place <= length; place += 1) {
    // An id of the house's own making.
    named.push({ id: idByPlace(number, place) as CandidateId });
  }
  return named;
}
