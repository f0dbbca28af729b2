import type { EmlElectionCandidate } from "../eml/bridge/candidates-from-eml.js";
import { type ElectedInOrder, electedInOrder } from "../eml/bridge/elected-order.js";
import { shownPersonName } from "../eml/bridge/person-name.js";
import { shortCodeOf } from "../eml/bridge/short-code.js";
import type { EmlElectedList, EmlResult } from "../eml/documents/result.js";
import { own, ownOnly } from "../model/has.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import type { FileOfDistrict } from "./check-people.js";
import { type IdentifiedPerson, identified } from "./elected-people.js";
import { nothing } from "./finding.js";
import { grouped } from "./indexed.js";
import { differingFields, nameFields } from "./person-fields.js";
import {
  type Differences,
  differencesOf,
  type PublishedDifference,
  type ReportField,
} from "./published-differences.js";
import type { CandidatePlace } from "./verification.js";

/** What a published result is held against. */
export interface LawfulResult {
  readonly outcome: CompletedOutcome;
  /** The votes of each candidate on all lists of a number, by `candidateKey`. */
  readonly votes: ReadonlyMap<string, number>;
  readonly candidates: readonly EmlElectionCandidate[];
  /** Candidates whose name was corrected after nomination. */
  readonly corrected: readonly CandidatePlace[];
  /** Which file has the candidate lists of a district. */
  readonly fileOf: FileOfDistrict;
}

/** A candidate among those of a list number. */
export const candidateKey = (list: number, candidate: string): string => `${list} ${candidate}`;

/** Where nobody has a place that differs from the order of election, either may be meant. */
function checkPlaces(people: readonly IdentifiedPerson[], report: ReportField): void {
  const places = people.map(({ published }) => published.id);
  const isOrder = places.every((place, index) => place === index + 1);
  const isPosition = people.every(
    ({ published, candidate }) => candidate?.position === published.id,
  );
  if (isOrder || isPosition) return;
  people.forEach(({ published, candidate }, index) => {
    if (candidate === undefined || published.id === index + 1) return;
    report("place", candidate, `${index + 1}`, `${published.id}`, "result");
  });
}

function checkPerson(
  { published, candidate }: IdentifiedPerson,
  corrected: readonly CandidatePlace[],
  report: ReportField,
): void {
  if (candidate === undefined) return;
  const { nominated, shortCode } = candidate;
  const code = published.shortCode;
  if (shortCode !== undefined && code !== shortCode) {
    report("short-code", candidate, shortCode, code ?? "");
  } else if (code !== undefined && shortCode === undefined && nominated?.name !== undefined) {
    const expected = shortCodeOf(nominated.name);
    // The lists have no codes: what it is follows from the name.
    if (code.replace(/\d+$/, "") !== expected) {
      report("short-code", candidate, expected, code, "file");
    }
  }
  if (nominated === undefined) return;
  const isCorrected = corrected.some(
    ({ list, position }) => list === candidate.list && position === candidate.position,
  );
  for (const { field, value, actual } of differingFields(nominated, published)) {
    if (!isCorrected || !nameFields.includes(field)) report(field, candidate, value, actual);
  }
}

interface OfList {
  readonly votes: ReadonlyMap<string, number>;
  readonly expected: readonly ElectedInOrder[];
  readonly onList: readonly EmlElectionCandidate[];
  readonly corrected: readonly CandidatePlace[];
  /** Whether the result says of anybody in which way he or she is elected: then it must of everybody. */
  readonly isRanked: boolean;
}

/** The seats and votes of a list, and a ranking that no list has. */
function checkFigures(
  list: EmlElectedList,
  of: { readonly votes: number; readonly seats: number; readonly file: string },
  { report, reportOn }: Differences,
): void {
  const { number } = list;
  const { length } = list.candidates;
  if (length !== of.seats) report("seats-differ", number, String(of.seats), String(length));
  if (own(list, "votes") !== undefined && list.votes !== of.votes) {
    reportOn("votes", { list: number, with: null }, `${of.votes}`, `${list.votes}`);
  }
  const ranking = own(list, "ranking");
  if (ranking !== undefined) {
    reportOn("ranking", { list: number, with: of.file }, nothing, ranking);
  }
}

function checkList(list: EmlElectedList, of: OfList, { report, reportField }: Differences): void {
  const { votes, expected, onList, corrected, isRanked } = of;
  const { number } = list;
  const shownCandidate = (id: string | undefined): string => {
    const name = onList.find((candidate) => candidate.id === id)?.nominated?.name;
    return name === undefined ? (id ?? "-") : shownPersonName(name);
  };
  const people = identified(list.candidates, expected, onList, corrected);
  checkPlaces(people, reportField);
  people.forEach((person, index) => {
    const { published, candidate, isNamedBefore } = person;
    if (candidate === undefined) {
      const code = isNamedBefore ? "elected-twice" : "elected-unknown";
      report(code, number, nothing, shownPersonName(published.name));
      return;
    }
    checkPerson(person, corrected, reportField);
    const { id } = candidate;
    const ranking = own(published, "ranking");
    const counted = votes.get(candidateKey(number, id));
    if (own(published, "votes") !== undefined && published.votes !== counted) {
      reportField("votes", candidate, `${counted ?? ""}`, `${published.votes}`, "result");
    }
    const wanted = expected[index];
    const law = expected.find((each) => each.candidate === id);
    if (wanted === undefined || law?.rank !== wanted.rank || law.ranking !== wanted.ranking) {
      const place = `${index + 1}`;
      const should = `${place}: ${shownCandidate(wanted?.candidate)}`;
      report("elected-differ", number, should, `${place}: ${shownCandidate(id)}`);
    } else if (ranking !== undefined && ranking !== law.ranking) {
      const shownRanking = (told: string) => `${shownCandidate(id)}: ${told}`;
      report("ranking-differs", number, shownRanking(law.ranking), shownRanking(ranking));
    } else if (ranking === undefined && isRanked) {
      reportField("ranking", candidate, law.ranking, "", "result");
    }
  });
}

/** The lists of a result as they stand, and where one comes before another of a lower number. */
function outOfOrder(lists: readonly EmlElectedList[]): readonly [number, number] | undefined {
  const index = lists.findIndex(({ number }, at) => number < (lists[at - 1]?.number ?? 0));
  return index === -1 ? undefined : [lists[index - 1]?.number ?? 0, lists[index]?.number ?? 0];
}

/**
 * Compares a result file with the outcome of the law: the seats of every list, who is elected, each
 * once, in which order, and whether on preference votes; and every printed field with the candidate
 * lists.
 */
export function checkResult(
  file: string,
  result: EmlResult,
  { outcome, votes: votesOf, candidates, corrected, fileOf }: LawfulResult,
): readonly PublishedDifference[] {
  const differences = differencesOf(file, fileOf);
  const { findings, report, reportOn } = differences;
  // A second contest is told by itself; every list of any contest has to be that of the law.
  const published = result.contests.flatMap((contest) => contest.lists);
  const swapped = outOfOrder(result.contests[0]?.lists ?? []);
  if (swapped !== undefined) {
    const [one, other] = swapped;
    reportOn("order", { list: other, with: file }, `${other} ${one}`, `${one} ${other}`);
  }
  const isRanked = published.some((list) =>
    list.candidates.some((given) => {
      const { ranking } = ownOnly(given);
      return ranking !== undefined;
    }),
  );
  const lists = grouped(published, ({ number }) => `${number}`);
  const unexpected = new Set(lists.keys());
  for (const { group, votes } of outcome.groups) {
    const expected = electedInOrder(outcome, candidates, group);
    const same = lists.get(`${group}`) ?? [];
    unexpected.delete(`${group}`);
    if (same.length === 0 && expected.length > 0) {
      report("seats-differ", group, String(expected.length), "0");
    }
    const onList = candidates.filter((candidate) => candidate.list === group);
    for (const list of same) {
      checkFigures(list, { votes, seats: expected.length, file }, differences);
      checkList(list, { votes: votesOf, expected, onList, corrected, isRanked }, differences);
    }
  }
  for (const key of unexpected) {
    for (const { number, candidates: elected } of lists.get(key) ?? []) {
      report("seats-differ", number, "0", String(elected.length));
    }
  }
  return findings;
}
