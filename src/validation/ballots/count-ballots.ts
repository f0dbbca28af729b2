import { type BallotRule, ballotRules, senateBallot } from "../../law/ballots/ballot-rules.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { issueCollector, type Refuse, type Refused, refused } from "../../model/refusal.js";
import {
  type BallotDecision,
  decisionOn,
  type LengthOfLists,
  mayBeMeant,
} from "./ballot-decision.js";
import {
  type BallotsAsked,
  type BallotsInput,
  ballotsSchema,
  type MarkedBallot,
} from "./ballots-input.js";

/** The votes of one list, of ballots that were looked at one by one. */
export interface ListOfBallots {
  /** The number of the list. */
  readonly number: number;
  /** The votes of each candidate, in the order of the list. */
  readonly candidateVotes: readonly number[];
  /** Their sum. */
  readonly total: number;
  /** How many of the votes of the first candidate are of the list alone (N 26 (4)). */
  readonly listAlone: number;
}

/** What ballots count for: each by itself, and together. */
export interface BallotsCounted {
  /** The whole answer is here. */
  readonly status: "completed";
  /** What each ballot counts for, in the order given. */
  readonly decisions: readonly BallotDecision[];
  /** The lists, by number. */
  readonly lists: readonly ListOfBallots[];
  /** The votes on candidates (N 6 (1)). */
  readonly votesOnCandidates: number;
  /** The blank votes (N 6 (2) a). */
  readonly blankVotes: number;
  /** The invalid votes (N 6 (2) b). */
  readonly invalidVotes: number;
  /** All of them: the votes counted (N 6 (3)). */
  readonly votesCast: number;
  /** Where the rule comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * What ballots count for (geldig, blanco, ongeldig), each by the clause that decides, and added up to the figures of a
 * report: N 7 in a polling station, T 8 at the election of the Senate, N 26 by post. On the ballot with lists and numbers
 * a list alone counts for its first candidate (N 26 (4)). Of the experiments with a smaller ballot N 26 is assumed; the
 * decree was not read (`provenance.certainty`).
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `unknown-value`, `not-a-day`,
 * `not-an-integer`, `too-small`, `too-large`, `wrong-length`), lists that are there twice (`duplicate`), lists and candidates
 * that are not on the ballot (`unknown-reference`), more than 200,000 names (`too-large`), boxes of another ballot, ballots that the election does not have and a
 * judgment on a candidate whom no mark means (`not-allowed`), and days before the rule (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * countBallots({
 *   type: "GR", day: "2026-03-18", model: "station", lists: [{ number: 1, candidates: 2 }],
 *   ballots: [{ marks: [{ box: "candidate", list: 1, candidate: 2 }] }, { marks: [] }],
 * }); // completed: 1 vote on candidate 2 of list 1, 1 blank
 * ```
 */
export function countBallots(input: BallotsInput): BallotsCounted | Refused {
  const parsed = parseWithSchema(ballotsSchema, input);
  return parsed.status === "refused" ? parsed : ballotsCounted(parsed.value);
}

/** The figures of ballots that were read. */
export function ballotsCounted(asked: BallotsAsked): BallotsCounted | Refused {
  const isOfSenate = asked.type === "EK" && asked.model === "station";
  const timeline = isOfSenate ? senateBallot : ballotRules[asked.model];
  const provision = provisionOn(timeline, asked.day);
  if (provision === undefined) return noRulesOnDay(timeline, asked.day);
  const lengths: LengthOfLists = new Map(
    asked.lists.map(({ number, candidates }) => [number, candidates]),
  );
  const wrong = wrongBallots(asked, provision.value, lengths);
  if (wrong !== null) return wrong;
  const decisions = asked.ballots.map((ballot) => decisionOn(ballot, provision.value, lengths));
  const lists = votesOfLists(asked.lists, decisions);
  const blankVotes = decisions.filter(({ counts }) => counts === "blank").length;
  const invalidVotes = decisions.filter(({ counts }) => counts === "invalid").length;
  return {
    status: "completed",
    decisions,
    lists,
    votesOnCandidates: decisions.length - blankVotes - invalidVotes,
    blankVotes,
    invalidVotes,
    votesCast: decisions.length,
    provenance: provenanceOf(provision),
  };
}

/** The votes of every list, in one walk over the decisions. */
function votesOfLists(
  lists: BallotsAsked["lists"],
  decisions: readonly BallotDecision[],
): readonly ListOfBallots[] {
  const counted = [...lists]
    .sort((one, other) => one.number - other.number)
    .map(({ number, candidates }) => ({
      number,
      candidateVotes: Array.from({ length: candidates }, () => 0),
      total: 0,
      listAlone: 0,
    }));
  const byNumber = new Map(counted.map((list) => [list.number, list]));
  for (const decision of decisions) {
    const list = decision.counts === "candidate" ? byNumber.get(decision.list) : undefined;
    if (list === undefined || decision.counts !== "candidate") continue;
    const at = decision.candidate - 1;
    list.candidateVotes[at] = (list.candidateVotes[at] ?? 0) + 1;
    list.total++;
    if (decision.because === "list-alone") list.listAlone++;
  }
  return counted;
}

/** By post people vote for the House, the European Parliament and the college of non-residents (M 1, Y 2, Pa 20), for it by post only. */
const withPostalVotes: readonly ElectionType[] = ["TK", "EP", "KCNI"];

function isUsedAt(type: ElectionType, model: BallotsAsked["model"]): boolean {
  return model === "postal" ? withPostalVotes.includes(type) : type !== "KCNI";
}

/** More names than on the lists of any election. */
const mostNames = 200_000;

function wrongBallots(
  { type, model, lists, ballots }: BallotsAsked,
  rule: BallotRule,
  lengths: LengthOfLists,
): Refused | null {
  const { issues, refuse, unnamed } = issueCollector();
  if (!isUsedAt(type, model))
    refuse(["model"], "not-allowed", { kind: "rule", rule: "ballots-of-the-election" }, model);
  const names = lists.reduce((sum, { candidates }) => sum + candidates, 0);
  if (names > mostNames)
    refuse(["lists"], "too-large", { kind: "at-most", limit: mostNames }, names);
  const numbers = new Set<number>();
  lists.forEach(({ number }, at) => {
    if (numbers.has(number))
      refuse(["lists", at, "number"], "duplicate", { kind: "once", what: "list-number" }, number);
    numbers.add(number);
  });
  ballots.forEach((ballot, at) => {
    checkMarks(ballot, rule, lengths, (path, ...others) =>
      refuse(["ballots", at, ...path], ...others),
    );
  });
  return issues.length > 0 ? refused(issues, unnamed()) : null;
}

function checkMarks(
  ballot: MarkedBallot,
  rule: BallotRule,
  lengths: LengthOfLists,
  refuse: Refuse,
): void {
  const { marks, judgedAs } = ballot;
  const isOn = (list: number, candidate: number) => candidate <= (lengths.get(list) ?? 0);
  const reference = { kind: "reference", to: "candidate" } as const;
  const allowed = rule.boxes === "candidate" ? ["candidate"] : ["list", "number"];
  marks.forEach((mark, at) => {
    if (!allowed.includes(mark.box))
      refuse(
        ["marks", at, "box"],
        "not-allowed",
        { kind: "rule", rule: "boxes-of-the-ballot" },
        mark.box,
      );
    else if (mark.box !== "number" && !lengths.has(mark.list))
      refuse(
        ["marks", at, "list"],
        "unknown-reference",
        { kind: "reference", to: "list-on-ballot" },
        mark.list,
      );
    else if (mark.box === "candidate" && !isOn(mark.list, mark.candidate))
      refuse(["marks", at, "candidate"], "unknown-reference", reference, mark.candidate);
  });
  if (judgedAs === undefined) return;
  if (!isOn(judgedAs.list, judgedAs.candidate))
    refuse(["judgedAs"], "unknown-reference", reference, judgedAs.candidate);
  else if (!mayBeMeant(judgedAs, ballot, rule))
    refuse(
      ["judgedAs"],
      "not-allowed",
      { kind: "rule", rule: "a-choice-that-is-marked" },
      judgedAs,
    );
}
