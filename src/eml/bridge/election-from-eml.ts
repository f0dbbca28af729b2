import type { Election } from "../../model/election/election.js";
import { type ElectionType, electionTypes } from "../../model/election/election-type.js";
import { parseElection } from "../../model/election/parse-election.js";
import type { Expected } from "../../model/expected.js";
import {
  accepted,
  issueCollector,
  type Parsed,
  type RefusalIssue,
  type Refuse,
  refused,
  shown,
} from "../../model/refusal.js";
import type { EmlCandidate, EmlCandidateLists } from "../documents/candidate-list.js";
import type { EmlCount } from "../documents/count.js";
import type { EmlCandidateVotes, EmlListVotes } from "../documents/votes.js";
import { checkListsAgainstCounts } from "./check-lists-against-counts.js";
import { countedDistricts, type DistrictVotes } from "./counted-districts.js";
import { shownPersonName } from "./person-name.js";
import { inOrderOfList } from "./tally-from-eml.js";

/** The files an election is made of. */
export interface EmlElectionFiles {
  /** Seats to be assigned, as the definition (110a) says. */
  readonly seats: number;
  /**
   * The count of the whole election (510d), those of all its districts (510c), or where there is no
   * district committee those of all its municipalities (510b; Na 32 (3)).
   */
  readonly counts: readonly EmlCount[];
  /** The candidate lists (230b) of the districts. */
  readonly lists: readonly EmlCandidateLists[];
}

/** A candidate of an election that was made from files. */
export interface EmlElectionCandidate {
  /** The candidate's id in the election. */
  readonly id: string;
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: number;
  /** The number of the electoral district (kieskring). */
  readonly district: number;
  /** The position of the candidate on the list, from 1. */
  readonly position: number;
  /** The short code of the candidate, by which files refer to one person. */
  readonly shortCode?: string;
  /** What the candidate list says; absent when it was not given. */
  readonly nominated?: EmlCandidate;
}

/** An election made from files, and who its candidates are. */
export interface EmlElectionAndCandidates {
  /** The election. */
  readonly election: Election;
  /** The candidates, in list order. */
  readonly candidates: readonly EmlElectionCandidate[];
}

/** Whether the category of a file is an election of the Act. */
export const isElectionType = (category: string): category is ElectionType =>
  electionTypes.some((type) => type === category);

const issue = (
  code: RefusalIssue["code"],
  path: string,
  expected: Expected,
  actual?: string,
): RefusalIssue => ({
  path: [path],
  code,
  expected,
  actual: shown(actual),
});

/** Names a person: the code of the count, else the position in a single district, else the name. */
function candidateId(
  votes: EmlCandidateVotes,
  list: number,
  position: number,
  nominated: EmlCandidate | undefined,
  districts: number,
): string {
  if (votes.shortCode !== undefined) return votes.shortCode;
  if (districts === 1 || nominated?.name === undefined) return `${list}-${position}`;
  const { address } = nominated;
  const place = address?.locality?.name ?? address?.country?.locality.name ?? "";
  return `${list} ${shownPersonName(nominated.name)} (${place})`;
}

function candidatesOf(
  district: DistrictVotes,
  list: EmlListVotes,
  files: EmlElectionFiles,
  districts: number,
): readonly EmlElectionCandidate[] {
  const nominated = files.lists
    .flatMap(({ contests }) => contests)
    .find(({ id }) => id === district.contest)
    ?.lists.find(({ number }) => number === list.number)?.candidates;
  return inOrderOfList(list.candidates).map((votes, index) => {
    const position = votes.position ?? index + 1;
    const candidate = nominated?.find((each) => each.position === position);
    return {
      id: candidateId(votes, list.number, position, candidate, districts),
      list: list.number,
      district: district.number,
      position,
      ...(votes.shortCode === undefined ? {} : { shortCode: votes.shortCode }),
      ...(candidate === undefined ? {} : { nominated: candidate }),
    };
  });
}

interface StandingList {
  readonly districts: number[];
  readonly candidates: readonly EmlElectionCandidate[];
  readonly votes: (readonly number[])[];
}

/** Lists with the same candidates in the same order are identical (gelijkluidend, P 2). */
function joinIdentical(
  lists: StandingList[],
  district: number,
  candidates: readonly EmlElectionCandidate[],
  votes: readonly number[],
): void {
  const same = lists.find(
    (list) =>
      list.candidates.length === candidates.length &&
      list.candidates.every(({ id }, index) => id === candidates[index]?.id),
  );
  if (same === undefined) lists.push({ districts: [district], candidates, votes: [votes] });
  else {
    same.districts.push(district);
    same.votes.push(votes);
  }
}

function withName({ id, nominated }: EmlElectionCandidate) {
  return nominated?.name === undefined ? { id } : { id, name: shownPersonName(nominated.name) };
}

/** The elections of which the law divides the area in districts with lists of their own (E 1, R 10). */
const withDistricts: readonly string[] = ["TK", "PS", "EK"];

/** Lists of one number that differ make a list group (P 3), which only an election with districts has. */
function checkGroups(
  type: string,
  groups: ReadonlyMap<number, { readonly lists: readonly StandingList[] }>,
  refuse: Refuse,
): void {
  if (withDistricts.includes(type)) return;
  for (const [number, { lists }] of groups) {
    if (lists.length < 2) continue;
    const expected = { kind: "rule", rule: "one-list-of-a-number" } as const;
    refuse(["groups", number], "not-allowed", expected, lists.length);
  }
}

function fileIssues(files: EmlElectionFiles): readonly RefusalIssue[] {
  const [first] = files.counts;
  if (first === undefined) return [issue("missing", "counts", { kind: "rule", rule: "a-count" })];
  const { id, category } = first.election;
  const issues: RefusalIssue[] = [];
  if (!isElectionType(category) || category === "EK") {
    const expected: Expected = { kind: "rule", rule: "votes-in-files" };
    issues.push(issue("not-allowed", "counts", expected, category));
  }
  for (const { election } of [...files.counts, ...files.lists]) {
    if (election.id === id) continue;
    issues.push(
      issue(
        "unknown-reference",
        "counts",
        { kind: "named", what: "files-of-election", name: id },
        election.id,
      ),
    );
  }
  return issues;
}

/**
 * The election that the counts and candidate lists describe, ready for the calculation, and who its
 * candidates are.
 *
 * In the national count of the House of Representatives a candidate is a short code; each district
 * there names the candidates in the order of that district's list, which is how code and person are
 * brought together. Lists of one number with the same candidates become one list, others a list
 * group (P 2, P 3).
 *
 * Refuses files of different elections (`unknown-reference`), elections whose votes are weighed or
 * that the Act does not know (`not-allowed`), districts or municipalities that appear twice
 * (`duplicate`), counts and candidate lists that contradict each other (a list, name or candidate that
 * only one of them has, a district without a count), a list that is not the sum of its candidates, a list
 * group at an election that has no districts, and whatever `parseElection` refuses.
 */
export function electionFromEml(files: EmlElectionFiles): Parsed<EmlElectionAndCandidates> {
  const { issues, refuse } = issueCollector();
  if (fileIssues(files).length === 0) {
    const districts = countedDistricts(files.counts, refuse);
    checkListsAgainstCounts(files.lists, districts, refuse);
  }
  return issues.length > 0 ? refused(issues) : electionAsCounted(files);
}

/**
 * The election that counts describe, whatever the candidate lists say of them: for who tells what
 * contradicts by himself.
 */
export function electionAsCounted(files: EmlElectionFiles): Parsed<EmlElectionAndCandidates> {
  const issues = fileIssues(files);
  const [first] = files.counts;
  if (first === undefined || issues.length > 0) return refused(issues);
  const { issues: contradictions, refuse } = issueCollector();
  const districts = countedDistricts(files.counts, refuse);
  const candidates: EmlElectionCandidate[] = [];
  const groups = new Map<number, { readonly name: string; readonly lists: StandingList[] }>();
  for (const district of districts) {
    for (const list of district.lists) {
      const standing = candidatesOf(district, list, files, districts.length);
      candidates.push(...standing);
      const group = groups.get(list.number) ?? { name: list.name, lists: [] };
      groups.set(list.number, group);
      const votes = inOrderOfList(list.candidates).map((candidate) => candidate.votes);
      joinIdentical(group.lists, district.number, standing, votes);
    }
  }
  checkGroups(first.election.category, groups, refuse);
  if (contradictions.length > 0) return refused(contradictions);
  const parsed = parseElection({
    type: first.election.category,
    day: first.election.date.slice(0, 10),
    area: first.election.domain?.name ?? first.election.name ?? first.election.id,
    seats: files.seats,
    districts: districts.map(({ number, name }) => ({ number, name })),
    groups: [...groups]
      .sort(([one], [other]) => one - other)
      .map(([number, { name, lists }]) => ({
        number,
        name,
        lists: lists.map((list) => ({
          districts: list.districts,
          candidates: list.candidates.map(withName),
          votes: list.votes,
        })),
      })),
  });
  return parsed.status === "refused" ? parsed : accepted({ election: parsed.value, candidates });
}
