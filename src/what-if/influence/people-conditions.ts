import { hasCandidates } from "../../model/election/election.js";
import type { Case } from "../../seats/case.js";
import type { Condition, Inequality } from "./condition.js";
import type { Doubts } from "./votes-in-doubt.js";
import { weighed } from "./weighed.js";

/** Why it is not known which votes elect other people. */
export type PeopleUnknown = "list-groups" | "no-candidates-known";

/** Somebody on a list with seats. */
interface Standing {
  readonly place: number;
  readonly votes: number;
  readonly elected: boolean;
}

/**
 * What must become true of the votes before others are elected while lists keep their seats (P 15,
 * P 17): somebody elected out of the order of the list no longer passes the threshold, or somebody else
 * passes it and has more votes than one of the elected.
 */
export function peopleConditions(
  given: Case,
  elected: ReadonlySet<string>,
  doubts: Doubts,
  lots: boolean,
): readonly Condition[] | PeopleUnknown {
  const unknown = whatIsUnknown(given);
  if (unknown !== null) return unknown;
  const conditions: Condition[] = [];
  for (const standing of standingsOf(given, elected, doubts)) {
    const outside = standing.filter((one) => !one.elected);
    const inside = standing.filter((one) => one.elected);
    const [firstOut] = outside;
    if (firstOut === undefined || inside.length === 0) continue;
    for (const one of inside) {
      if (one.place > firstOut.place) conditions.push([threshold(given, doubts, one, -1)]);
    }
    for (const other of outside) {
      const passes = threshold(given, doubts, other, 1);
      for (const one of inside) conditions.push([passes, moreThan(other, one, lots)]);
    }
  }
  return conditions;
}

function whatIsUnknown({ numbers, election, rules }: Case): PeopleUnknown | null {
  if (rules.preference === null) return "no-candidates-known";
  if (numbers.some(({ only }) => only === null)) return "list-groups";
  const seen = new Set<string>();
  for (const { lists } of election.groups) {
    for (const list of lists) {
      if (!hasCandidates(list)) return "no-candidates-known";
      for (const { id } of list.candidates) {
        if (seen.has(id)) return "list-groups";
        seen.add(id);
      }
    }
  }
  return null;
}

/** Who stands on each list that has seats, from top to bottom, without those who died (P 19a). */
function standingsOf(
  { election, deceased }: Case,
  elected: ReadonlySet<string>,
  { places }: Doubts,
): readonly (readonly Standing[])[] {
  const lists = election.groups.map((): Standing[] => []);
  places.forEach(({ at: [group], position, votes }, place) => {
    const list = election.groups[group]?.lists[0];
    if (position === null || list === undefined || !hasCandidates(list)) return;
    const id = list.candidates[position]?.id;
    if (id === undefined || deceased.has(id)) return;
    lists[group]?.push({ place, votes, elected: elected.has(id) });
  });
  return lists;
}

/** Somebody passes the preference threshold, or with -1 does not. */
function threshold(
  { rules, votes }: Case,
  doubts: Doubts,
  one: Standing,
  sign: 1 | -1,
): Inequality {
  const { numerator, denominator } = rules.preference?.share ?? { numerator: 0, denominator: 1 };
  const reach = rules.preference?.test === "reach";
  const others = doubts.places.flatMap((_, place) => (place === one.place ? [] : [place]));
  return weighed(
    [
      {
        votes: one.votes,
        places: [one.place],
        weight: sign * (rules.seats * denominator - numerator),
      },
      { votes: votes - one.votes, places: others, weight: -sign * numerator },
    ],
    sign === 1 ? reach : !reach,
  );
}

function moreThan(other: Standing, one: Standing, orEqual: boolean): Inequality {
  return weighed(
    [
      { votes: other.votes, places: [other.place], weight: 1 },
      { votes: one.votes, places: [one.place], weight: -1 },
    ],
    orEqual,
  );
}
