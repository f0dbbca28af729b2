import type { ElectionInput } from "../model/election/election-input.js";
import { ownOnly } from "../model/has.js";
import {
  accepted,
  issueCollector,
  type Parsed,
  type RefusalIssue,
  type Refuse,
  refused,
} from "../model/refusal.js";
import { electionVotesOfDistrictsSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { type ElectionVotes, listTotalIssues } from "./election-votes.js";
import type { Tally } from "./tally.js";

/** The total of one electoral district (kieskring), or for the Senate of one council or college. */
export interface DistrictTally {
  /** The number of the electoral district (kieskring). */
  readonly district: number;
  /** The figures added up. */
  readonly tally: Tally;
  /** What one vote counts for (U 2, Ua 4); demanded of every district as soon as one has it. */
  readonly voteValue?: number;
}

/** The lists that share a number, with the districts each was handed in for. */
export interface GroupOfLists {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number: number;
  /** What it is called. */
  readonly name?: string;
  /** The lists, by number. */
  readonly lists: readonly {
    /** The numbers of the electoral districts of the list. */
    readonly districts: readonly number[];
    /** Ids of the candidates in the order of the list. */
    readonly candidates: readonly string[];
  }[];
}

type Group = ElectionInput["groups"][number];
type List = NonNullable<Group["lists"]>[number];

/** Votes of several districts, and where votes are weighed what one of each counts for. */
export type ElectionVotesOfDistricts = ElectionVotes & Pick<ElectionInput, "districts">;

/** A list of a district's total, and whether a list of the election took its votes. */
interface ListOfDistrict {
  readonly candidateVotes: readonly number[];
  readonly votes: number;
  taken: boolean;
}

type Totals = ReadonlyMap<number, ReadonlyMap<number, ListOfDistrict>>;

function totalsOf(
  districts: readonly DistrictTally[],
  refuse: Refuse,
  issues: RefusalIssue[],
): Totals {
  const totals = new Map<number, Map<number, ListOfDistrict>>();
  districts.forEach(({ district, tally }, index) => {
    const path = ["districts", index];
    if (totals.has(district)) {
      refuse(path, "duplicate", { kind: "once", what: "district" }, district);
    }
    for (const issue of listTotalIssues(tally)) {
      issues.push({ ...issue, path: [...path, ...issue.path] });
    }
    const lists = tally.lists.map(({ number, candidateVotes, votes }): [number, ListOfDistrict] => [
      number,
      { candidateVotes, votes, taken: false },
    ]);
    totals.set(district, new Map(lists));
  });
  return totals;
}

/** Votes that no list takes are not dropped: without them there is no quota (P 2, P 3, P 5). */
function votesLeftOver(totals: Totals, refuse: Refuse): void {
  for (const [district, lists] of totals) {
    for (const [number, { taken, votes }] of lists) {
      if (taken) continue;
      const expected = { kind: "named", what: "list", name: `${number}` } as const;
      refuse(["groups", number, district], "missing", expected, votes);
    }
  }
}

/** Elections of two kinds or names are not brought together, and weighed votes have their weights. */
function districtIssues(districts: readonly DistrictTally[], refuse: Refuse): void {
  const paper = districts.find(({ tally }) => tally.paper !== undefined)?.tally.paper;
  const weighed =
    paper?.type === "EK" ||
    districts.some((given) => {
      const { voteValue } = ownOnly(given);
      return voteValue !== undefined;
    });
  districts.forEach((given, index) => {
    const { tally, voteValue } = ownOnly(given);
    if (tally.paper?.election !== paper?.election || tally.paper?.type !== paper?.type) {
      const name = paper?.election ?? "";
      const expected = { kind: "named", what: "votes-of-election", name } as const;
      refuse(["districts", index, "paper"], "not-allowed", expected, tally.paper?.election);
    }
    if (!weighed || (Number.isInteger(voteValue) && (voteValue ?? 0) >= 1)) return;
    const expected = { kind: "rule", rule: "vote-values" } as const;
    refuse(["districts", index, "voteValue"], "missing", expected, voteValue);
  });
}

/**
 * The votes of an election with several districts: the lists as they were handed in (articles P 2
 * and P 3), each with a row of votes from the total of each of its districts.
 *
 * Every vote goes somewhere. Refuses a district that is given twice (`duplicate`) or has no total
 * (`missing`), a list that a district's total has not (`missing`) or has with other candidates
 * (`wrong-length`), a list of a total that no group takes in that district (`missing`, with its votes as
 * `actual`), a row that two lists take (`duplicate`), totals of two elections (`not-allowed`), a vote
 * value forgotten where votes are weighed (`missing`, U 3), and totals of lists that are not the sums of
 * their candidates; the path starts with the district or the group.
 */
export function electionVotesOfDistricts(
  groups: readonly GroupOfLists[],
  districts: readonly DistrictTally[],
): Parsed<ElectionVotesOfDistricts> {
  const refusal = refusedArguments(electionVotesOfDistrictsSignature, [groups, districts]);
  if (refusal !== null) return refusal;
  const { issues: found, refuse } = issueCollector();
  const issues: RefusalIssue[] = [];
  const totals = totalsOf(districts, refuse, issues);
  districtIssues(districts, refuse);
  const rowOf = (number: number, district: number, length: number): readonly number[] => {
    const path = ["groups", number, district];
    const list = totals.get(district)?.get(number);
    if (list !== undefined && list.candidateVotes.length === length) {
      if (list.taken) {
        refuse(path, "duplicate", { kind: "once", what: "list-of-group-in-district" }, district);
      }
      list.taken = true;
      return list.candidateVotes;
    }
    if (list !== undefined) list.taken = true;
    refuse(
      path,
      list === undefined ? "missing" : "wrong-length",
      totals.has(district)
        ? { kind: "candidates-of-list", list: number, count: length }
        : { kind: "named", what: "total-of-district", name: `${district}` },
      list?.candidateVotes.length,
    );
    return [];
  };
  const filled = groups.map(
    ({ lists, ...group }): Group => ({
      ...group,
      lists: lists.map(
        ({ districts: own, candidates }): List => ({
          districts: own,
          candidates,
          votes: own.map((district) => rowOf(group.number, district, candidates.length)),
        }),
      ),
    }),
  );
  votesLeftOver(totals, refuse);
  if (issues.length + found.length > 0) return refused([...issues, ...found]);
  const blankVotes = districts.reduce((sum, { tally }) => sum + tally.blankVotes, 0);
  const weights = districts.flatMap((given) => {
    const { district, voteValue } = ownOnly(given);
    return voteValue === undefined ? [] : [{ number: district, voteValue }];
  });
  const weighed = weights.length === 0 ? {} : { districts: weights };
  return accepted({ groups: filled, blankVotes, ...weighed });
}
