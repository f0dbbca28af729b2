import { bounds } from "./bounds.js";
import type { Ballots, Person, State, TypedList } from "./state.js";
import { takenText } from "./state.js";

/** The seats of a class that votes, until it says otherwise. */
const usualSeats = 9;
const usualLists = 3;
const usualPeople = 3;
const usualDay = "2026-03-18";

const nobody: Person = { name: "", votes: 0 };

/** A list of one's own vote with room for so many people. */
export function listOfOwn(people: number): TypedList {
  return { name: "", votes: 0, candidates: null, people: Array<Person>(people).fill(nobody) };
}

/** A list with these people, whose votes are those of the list. */
export function withPeople(list: TypedList, people: readonly Person[]): TypedList {
  return { ...list, people, votes: people.reduce((sum, { votes }) => sum + votes, 0) };
}

/** How many people stand on all lists together. */
export function peopleOf(lists: readonly TypedList[]): number {
  return lists.reduce((sum, { people }) => sum + (people?.length ?? 0), 0);
}

/** A vote of one's own, of which nothing is counted yet: a council of nine seats. */
export function ownVote(state: State): State {
  return {
    ...state,
    source: null,
    type: "GR",
    day: usualDay,
    area: "",
    seats: usualSeats,
    lists: Array<TypedList>(usualLists).fill(listOfOwn(usualPeople)),
    combinations: [],
    lots: [],
    ballots: { blank: 0, invalid: 0, admitted: null },
    drafts: {},
    together: [],
    walk: 1,
    compareWith: "none",
  };
}

interface PersonPlace {
  readonly list: number;
  readonly person: number;
}

function changedList(
  state: State,
  at: number,
  change: (list: TypedList, people: readonly Person[]) => TypedList,
): State {
  return {
    ...state,
    lists: state.lists.map((list, index) =>
      index === at && list.people !== undefined ? change(list, list.people) : list,
    ),
  };
}

function changedPerson(state: State, { list, person }: PersonPlace, by: Partial<Person>): State {
  return changedList(state, list, (own, people) =>
    withPeople(
      own,
      people.map((one, at) => (at === person ? { ...one, ...by } : one)),
    ),
  );
}

/** The ballots for somebody were counted. */
export function personCounted(state: State, place: PersonPlace, votes: number): State {
  return changedPerson(state, place, { votes });
}

/** Somebody got another name. */
export function personNamed(state: State, place: PersonPlace, name: string): State {
  return changedPerson(state, place, { name: takenText(name) });
}

/** One ballot more or fewer for the leader of a list; below none it stays as it is. */
export function leaderMoved(state: State, list: number, by: number): State {
  const votes = (state.lists[list]?.people?.[0]?.votes ?? 0) + by;
  if (votes < 0 || votes > bounds.votes) return state;
  const { [`person-${list}-0`]: _, ...drafts } = state.drafts;
  return personCounted({ ...state, drafts }, { list, person: 0 }, votes);
}

/** The pile of a list was counted; null: it was not. */
export function pileCounted(state: State, list: number, pile: number | null): State {
  return changedList(state, list, (own) => {
    const { pile: _, ...rest } = own;
    return pile === null ? rest : { ...rest, pile };
  });
}

/** Blank and invalid ballots, or the voters, were counted. */
export function ballotsCounted(state: State, change: Partial<Ballots>): State {
  return state.ballots === null ? state : { ...state, ballots: { ...state.ballots, ...change } };
}

/** Somebody more on a list, as far as the page takes them. */
export function personAdded(state: State, list: number): State {
  if (peopleOf(state.lists) >= bounds.people) return state;
  return changedList(state, list, (own, people) => withPeople(own, [...people, nobody]));
}

/** The last of a list goes, with what was typed for him or her; a list keeps one. */
export function personRemoved(state: State, list: number): State {
  const last = (state.lists[list]?.people?.length ?? 0) - 1;
  if (last < 1) return state;
  const { [`person-${list}-${last}`]: _, ...drafts } = state.drafts;
  return changedList({ ...state, drafts, lots: [] }, list, (own, people) =>
    withPeople(own, people.slice(0, last)),
  );
}
