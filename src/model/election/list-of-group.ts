interface GroupWithoutLists<Candidates, Votes, Figure, Number> {
  readonly candidates?: Candidates;
  readonly votes?: Votes;
  readonly listVotes?: Figure;
  readonly numberOfCandidates?: Number;
}

interface OneList<Candidates, Votes, Figure, Number> {
  readonly candidates?: Candidates;
  readonly votes?: readonly Votes[];
  readonly listVotes?: readonly Figure[];
  readonly numberOfCandidates?: Number;
}

/** The one list that a group given by votes or listVotes stands for. */
export function listOfGroup<Candidates, Votes, Figure, Number>(
  group: GroupWithoutLists<Candidates, Votes, Figure, Number>,
): OneList<Candidates, Votes, Figure, Number> {
  const { candidates, votes, listVotes, numberOfCandidates } = group;
  return {
    ...(candidates === undefined ? {} : { candidates }),
    ...(numberOfCandidates === undefined ? {} : { numberOfCandidates }),
    ...(votes === undefined ? {} : { votes: [votes] }),
    ...(listVotes === undefined ? {} : { listVotes: [listVotes] }),
  };
}
