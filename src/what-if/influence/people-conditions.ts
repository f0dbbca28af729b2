import { hasCandidates } from "../../model/election/election.js";
import type { ListNumber } from "../../model/identifiers.js";
import type { Case } from "../../seats/case.js";
import { type Condition, fewestBallots, type Inequality } from "./condition.js";
import type { Doubts } from "./votes-in-doubt.js";
import { weighed } from "./weighed.js";

/** Why it is not known which votes elect other people. */
export type PeopleUnknown = "list-groups" | "no-candidates-known";

/** Somebody on a list with seats. */
interface Standing {
  readonly id: string;
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
  const found = peopleChanges(given, elected, doubts, lots);
  if (found === "no-candidates-known") return found;
  const { changes, unknown } = found;
  return unknown.size > 0 ? "list-groups" : changes.map(({ condition }) => condition);
}

/** What may come before a member on the list, and how many do. */
export interface BeforeMember {
  /** What must become true before somebody who is not elected comes before the member. */
  readonly overtaken: readonly Condition[];
  /** How many can come before the member at most, with the votes in doubt. */
  readonly mostBefore: number;
}

/** What must become true before others are elected, and of whom that is not known. */
interface PeopleChanges {
  readonly changes: readonly { readonly condition: Condition }[];
  readonly unknown: ReadonlySet<ListNumber>;
}

function peopleChanges(
  given: Case,
  elected: ReadonlySet<string>,
  doubts: Doubts,
  lots: boolean,
): PeopleChanges | "no-candidates-known" {
  if (!areCandidatesKnown(given)) return "no-candidates-known";
  const unknown = inListGroups(given);
  const changes = standingsOf(given, elected, doubts).flatMap(({ number, standing }) => {
    if (unknown.has(number)) return [];
    const inside = standing.filter((one) => one.elected);
    return inside.flatMap((one) =>
      overtaking(given, doubts, { one, standing, lots }).map((condition) => ({ condition })),
    );
  });
  return { changes, unknown };
}

function areCandidatesKnown({ rules, election }: Case): boolean {
  return (
    rules.preference !== null && election.groups.every(({ lists }) => lists.every(hasCandidates))
  );
}

/** What must become true before somebody who is not elected comes before a member (P 15, P 17). */
function overtaking(
  given: Case,
  doubts: Doubts,
  {
    one,
    standing,
    lots,
  }: { readonly one: Standing; readonly standing: readonly Standing[]; readonly lots: boolean },
): readonly Condition[] {
  const outside = standing.filter((other) => !other.elected);
  const isBehind = outside.some((other) => other.place < one.place);
  const fallsBack: readonly Condition[] = isBehind ? [[threshold(given, doubts, one, -1)]] : [];
  return [
    ...fallsBack,
    ...outside
      .filter((other) => mayPass(given, doubts, other))
      .map((other) => [threshold(given, doubts, other, 1), moreThan(other, one, lots)]),
  ];
}

/**
 * What may come before a member on the list, and how many can at most: those who do in the outcome, and whoever may pass the threshold with as many
 * votes, or stands higher where the member may not pass it. A word: of that number it is not known.
 */
export function beforeMember(
  given: Case,
  elected: readonly string[],
  doubts: Doubts,
  member: { readonly candidate: string; readonly group: ListNumber },
): BeforeMember | PeopleUnknown {
  if (!areCandidatesKnown(given)) return "no-candidates-known";
  if (inListGroups(given).has(member.group)) return "list-groups";
  const found = standingsOf(given, new Set(elected), doubts).find(
    ({ number }) => number === member.group,
  );
  const standing = found?.standing ?? [];
  const one = standing.find(({ id }) => id === member.candidate);
  if (one === undefined) return "no-candidates-known";
  const already = new Set(elected.slice(0, elected.indexOf(member.candidate)));
  const isReachable = (condition: Condition): boolean => fewestBallots(condition, doubts) !== null;
  const fallsBack = isReachable([threshold(given, doubts, one, -1)]);
  const others = standing.filter(
    (other) =>
      other !== one &&
      (already.has(other.id) ||
        (fallsBack && other.place < one.place) ||
        (mayPass(given, doubts, other) &&
          isReachable([threshold(given, doubts, other, 1), moreThan(other, one, true)]))),
  );
  return {
    overtaken: overtaking(given, doubts, { one, standing, lots: true }),
    mostBefore: others.length,
  };
}

/** Numbers with several lists, and those of which somebody stands for another number too. */
function inListGroups({ numbers, election }: Case): ReadonlySet<ListNumber> {
  const unknown = new Set(numbers.filter(({ only }) => only === null).map(({ number }) => number));
  const seen = new Map<string, ListNumber>();
  for (const { number, lists } of election.groups) {
    for (const { id } of lists.flatMap((list) => (hasCandidates(list) ? list.candidates : []))) {
      const other = seen.get(id);
      if (other !== undefined && other !== number) unknown.add(other).add(number);
      seen.set(id, number);
    }
  }
  return unknown;
}

/** Who stands on each list that has seats, from top to bottom, without those who died (P 19a). */
function standingsOf(
  { election, deceased }: Case,
  elected: ReadonlySet<string>,
  { places }: Doubts,
): readonly { readonly number: ListNumber; readonly standing: readonly Standing[] }[] {
  const lists = election.groups.map((): Standing[] => []);
  places.forEach(({ at: [group], position, votes }, place) => {
    const list = election.groups[group]?.lists[0];
    if (position === null || list === undefined || !hasCandidates(list)) return;
    const id = list.candidates[position]?.id;
    if (id === undefined || deceased.has(id)) return;
    lists[group]?.push({ id, place, votes, elected: elected.has(id) });
  });
  return election.groups.map(({ number }, at) => ({ number, standing: lists[at] ?? [] }));
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

/** Whether somebody could pass the threshold if every ballot in doubt were a vote more, and all others votes fewer. */
function mayPass({ rules, votes }: Case, { total }: Doubts, { votes: own }: Standing): boolean {
  const { numerator, denominator } = rules.preference?.share ?? { numerator: 0, denominator: 1 };
  return (own + total) * rules.seats * denominator >= (votes - total) * numerator;
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
