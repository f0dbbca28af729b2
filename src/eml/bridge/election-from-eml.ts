import type { Election } from "../../model/election/election.js";
import { type ElectionType, electionTypes } from "../../model/election/election-type.js";
import { parseElection } from "../../model/election/parse-election.js";
import type { Expected } from "../../model/expected.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";
import type { EmlCandidate, EmlCandidateLists } from "../documents/candidate-list.js";
import type { EmlContestCount, EmlCount } from "../documents/count.js";
import type { EmlCandidateVotes, EmlListVotes } from "../documents/votes.js";
import { shownPersonName } from "./person-name.js";

/** The files an election is made of. */
export interface EmlElectionFiles {
  /** Seats to be assigned, as the definition (110a) says. */
  readonly seats: number;
  /** The count of the whole election (510d), or those of all its districts (510c). */
  readonly counts: readonly EmlCount[];
  /** The candidate lists (230b) of the districts. */
  readonly lists: readonly EmlCandidateLists[];
}

/** A candidate of an election that was made from files. */
export interface EmlElectionCandidate {
  /** The candidate's id in the election. */
  readonly id: string;
  readonly list: number;
  readonly district: number;
  readonly position: number;
  readonly shortCode?: string;
  /** What the candidate list says; absent when it was not given. */
  readonly nominated?: EmlCandidate;
}

/** An election made from files, and who its candidates are. */
export interface EmlElectionAndCandidates {
  readonly election: Election;
  readonly candidates: readonly EmlElectionCandidate[];
}

interface DistrictVotes {
  readonly number: number;
  readonly name: string;
  readonly contest: string;
  readonly lists: readonly EmlListVotes[];
}

const isElectionType = (category: string): category is ElectionType =>
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

const districtOfUnit = (id: string): number | undefined => {
  const number = /^HSB(\d+)$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** The votes per electoral district: the units of a national count, or one count per district. */
function districtVotes(contest: EmlContestCount): readonly DistrictVotes[] {
  if (contest.id === "alle") {
    return contest.units.map(({ id, name, lists }) => {
      const number = districtOfUnit(id) ?? 0;
      return { number, name, contest: `${number}`, lists };
    });
  }
  const number = /^\d+$/.test(contest.id) ? Number(contest.id) : 1;
  const lists = contest.total?.lists ?? contest.units[0]?.lists ?? [];
  return [{ number, name: contest.name ?? "", contest: contest.id, lists }];
}

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
  return list.candidates.map((votes, index) => {
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
 * that the Act does not know (`not-allowed`), districts that appear twice (`duplicate`), and whatever
 * `parseElection` refuses.
 */
export function electionFromEml(files: EmlElectionFiles): Parsed<EmlElectionAndCandidates> {
  const issues = fileIssues(files);
  const [first] = files.counts;
  if (first === undefined || issues.length > 0) return refused(issues);
  const districts = files.counts.flatMap(({ contests }) => contests.flatMap(districtVotes));
  const candidates: EmlElectionCandidate[] = [];
  const groups = new Map<number, { readonly name: string; readonly lists: StandingList[] }>();
  for (const district of districts) {
    for (const list of district.lists) {
      const standing = candidatesOf(district, list, files, districts.length);
      candidates.push(...standing);
      const group = groups.get(list.number) ?? { name: list.name, lists: [] };
      groups.set(list.number, group);
      const votes = list.candidates.map((candidate) => candidate.votes);
      joinIdentical(group.lists, district.number, standing, votes);
    }
  }
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
