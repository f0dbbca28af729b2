import type { ArticleReference, CandidateId } from "../../model/index.js";
import { type Draws, draw } from "../draws.js";
import type { GroupVotes } from "../votes.js";

/** Where a candidate stands on one list of the group. */
export interface Place {
  /** Index of the list within the group. */
  readonly list: number;
  readonly position: number;
  readonly votes: number;
}

/** A candidate with the votes on all lists of the group together. */
export interface Person {
  readonly id: CandidateId;
  readonly votes: number;
  readonly places: readonly Place[];
}

/** A candidate over the preference threshold who got a seat (article P 15). */
export interface PreferenceElected {
  readonly person: Person;
  /** Candidates of one block have equal votes and needed no lot. */
  readonly block: number;
  readonly lot: number | null;
}

/** The living candidates with at least `minimum` votes, most votes first, then in list order. */
export function personsOverThreshold(
  group: GroupVotes,
  minimum: number,
  deceased: ReadonlySet<string>,
): Person[] {
  const persons = group.lists.length === 1 ? onOneList(group, minimum) : onSeveralLists(group);
  return persons
    .filter(({ id, votes }) => votes >= minimum && !deceased.has(id))
    .sort((left, right) => right.votes - left.votes || byListOrder(left, right));
}

function onOneList(group: GroupVotes, minimum: number): Person[] {
  const persons: Person[] = [];
  const [list] = group.lists;
  list?.candidateVotes.forEach((votes, position) => {
    const candidate = list.candidates[position];
    if (votes < minimum || candidate === undefined) return;
    persons.push({ id: candidate.id, votes, places: [{ list: 0, position, votes }] });
  });
  return persons;
}

/** Every candidate of the group with all places on its lists. */
export function onSeveralLists(group: GroupVotes): Person[] {
  const persons = new Map<CandidateId, { votes: number; places: Place[] }>();
  group.lists.forEach((list, listIndex) => {
    list.candidates.forEach(({ id }, position) => {
      const votes = list.candidateVotes[position] ?? 0;
      const place = { list: listIndex, position, votes };
      const known = persons.get(id);
      if (known === undefined) persons.set(id, { votes, places: [place] });
      else {
        known.votes += votes;
        known.places.push(place);
      }
    });
  });
  return [...persons].map(([id, { votes, places }]) => ({ id, votes, places }));
}

/** Position on the list of the lowest district first; then the lower district. */
function byListOrder(left: Person, right: Person): number {
  const [first, second] = [left.places[0] as Place, right.places[0] as Place];
  return first.position - second.position || first.list - second.list;
}

/**
 * Article P 15: candidates over the threshold are elected in order of their votes, as far as the
 * seats of the group go. A lot decides between equal candidates when there are not seats for all.
 */
export function* electByPreference(
  persons: readonly Person[],
  seats: number,
  group: GroupVotes,
  article: ArticleReference,
  together: boolean,
): Draws<PreferenceElected[]> {
  const elected: PreferenceElected[] = [];
  let block = 0;
  let next = 0;
  while (next < persons.length && elected.length < seats) {
    const equal = equalFrom(persons, next);
    next += equal.length;
    const left = seats - elected.length;
    if (equal.length <= left) {
      for (const person of equal) elected.push({ person, block, lot: null });
      block++;
      continue;
    }
    let remaining = equal;
    for (let open = left; open > 0; ) {
      const { options, lot } = yield* draw({
        kind: "preference-candidate",
        article: { article: article.article, paragraph: 3 },
        scope: { kind: "group", group: group.number },
        options: remaining.map(({ id }) => id),
        draws: together ? open : 1,
        drawnOption: "receives-a-seat",
      });
      for (const option of options) {
        const person = remaining.find(({ id }) => id === option) as Person;
        elected.push({ person, block: block++, lot });
      }
      remaining = remaining.filter(({ id }) => !options.includes(id));
      open -= options.length;
    }
  }
  return elected;
}

function equalFrom(persons: readonly Person[], start: number): Person[] {
  const votes = persons[start]?.votes;
  let end = start + 1;
  while (end < persons.length && persons[end]?.votes === votes) end++;
  return persons.slice(start, end);
}
