import { own } from "../has.js";

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
  const candidates = own(group, "candidates");
  const numberOfCandidates = own(group, "numberOfCandidates");
  const votes = own(group, "votes");
  const listVotes = own(group, "listVotes");
  const list: Writable<OneList<Candidates, Votes, Figure, Number>> = {};
  if (candidates !== undefined) list.candidates = candidates;
  if (numberOfCandidates !== undefined) list.numberOfCandidates = numberOfCandidates;
  if (votes !== undefined) list.votes = [votes];
  if (listVotes !== undefined) list.listVotes = [listVotes];
  return list;
}

/** A value that is being made. */
type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
