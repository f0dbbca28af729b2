import type { Election } from "../../model/election/election.js";
import { type ElectionType, electionTypes } from "../../model/election/election-type.js";
import { parseElection } from "../../model/election/parse-election.js";
import type { Expected } from "../../model/expected.js";
import {
  accepted,
  issueCollector,
  type Parsed,
  type RefusalIssue,
  refused,
  shown,
} from "../../model/refusal.js";
import { electionFromEmlSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import {
  candidatesOf,
  type EmlElectionCandidate,
  type EmlElectionFiles,
} from "./candidates-from-eml.js";
import { checkListsAgainstCounts } from "./check-lists-against-counts.js";
import { countedDistricts } from "./counted-districts.js";
import { peopleByName } from "./people-by-name.js";
import { shownPersonName } from "./person-name.js";
import { checkGroups, joinIdentical, type StandingList, takenAsOne } from "./standing-lists.js";
import { inOrderOfList } from "./tally-from-eml.js";

/** An election made from files, and who its candidates are. */
export interface EmlElectionAndCandidates {
  /** The election. */
  readonly election: Election;
  /** The candidates, in list order. */
  readonly candidates: readonly EmlElectionCandidate[];
  /**
   * Ids of people on several lists of one number whom the files know by name and place of residence only, or without
   * candidate lists by their place on the list: taken as one person (P 15, P 19), which the files do not say. Short codes in
   * the counts do.
   */
  readonly takenAsOne: readonly string[];
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

function withName({ id, nominated }: EmlElectionCandidate) {
  return nominated?.name === undefined ? { id } : { id, name: shownPersonName(nominated.name) };
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
 * group at an election that has no districts, people of one name whom nothing tells apart between districts
 * (`ambiguous`), and whatever `parseElection` refuses.
 */
export function electionFromEml(files: EmlElectionFiles): Parsed<EmlElectionAndCandidates> {
  const refusal = refusedArguments(electionFromEmlSignature, [files]);
  if (refusal !== null) return refusal;
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
  const people = districts.length > 1 ? peopleByName(files.lists) : undefined;
  const groups = new Map<number, { readonly name: string; readonly lists: StandingList[] }>();
  for (const district of districts) {
    for (const list of district.lists) {
      const standing = candidatesOf(district, list, files, people);
      for (const { shortCode, position } of standing) {
        if (shortCode !== undefined) continue;
        if (people?.isAmbiguousAt(district.contest, list.number, position) !== true) continue;
        const path = ["lists", district.contest, list.number, "candidates", position];
        refuse(path, "ambiguous", { kind: "rule", rule: "each-candidate-named" }, undefined);
      }
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
  return parsed.status === "refused"
    ? parsed
    : accepted({
        election: parsed.value,
        candidates,
        takenAsOne: takenAsOne([...groups.values()].map(({ lists }) => lists)),
      });
}
