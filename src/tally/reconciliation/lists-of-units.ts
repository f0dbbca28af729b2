import { addVotes, zeros } from "../../model/count/add-votes.js";
import { own, ownOnly } from "../../model/has.js";
import type { ReportedList, ReportedTotals } from "./reported-totals.js";

/** The votes of one list over several units, as the list of their body has its candidates. */
export interface SumOfList {
  votes: number;
  readonly candidateVotes: number[];
}

interface Placed {
  readonly list: ReportedList;
  /** The place of each candidate, where ids are known. */
  readonly places: ReadonlyMap<string, number> | undefined;
  readonly sum: SumOfList;
}

function placesOf(given: ReportedList): ReadonlyMap<string, number> | undefined {
  const { people } = ownOnly(given);
  return people === undefined ? undefined : new Map(people.map((id, at) => [id, at]));
}

/** The votes of units on the lists of their body: candidates by id, or where none is known by place. */
export function sumsOfLists(
  lists: readonly ReportedList[],
  units: readonly ReportedTotals[],
): ReadonlyMap<number, SumOfList> {
  const placed = new Map(
    lists.map((list): [number, Placed] => {
      const candidateVotes = zeros(list.candidateVotes.length);
      return [list.number, { list, places: placesOf(list), sum: { votes: 0, candidateVotes } }];
    }),
  );
  for (const unit of units) {
    for (const each of unit.lists) {
      const { number, votes, candidateVotes, people } = ownOnly(each);
      const own = placed.get(number);
      if (own === undefined) continue;
      own.sum.votes += votes;
      if (own.places === undefined || people === undefined) {
        addVotes(own.sum.candidateVotes, candidateVotes);
        continue;
      }
      people.forEach((id, at) => {
        const place = own.places?.get(id);
        if (place !== undefined)
          own.sum.candidateVotes[place] =
            (own.sum.candidateVotes[place] ?? 0) + (candidateVotes[at] ?? 0);
      });
    }
  }
  return new Map([...placed].map(([number, { sum }]) => [number, sum]));
}

/** Whether the candidates of a unit's list stand on that of its body. */
function fits(list: ReportedList, of: ReportedList): boolean {
  const [people, wanted] = [own(list, "people"), own(of, "people")];
  if (people === undefined || wanted === undefined) {
    return list.candidateVotes.length === of.candidateVotes.length;
  }
  const known = new Set(wanted);
  return people.every((id) => known.has(id));
}

/** Lists of a unit that its body has not, or has with others, and lists of the body that no unit has. */
export function ballotMismatches(body: {
  readonly lists: readonly ReportedList[];
  readonly children: readonly ReportedTotals[];
}): readonly { readonly child: string; readonly list: number }[] {
  const own = new Map(body.lists.map((list) => [list.number, list]));
  const somewhere = new Set(
    body.children.flatMap(({ lists }) => lists.map(({ number }) => number)),
  );
  const nowhere = body.lists.filter(({ number }) => !somewhere.has(number));
  return body.children.flatMap(({ unit: child, lists }) => {
    const strange = lists.filter((list) => {
      const of = own.get(list.number);
      return of === undefined || !fits(list, of);
    });
    const numbers = [...nowhere, ...strange].map(({ number }) => number);
    return numbers.map((list) => ({ child, list }));
  });
}
