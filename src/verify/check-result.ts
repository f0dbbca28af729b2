import { type ElectedInOrder, electedInOrder } from "../eml/bridge/elected-order.js";
import type { EmlElectionCandidate } from "../eml/bridge/election-from-eml.js";
import { shownPersonName } from "../eml/bridge/person-name.js";
import type { EmlElectedCandidate, EmlElectedList, EmlResult } from "../eml/documents/result.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import type { ResultFinding } from "./finding.js";

const sameName = (one: EmlElectedCandidate, { nominated }: EmlElectionCandidate): boolean =>
  nominated?.name !== undefined && shownPersonName(one.name) === shownPersonName(nominated.name);

/** Who an elected candidate of the file is: by short code, by name, else by position. */
function identify(
  elected: EmlElectedCandidate,
  onList: readonly EmlElectionCandidate[],
): string | undefined {
  const found =
    onList.find(({ shortCode }) => shortCode !== undefined && shortCode === elected.shortCode) ??
    onList.find((candidate) => sameName(elected, candidate)) ??
    (onList.some(({ nominated }) => nominated !== undefined)
      ? undefined
      : onList.find(({ position }) => position === elected.id));
  return found?.id;
}

type Report = (code: ResultFinding["code"], list: number, expected: string, actual: string) => void;

function checkList(
  list: EmlElectedList,
  expected: readonly ElectedInOrder[],
  onList: readonly EmlElectionCandidate[],
  report: Report,
): void {
  const shownCandidate = (id: string | undefined): string => {
    const name = onList.find((candidate) => candidate.id === id)?.nominated?.name;
    return name === undefined ? (id ?? "nobody") : shownPersonName(name);
  };
  list.candidates.forEach((elected, index) => {
    const { number } = list;
    const id = identify(elected, onList);
    if (id === undefined) {
      const actual = shownPersonName(elected.name);
      report("elected-unknown", number, "a candidate of the list", actual);
      return;
    }
    const wanted = expected[index];
    const law = expected.find(({ candidate }) => candidate === id);
    if (wanted === undefined || law?.rank !== wanted.rank || law.ranking !== wanted.ranking) {
      const place = `${index + 1}`;
      const should = `${place}: ${shownCandidate(wanted?.candidate)}`;
      report("elected-differ", number, should, `${place}: ${shownCandidate(id)}`);
    } else if (elected.ranking !== undefined && elected.ranking !== law.ranking) {
      const shownRanking = (ranking: string) => `${shownCandidate(id)} ranking ${ranking}`;
      report("ranking-differs", number, shownRanking(law.ranking), shownRanking(elected.ranking));
    }
  });
}

/**
 * Compares a result file with the outcome of the law: the seats of every list, who is elected, in
 * which order, and whether on preference votes.
 */
export function checkResult(
  file: string,
  result: EmlResult,
  outcome: CompletedOutcome,
  candidates: readonly EmlElectionCandidate[],
): readonly ResultFinding[] {
  const findings: ResultFinding[] = [];
  const report: Report = (code, list, expected, actual) => {
    findings.push({ severity: "fault", code, file, list, expected, actual });
  };
  const lists = new Map(
    result.contests.flatMap((contest) => contest.lists).map((list) => [list.number, list]),
  );
  for (const { group } of outcome.groups) {
    const expected = electedInOrder(outcome, candidates, group);
    const list = lists.get(group);
    lists.delete(group);
    const published = list?.candidates.length ?? 0;
    if (published !== expected.length) {
      report("seats-differ", group, String(expected.length), String(published));
    }
    if (list !== undefined) {
      const onList = candidates.filter((candidate) => candidate.list === group);
      checkList(list, expected, onList, report);
    }
  }
  for (const { number, candidates: elected } of lists.values()) {
    report("seats-differ", number, "0", String(elected.length));
  }
  return findings;
}
