import {
  type Election,
  hasCandidates,
  type PoliticalGroup,
} from "../../../src/model/election/election.js";

/** An election as a person would write it: defaults left out. */
export function shortInput(election: Election): object {
  const { type, day, seats, districts, groups, combinations, deceased, blankVotes } = election;
  const [first, ...others] = districts;
  const oneDistrict = others.length === 0 && first?.number === 1 && first.voteValue === 1;
  return {
    type,
    day,
    seats,
    ...(oneDistrict
      ? {}
      : {
          districts: districts.map(({ number, voteValue }) =>
            voteValue === 1 ? number : { number, voteValue },
          ),
        }),
    groups: groups.map((group) => (oneDistrict ? shortGroup(group) : wholeGroup(group))),
    ...(combinations.length === 0 ? {} : { combinations }),
    ...(deceased.length === 0 ? {} : { deceased }),
    ...(blankVotes === undefined ? {} : { blankVotes }),
  };
}

function shortGroup({ number, lists }: PoliticalGroup): object {
  const [list] = lists;
  if (list === undefined) return { number };
  if (!hasCandidates(list)) {
    const { numberOfCandidates } = list;
    return {
      number,
      listVotes: list.listVotes[0],
      ...(numberOfCandidates === undefined ? {} : { numberOfCandidates }),
    };
  }
  const ids = list.candidates.map(({ id }) => id);
  const named = ids.some((id, index) => id !== `${number}-${index + 1}`);
  return { number, ...(named ? { candidates: ids } : {}), votes: list.votes[0] };
}

function wholeGroup({ number, lists }: PoliticalGroup): object {
  return {
    number,
    lists: lists.map((list) =>
      hasCandidates(list)
        ? {
            districts: list.districts,
            candidates: list.candidates.map(({ id }) => id),
            votes: list.votes,
          }
        : list,
    ),
  };
}
