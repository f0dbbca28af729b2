import { own, ownOnly } from "../has.js";
import type { DistrictNumber } from "../identifiers.js";
import { candidatesByPlace } from "./candidates-by-place.js";
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
export function normalElection(given: ParsedElectionInput): ElectionContent {
  const input = ownOnly(given);
  const districts = (input.districts ?? [onlyDistrict]).map(
    (district): District =>
      typeof district === "number"
        ? { number: district, voteValue: 1 }
        : { ...district, voteValue: own(district, "voteValue") ?? 1 },
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
  const { number } = group;
  const name = own(group, "name");
  const lists = own(group, "lists") ?? [listOfGroup(group)];
  const normal = lists.map((list) => normalList(list, number, everywhere));
  return name === undefined ? { number, lists: normal } : { number, name, lists: normal };
}

function normalList(
  list: ParsedListInput,
  number: number,
  everywhere: readonly DistrictNumber[],
): CandidateList {
  const districts = own(list, "districts") ?? everywhere;
  const listVotes = own(list, "listVotes");
  if (listVotes === undefined) {
    const votes = own(list, "votes") ?? [];
    return { districts, candidates: candidatesOf(own(list, "candidates"), votes, number), votes };
  }
  const numberOfCandidates = own(list, "numberOfCandidates");
  return numberOfCandidates === undefined
    ? { districts, listVotes }
    : { districts, listVotes, numberOfCandidates };
}

/** Candidates without an id are called after their list and place. */
function candidatesOf(
  candidates: ParsedListInput["candidates"],
  votes: NonNullable<ParsedListInput["votes"]>,
  number: number,
): readonly Candidate[] {
  if (candidates === undefined) return candidatesByPlace(number, votes[0]?.length ?? 0);
  const named: Candidate[] = [];
  for (const candidate of candidates) {
    named.push(Object.freeze(typeof candidate === "string" ? { id: candidate } : candidate));
  }
  return Object.freeze(named);
}
