import type { BallotPaper, BallotShape, ListShape } from "../model/count/ballot-shape.js";
import { paperIssue } from "../model/count/same-paper.js";
import type { Area, Election } from "../model/election/election.js";
import { parseElection } from "../model/election/parse-election.js";
import { electionTypesWithDistricts } from "../model/election/types-with-districts.js";
import { own, ownOnly } from "../model/has.js";
import {
  issueCollector,
  type Parsed,
  type RefusalIssue,
  type Refuse,
  refused,
} from "../model/refusal.js";
import { electionOfTotalsSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { electionVotesOfDistricts, type GroupOfLists } from "./election-votes-of-districts.js";
import { checkSameNames } from "./nation/same-names.js";
import type { Tally } from "./tally.js";
import type { TotalOnBallot } from "./total-on-ballot.js";
import { totalsByPaper, weighedIssues } from "./totals-by-paper.js";
import { issuesOfWhole } from "./whole-of-totals.js";

/** What no count says of an election. */
export interface ElectionOfTotals {
  /** The day of the vote. */
  readonly day: string;
  /** The seats of the whole body. */
  readonly seats: number;
  /** The area of the election (kiesgebied). */
  readonly area?: string | Area;
  /** The ids of candidates who had died (P 10, P 19a). */
  readonly deceased?: readonly string[];
  /** One total for all, or those of all districts. */
  readonly totals: readonly TotalOnBallot[];
  /**
   * The total of the central committee (P 20 (1)), where it was made of these: then a district that is forgotten among
   * `totals`, or one that was changed since, is refused.
   */
  readonly whole?: Tally;
}

/**
 * The election of which these are the totals: its kind, lists and people are those of the ballot papers, so
 * that nothing is typed again. Lists with the same people in the same order are one list (P 2), others of one
 * number a list group (P 3).
 *
 * Refuses a total on another ballot paper than is given with it, totals of two elections, a list or person with two
 * names, a list group
 * where the law has none (`not-allowed`), vote values where there are none (`not-allowed`), totals that are together not
 * the `whole` (`not-allowed`, or `missing` where a list is nowhere), two totals on one ballot paper that are not of two bodies (`duplicate`), a ballot paper of no election or
 * without people, one of several districts brought together, votes for the Senate without their vote
 * value (`missing`, U 3), and what `electionVotesOfDistricts` and `parseElection` refuse.
 *
 * @example
 * ```ts
 * const election = electionOfTotals({ day: "2026-03-18", seats: 9, totals: [{ ballot, tally }] });
 * ```
 */
export function electionOfTotals(request: ElectionOfTotals): Parsed<Election> {
  const refusal = refusedArguments(electionOfTotalsSignature, [request]);
  if (refusal !== null) return refusal;
  const { totals: given, whole, ...known } = ownOnly(request);
  const { issues: found, refuse } = issueCollector();
  const unfit: RefusalIssue[] = [];
  const totals = totalsByPaper(given, refuse, unfit);
  const type = given[0]?.ballot.paper?.type;
  if (given.length === 0) {
    refuse(["totals"], "missing", { kind: "at-least", limit: 1, of: "items" }, given);
  }
  const groups = groupsOf(totals);
  given.forEach(({ ballot }, at) => {
    ballotIssues(["totals", at, "ballot"], ballot, refuse);
  });
  groupIssues(type, groups, refuse);
  checkSameNames(
    inOrder(totals).map(({ ballot }) => ballot),
    (ballot) => ["districts", districtOf(ballot)],
    refuse,
  );
  weighedIssues(type, given, refuse);
  const unequal = whole === undefined ? [] : issuesOfWhole(whole, given);
  const issues = [...found, ...unfit, ...given.flatMap(onAnotherPaper), ...unequal];
  if (type === undefined || issues.length > 0) return refused(issues);
  const votes = electionVotesOfDistricts(
    groups,
    totals.map(({ ballot, unit: _, ...total }) => ({ ...total, district: districtOf(ballot) })),
  );
  if (votes.status === "refused") return votes;
  const districts = inOrder(totals).map((given) => {
    const { ballot, voteValue } = ownOnly(given);
    return {
      number: districtOf(ballot),
      ...(voteValue === undefined ? {} : { voteValue }),
    };
  });
  const named = {
    ...votes.value,
    groups: votes.value.groups.map((group) => withNames(group, totals)),
  };
  return parseElection({ ...known, type, ...named, districts });
}

/** An election without districts has one, number 1. */
function districtOf({ paper }: BallotShape): number {
  return paper?.district ?? 1;
}

function onAnotherPaper({ ballot, tally }: TotalOnBallot, at: number): readonly RefusalIssue[] {
  const found = paperIssue(["totals", at], ballot.paper, tally.paper);
  return found === undefined ? [] : [found];
}

/** Elections of which every vote is cast in a district, or for the Senate in a council or college. */
const alwaysInDistricts: readonly BallotPaper["type"][] = ["TK", "EK"];

/** A shape on which it is not known whose votes are counted, or the lists of several districts brought together. */
function ballotIssues(path: RefusalIssue["path"], ballot: BallotShape, refuse: Refuse): void {
  const { paper, lists, districts = [] } = ballot;
  if (paper === undefined) {
    refuse([...path, "paper"], "missing", { kind: "rule", rule: "election-of-ballot" }, paper);
  } else if (
    districts.length > 1 ||
    (paper.district === null && alwaysInDistricts.includes(paper.type))
  ) {
    const expected = { kind: "rule", rule: "total-of-each-district" } as const;
    const where = [...path, "paper", "district"];
    refuse(where, "missing", expected, paper.district);
  }
  for (const { number, people } of lists) {
    if (people !== undefined) continue;
    const expected = { kind: "rule", rule: "each-candidate-named" } as const;
    refuse([...path, "lists", number, "people"], "missing", expected, people);
  }
}

function peopleOf({ people = [] }: ListShape): readonly string[] {
  return people.map(({ id }) => id);
}

interface GrowingList {
  readonly districts: number[];
  readonly candidates: readonly string[];
}

function groupsOf(totals: readonly TotalOnBallot[]): readonly GroupOfLists[] {
  const groups = new Map<number, { name?: string; lists: GrowingList[] }>();
  for (const { ballot } of inOrder(totals)) {
    for (const list of ballot.lists) {
      const group = groups.get(list.number) ?? { lists: [] };
      groups.set(list.number, group);
      const name = own(list, "name") ?? own(group, "name");
      if (name !== undefined && own(group, "name") === undefined) group.name = name;
      const candidates = peopleOf(list);
      const same = group.lists.find((one) => sameOrder(one.candidates, candidates));
      if (same === undefined) group.lists.push({ districts: [districtOf(ballot)], candidates });
      else same.districts.push(districtOf(ballot));
    }
  }
  return [...groups]
    .sort(([left], [right]) => left - right)
    .map(([number, group]) => [number, own(group, "name"), group.lists] as const)
    .map(([number, name, lists]) => ({
      number,
      ...(name === undefined ? {} : { name }),
      lists: lists.map((list) => ({ ...list, districts: [...list.districts].sort(ascending) })),
    }));
}

/** By district: which total comes first says nothing. */
function inOrder(totals: readonly TotalOnBallot[]): readonly TotalOnBallot[] {
  return [...totals].sort((left, right) =>
    ascending(districtOf(left.ballot), districtOf(right.ballot)),
  );
}

function ascending(left: number, right: number): number {
  return left - right;
}

function sameOrder(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, at) => id === right[at]);
}

function groupIssues(
  type: BallotPaper["type"] | undefined,
  groups: readonly GroupOfLists[],
  refuse: Refuse,
): void {
  if (type === undefined || electionTypesWithDistricts.includes(type)) return;
  for (const { number, lists } of groups) {
    if (lists.length === 1) continue;
    const expected = { kind: "rule", rule: "one-list-of-a-number" } as const;
    refuse(["groups", number], "not-allowed", expected, lists.length);
  }
}

/** Lists with who stands on them. */
type Group = { readonly lists?: readonly { readonly candidates?: readonly unknown[] }[] };

/** Candidates with their names, as the ballot papers say them. */
function withNames<Named extends Group>(group: Named, totals: readonly TotalOnBallot[]) {
  const people = new Map(
    totals.flatMap(({ ballot }) =>
      ballot.lists.flatMap((list) =>
        (list.people ?? []).map((person) => [person.id, person] as const),
      ),
    ),
  );
  const lists = group.lists?.map((list) => ({
    ...list,
    candidates: list.candidates?.map((id) => people.get(String(id)) ?? id),
  }));
  return { ...group, lists };
}
