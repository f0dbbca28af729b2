import { applyOverlay } from "../law/overlay.js";
import { readingsOf } from "../law/readings/presets.js";
import { firstDayOf, ruleSetOn } from "../law/rule-set.js";
import { type ResolvedRules, resolveRules } from "../law/rules-of-election.js";
import { type Election, hasCandidates } from "../model/election/election.js";
import type { ElectionInput } from "../model/election/election-input.js";
import { parseElection } from "../model/election/parse-election.js";
import type { Expected } from "../model/expected.js";
import type { AnsweredLot, DrawnLot } from "../model/outcome/lot.js";
import type { CompletedOutcome, Outcome } from "../model/outcome/outcome.js";
import type { Overlay } from "../model/outcome/overlay.js";
import type { Preset, Readings } from "../model/outcome/readings.js";
import type { Step } from "../model/outcome/step.js";
import { type RefusalIssue, refused, shown } from "../model/refusal.js";
import { type Determination, determination } from "./determination.js";
import { answerQuestions } from "./lots/answer-questions.js";
import { votesOfGroups } from "./votes.js";

/** How an election is calculated, where that can be chosen. */
export interface DeterminationOptions {
  /** The readings to start from; `default` when absent. */
  readonly preset?: Preset;
  /** Answers to single contested questions, instead of those of the preset. */
  readonly readings?: Partial<Readings>;
  /** Lots that were drawn, in the order in which the law asks for them. */
  readonly lots?: readonly DrawnLot[];
  /** A change to the rules; the outcome then says that it is hypothetical. */
  readonly overlay?: Overlay;
}

/**
 * Determines the result of an election (vaststelling van de uitslag): the seats of every list and
 * who is elected, under the rules of the day of the election, with every step. Chapters P and U of
 * the Electoral Act.
 *
 * The outcome is `completed`; `lot-required` when the law orders a lot that is not among
 * `options.lots` (draw it, add it, call again); or `refused`: no rules for the type on that day
 * (`no-rules-on-day`), combinations where the law has none (`not-allowed`), no votes under a reading
 * without a result (`no-votes`), or lots that do not fit the questions reached
 * (`lot-option-unknown`, `lot-question-differs`, `lot-not-asked`).
 *
 * @example
 * ```ts
 * const parsed = parseElection(input);
 * if (parsed.status === "accepted") {
 *   const outcome = determineResult(parsed.value);
 *   if (outcome.status === "completed") console.log(outcome.groups);
 * }
 * ```
 */
export function determineResult(election: Election, options: DeterminationOptions = {}): Outcome {
  const { overlay } = options;
  const changed = overlay?.seats === undefined ? election : { ...election, seats: overlay.seats };
  const ruleSet = ruleSetOn(changed.type, changed.day);
  if (ruleSet === undefined) {
    return refusedAt(
      ["day"],
      "no-rules-on-day",
      { kind: "day", from: firstDayOf(changed.type), until: null },
      changed.day,
    );
  }
  const readings = readingsOf(options.preset, options.readings);
  const resolved = resolveRules(ruleSet, changed.seats, readings);
  const rules = overlay === undefined ? resolved : applyOverlay(resolved, overlay);
  const refusal = refusalOf(changed, rules);
  if (refusal !== undefined) return refused([refusal]);
  return answered(changed, rules, options.lots ?? [], overlay === undefined ? [] : [overlay.name]);
}

/**
 * Parses input and determines the result in one call: {@link parseElection}, then
 * {@link determineResult}.
 *
 * @example
 * ```ts
 * const outcome = electionResult({
 *   type: "GR", day: "2022-03-16", seats: 9,
 *   groups: [{ number: 1, votes: [120, 80] }, { number: 2, votes: [99, 10] }],
 * });
 * ```
 */
export function electionResult(input: ElectionInput, options?: DeterminationOptions): Outcome;
export function electionResult(input: unknown, options?: DeterminationOptions): Outcome;
export function electionResult(input: unknown, options?: DeterminationOptions): Outcome {
  const parsed = parseElection(input);
  return parsed.status === "refused" ? parsed : determineResult(parsed.value, options);
}

function refusalOf(election: Election, rules: ResolvedRules): RefusalIssue | undefined {
  if (election.combinations.length > 0 && !rules.combinationsAllowed) {
    return {
      path: ["combinations"],
      code: "not-allowed",
      expected: { kind: "rule", rule: "no-list-combinations" },
      actual: shown(election.combinations),
    };
  }
  if (
    rules.readings.noVotes === "refused" &&
    votesOfGroups(election).every(({ votes }) => votes === 0)
  ) {
    return {
      path: ["groups"],
      code: "no-votes",
      expected: { kind: "rule", rule: "a-vote" },
      actual: shown(0),
    };
  }
  if (rules.preference === null && election.groups.some(({ lists }) => lists.some(hasCandidates))) {
    return {
      path: ["groups"],
      code: "no-rules-on-day",
      expected: { kind: "rule", rule: "list-votes-only" },
      actual: shown(election.day),
    };
  }
  return undefined;
}

function refusedAt(
  path: RefusalIssue["path"],
  code: RefusalIssue["code"],
  expected: Expected,
  actual: unknown,
): Outcome {
  return refused([{ path, code, expected, actual: shown(actual) }]);
}

/** Runs the calculation as far as the drawn lots go. */
function answered(
  election: Election,
  rules: ResolvedRules,
  drawn: readonly DrawnLot[],
  hypothetical: readonly string[],
): Outcome {
  const running = determination(election, rules);
  const answers = answerQuestions(running.procedure, drawn);
  if (answers.status === "refused") return answers;
  const { status, lots } = answers;
  const known = common(running, rules, lots, hypothetical);
  return status === "completed"
    ? { status, ...known, ...answers.result }
    : { status, ...known, question: answers.question };
}

type Common = Omit<
  CompletedOutcome,
  "status" | "combinations" | "groups" | "lists" | "unassignedSeats" | "remarks"
>;

function common(
  running: Determination,
  rules: ResolvedRules,
  lots: readonly AnsweredLot[],
  hypothetical: readonly string[],
): Common {
  const { election, votes, quota, preferenceThreshold } = running;
  const steps: readonly Step[] = running.steps;
  return {
    election: { type: election.type, day: election.day, seats: election.seats },
    rules: rules.id,
    hypothetical,
    readings: rules.readings,
    votes,
    quota,
    preferenceThreshold,
    steps,
    lots,
  };
}
