import { shortCodeOf } from "../eml/bridge/short-code.js";
import type { EmlCandidateList, EmlContestLists } from "../eml/documents/candidate-list.js";
import type { EmlListVotes } from "../eml/documents/votes.js";
import { ownOnly } from "../model/has.js";
import { contestKey, unitKey } from "./contest-key.js";
import type { CountedFile } from "./counted-file.js";
import { nothing } from "./finding.js";
import type { BallotFinding } from "./finding-kinds.js";

type Report = (code: BallotFinding["code"], list: number, expected: string, actual: string) => void;

function checkCandidates(counted: EmlListVotes, list: EmlCandidateList, report: Report): void {
  const { number, candidates } = counted;
  const nominated = new Map(
    list.candidates.map((each, index) => [each.position ?? index + 1, each]),
  );
  candidates.forEach((given, index) => {
    const { position = 0, shortCode } = ownOnly(given);
    const at = position === 0 ? index + 1 : position;
    const candidate = nominated.get(at);
    nominated.delete(at);
    if (candidate === undefined) {
      report("candidate-not-nominated", number, nothing, `${at}`);
      return;
    }
    if (shortCode === undefined || candidate.name === undefined) return;
    const expected = shortCodeOf(candidate.name);
    if (shortCode.replace(/\d+$/, "") === expected) return;
    report("candidate-code-differs", number, `${expected} (${at})`, shortCode);
  });
  for (const position of nominated.keys()) {
    report("candidate-not-counted", number, `${position}`, nothing);
  }
}

/** Checks that figures have the lists and candidates of the candidate lists, and no others. */
export function checkListsOf(
  file: string,
  unit: string,
  counted: readonly EmlListVotes[],
  contest: EmlContestLists,
): readonly BallotFinding[] {
  const findings: BallotFinding[] = [];
  const report: Report = (code, list, expected, actual) => {
    findings.push({ severity: "fault", code, file, unit, list, expected, actual });
  };
  const nominated = new Map(contest.lists.map((list) => [list.number, list]));
  for (const votes of counted) {
    const list = nominated.get(votes.number);
    nominated.delete(votes.number);
    if (list === undefined) {
      report("list-not-nominated", votes.number, nothing, votes.name);
      continue;
    }
    checkCandidates(votes, list, report);
  }
  for (const [number, { name }] of nominated) {
    if (number !== undefined) report("list-not-counted", number, name, nothing);
  }
  return findings;
}

/** Checks the ballots of a count, and of the districts in it, against the lists of each district. */
export function checkBallots(
  { file, count, contests }: CountedFile,
  listsOf: ReadonlyMap<string, EmlContestLists>,
): readonly BallotFinding[] {
  return contests.flatMap(({ id, total, ballot, units }) => {
    if (id !== "alle") {
      const lists = listsOf.get(contestKey(id));
      const counted = total?.lists ?? ballot;
      if (lists === undefined || counted === undefined) return [];
      return checkListsOf(file, count.authority.id, counted, lists);
    }
    return units.flatMap(({ id: unit, figures }) => {
      const lists = listsOf.get(unitKey(unit).replace("HSB", ""));
      if (lists === undefined || figures === undefined) return [];
      return checkListsOf(file, unit, figures.lists, lists);
    });
  });
}
