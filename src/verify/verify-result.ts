import { electedInOrder } from "../eml/bridge/elected-order.js";
import {
  type EmlElectionAndCandidates,
  electionAsCounted,
} from "../eml/bridge/election-from-eml.js";
import { shownPersonName } from "../eml/bridge/person-name.js";
import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlCount } from "../eml/documents/count.js";
import type { EmlResult } from "../eml/documents/result.js";
import { hasCandidates } from "../model/election/election.js";
import { own, ownOnly } from "../model/has.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import type { Parsed, Refused } from "../model/refusal.js";
import type { DeterminationOptions } from "../seats/given-case.js";
import type { VerifiedFile } from "./check-files.js";
import type { FileOfDistrict } from "./check-people.js";
import { candidateKey, checkResult } from "./check-result.js";
import { contestKey } from "./contest-key.js";
import { type Determined, determineFitting, withDeceased } from "./determine.js";
import type { VerificationFinding } from "./finding.js";
import { shownListName } from "./list-names.js";
import { type Supposing, suppose, suppositionFindings } from "./suppose.js";
import type {
  CandidatePlace,
  VerificationOptions,
  VerificationReport,
  VerifiedList,
} from "./verification.js";

/** What the result is determined from. */
export interface ResultFiles {
  readonly seats: number;
  readonly counts: readonly EmlCount[];
  readonly lists: readonly VerifiedFile<EmlCandidateLists>[];
  readonly result: VerifiedFile<EmlResult> | undefined;
  readonly options: VerificationOptions;
}

/** The result of the law and what was found about the published one. */
export interface VerifiedResult {
  readonly findings: readonly VerificationFinding[];
  readonly result: VerificationReport["result"];
  readonly confirmed: boolean;
}

function verifiedLists(
  outcome: CompletedOutcome,
  { election, candidates }: EmlElectionAndCandidates,
): readonly VerifiedList[] {
  const names = new Map(
    candidates.map(({ id, nominated }) => [id, nominated?.name && shownPersonName(nominated.name)]),
  );
  const named = new Map(election.groups.map(({ number, name }) => [Number(number), name ?? ""]));
  const leaders = new Map(
    candidates.flatMap(({ list, position, nominated }) =>
      position === 1 ? [[list, nominated?.name] as const] : [],
    ),
  );
  return outcome.groups.map(({ group, votes, seats }) => ({
    number: group,
    name: shownListName(named.get(group) ?? "", leaders.get(group)),
    votes,
    seats,
    elected: electedInOrder(outcome, candidates, group).map(({ candidate, ranking }) => ({
      name: names.get(candidate) ?? candidate,
      ranking,
    })),
  }));
}

/** The votes of each candidate, on all lists of a number together. */
function votesOfCandidates({ election }: EmlElectionAndCandidates): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { number, lists } of election.groups) {
    for (const list of lists) {
      if (!hasCandidates(list)) continue;
      list.candidates.forEach(({ id }, index) => {
        const key = candidateKey(Number(number), id);
        const sum = list.votes.reduce((total, row) => total + (row[index] ?? 0), 0);
        votes.set(key, (votes.get(key) ?? 0) + sum);
      });
    }
  }
  return votes;
}

function lotFindings(
  file: string,
  { outcome, lots }: Determined,
  given: number,
): readonly VerificationFinding[] {
  const answered = outcome.status === "completed" ? outcome.lots : [];
  return answered.map(({ question, drawn }, index) => ({
    severity: index < given ? "remark" : "supposition",
    code: index < given ? "lot-given" : "lot-drawn",
    file,
    question,
    drawn: lots.length === 0 && index >= given ? [] : drawn,
  }));
}

const notDetermined = ({ issues }: Refused): VerifiedResult => ({
  findings: [{ severity: "fault", code: "result-not-determined", file: "", issues }],
  result: null,
  confirmed: false,
});

/** Which file has the candidate lists of a district; in a single district there is one. */
export function fileOfDistricts(lists: readonly VerifiedFile<EmlCandidateLists>[]): FileOfDistrict {
  return (district) =>
    lists.find(({ document }) =>
      document.contests.some(({ id }) => contestKey(id) === `${district}`),
    )?.file ??
    lists[0]?.file ??
    "";
}

/** Determines the result of the law and compares the published one with it. */
export function verifyResult(
  { seats, lists, result, options }: ResultFiles,
  made: EmlElectionAndCandidates,
): VerifiedResult {
  const { candidates } = made;
  const { preset, readings, lots: given = [] } = ownOnly(options);
  const told = [...(own(options, "deceased") ?? []), ...(own(options, "withdrawn") ?? [])];
  const corrected = own(options, "correctedNames") ?? [];
  const election = withDeceased(made.election, candidates, told);
  const determination: DeterminationOptions = {
    ...(preset === undefined ? {} : { preset }),
    ...(readings === undefined ? {} : { readings }),
    ...(given.length === 0 ? {} : { lots: given }),
  };
  const fileOf = fileOfDistricts(lists);
  const votes = votesOfCandidates(made);
  const compared = (outcome: CompletedOutcome, names: readonly CandidatePlace[]) =>
    result === undefined
      ? []
      : checkResult(result.file, result.document, {
          outcome,
          votes,
          candidates,
          corrected: [...corrected, ...names],
          fileOf,
        });
  const determine: Supposing["determine"] = (deceased, names) =>
    determineFitting(
      withDeceased(election, candidates, deceased),
      determination,
      (outcome) => result !== undefined && compared(outcome, names).length === 0,
    );
  const determined = determine([], []);
  const { outcome } = determined;
  if (outcome.status === "refused") return notDetermined(outcome);
  const file = result?.file ?? "";
  if (outcome.status === "lot-required") {
    const severity = result === undefined ? "gap" : "fault";
    const { question } = outcome;
    return {
      findings: [{ severity, code: "lot-required", file, question, drawn: [] }],
      result: null,
      confirmed: false,
    };
  }
  const asResult = (of: CompletedOutcome): VerificationReport["result"] => ({
    seats,
    votes: of.votes,
    lists: verifiedLists(of, made),
  });
  const findings = compared(outcome, []);
  const lotsTold = lotFindings(file, determined, given.length);
  // A death changes who is elected, not how many: seats that differ are not explained.
  const seatsDiffer = findings.some(
    ({ code }) => code === "seats-differ" || code === "elected-twice",
  );
  if (findings.length > 0 && !seatsDiffer && result !== undefined) {
    const supposing: Supposing = {
      result: result.document,
      candidates,
      determine,
      fits: (of, names) => compared(of, names).length === 0,
    };
    const supposed = suppose(supposing, outcome);
    if (supposed?.determined.outcome.status === "completed") {
      return {
        findings: [
          ...lotFindings(file, supposed.determined, given.length),
          ...suppositionFindings(file, supposing, supposed),
        ],
        result: asResult(supposed.determined.outcome),
        confirmed: supposed.deceased.length === 0 && supposed.corrected.length === 0,
      };
    }
  }
  return {
    findings: [...lotsTold, ...findings],
    result: asResult(outcome),
    confirmed: result !== undefined && findings.length === 0,
  };
}

/** The election that the counts and lists make. */
export function electionOfFiles({
  seats,
  counts,
  lists,
}: ResultFiles): Parsed<EmlElectionAndCandidates> {
  return electionAsCounted({ seats, counts, lists: lists.map(({ document }) => document) });
}
