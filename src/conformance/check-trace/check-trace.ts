import * as z from "zod";
import {
  type ArticleReference,
  type CompletedOutcome,
  completedOutcomeSchema,
  type Election,
  fraction,
  type LotRequiredOutcome,
  lotRequiredOutcomeSchema,
  type Readings,
} from "../../model/index.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { countedVotes, sum } from "./counted-votes.js";
import { type Derivation, type Drawn, orderStep } from "./derivation.js";
import { type ExactDifference, exactDifference } from "./exact-difference.js";
import { factsUnderReadings } from "./facts-under-readings.js";
import { peopleOfElection } from "./people.js";
import { thresholdOf } from "./preference.js";
import { type RuleFacts, ruleFactsOf } from "./rule-facts.js";
import { seatsOfElection } from "./seats.js";

/** The verdict of the checker on an outcome with its steps. */
export type TraceVerdict =
  | { readonly verdict: "accepted"; readonly steps: number; readonly lots: number }
  | ({
      readonly verdict: "rejected";
      /** What the law does not order: a step or a lot by its index, or a part of the outcome. */
      readonly where:
        | { readonly step: number }
        | { readonly lot: number }
        | { readonly outcome: string };
      /** What orders it otherwise. */
      readonly article: ArticleReference | null;
    } & ExactDifference)
  | { readonly verdict: "not-checkable"; readonly reason: string };

/** What a checker is told besides the election and the outcome. */
export interface TraceOptions {
  /** The readings that were asked for; absent: those the outcome says it followed. */
  readonly readings?: Readings;
  /** Facts instead of those of the day: needed for a hypothetical outcome. */
  readonly facts?: RuleFacts;
}

const outcomeSchema = z.discriminatedUnion("status", [
  completedOutcomeSchema,
  lotRequiredOutcomeSchema,
]);

/**
 * Checks an outcome against the law without trusting who made it: from the election alone it works
 * out, one by one, which step the law orders next, and compares it with the step that stands there;
 * then the result with what the steps amount to. Shares no rule and no arithmetic with the library.
 *
 * `accepted`, or `rejected` with the first step, lot or part of the outcome that the law does not
 * order. `not-checkable`: elections from before 1989 and of water authorities before 2014, and
 * hypothetical outcomes without `facts`.
 */
export function checkTrace(
  election: Election,
  outcome: unknown,
  options: TraceOptions = {},
): TraceVerdict {
  const parsed = parseWithSchema(outcomeSchema, outcome);
  if (parsed.status === "accepted") return checkParsed(election, parsed.value, options);
  const [issue] = parsed.issues;
  const at = issue?.path.join(".") ?? "";
  return {
    verdict: "rejected",
    where: { outcome: String(issue?.path[0] ?? "") },
    article: null,
    at,
    expected: issue?.expected ?? "an outcome",
    actual: issue?.actual ?? "something else",
  };
}

function checkParsed(
  election: Election,
  outcome: CompletedOutcome | LotRequiredOutcome,
  options: TraceOptions,
): TraceVerdict {
  const { type, day, seats } = election;
  if (outcome.hypothetical.length > 0 && options.facts === undefined) {
    return { verdict: "not-checkable", reason: "hypothetical, and no facts were given" };
  }
  const ofTheDay = options.facts ?? ruleFactsOf(type, day, seats);
  if (ofTheDay === undefined) {
    return { verdict: "not-checkable", reason: `no facts for ${type} on ${day}` };
  }
  const readings = options.readings ?? outcome.readings;
  const facts = factsUnderReadings(ofTheDay, election, readings);
  const groups = countedVotes(election);
  const votes = sum(groups.map((group) => group.votes));
  const head = headDifference(election, outcome, votes, facts, readings);
  if (head !== null) return head;
  return walk(derivation(election, groups, votes, facts, readings), outcome, facts);
}

type Result = Pick<CompletedOutcome, "combinations" | "groups" | "lists">;

function* derivation(
  election: Election,
  groups: ReturnType<typeof countedVotes>,
  votes: number,
  facts: RuleFacts,
  readings: Readings,
): Derivation<Result> {
  const { seats } = election;
  const inQuota = votesInQuota(votes, readings);
  const quota = fraction(inQuota, seats);
  yield* orderStep({ kind: "quota", article: facts.quota, votes, seats, quota });
  const all = yield* seatsOfElection(election, groups, facts, readings);
  const lists = yield* peopleOfElection(all.groups, inQuota, seats, facts, readings);
  return {
    combinations: all.combinations,
    groups: all.groups.map(({ group, seats: own }) => ({
      group: group.number,
      votes: group.votes,
      seats: own,
    })),
    lists,
  };
}

function votesInQuota(votes: number, { noVotes }: Readings): number {
  return votes === 0 && noVotes === "quota-of-one-vote" ? 1 : votes;
}

/** What stands before the steps: the election, its votes, quota and threshold, and its rule set. */
function headDifference(
  { type, day, seats }: Election,
  outcome: CompletedOutcome | LotRequiredOutcome,
  votes: number,
  { preference, quota: article }: RuleFacts,
  readings: Readings,
): TraceVerdict | null {
  const inQuota = votesInQuota(votes, readings);
  const expected = {
    election: { type, day, seats },
    readings,
    votes,
    quota: fraction(inQuota, seats),
    preferenceThreshold: preference === null ? null : thresholdOf(preference, inQuota, seats),
  };
  for (const [name, value] of Object.entries(expected)) {
    const found = exactDifference(value, outcome[name as keyof typeof expected], name);
    if (found !== null) return { verdict: "rejected", where: { outcome: name }, article, ...found };
  }
  const [body, from] = outcome.rules.split("/");
  if (body === type && from !== undefined && from <= day) return null;
  return {
    verdict: "rejected",
    where: { outcome: "rules" },
    article,
    at: "rules",
    expected: `rules of ${type} from before ${day}`,
    actual: outcome.rules,
  };
}

/** Follows the derivation along the outcome. */
function walk(
  derivation: Derivation<Result>,
  outcome: CompletedOutcome | LotRequiredOutcome,
  facts: RuleFacts,
): TraceVerdict {
  let step = 0;
  let lot = 0;
  let answer: Drawn = { options: [], lot: 0 };
  const reject = (
    where: Extract<TraceVerdict, { verdict: "rejected" }>["where"],
    article: ArticleReference | null,
    found: ExactDifference,
  ): TraceVerdict => ({ verdict: "rejected", where, article, ...found });

  for (;;) {
    const state = derivation.next(answer);
    if (state.done) {
      const extra = leftOver(outcome, step, lot);
      if (extra !== null) return extra;
      if (outcome.status === "lot-required") {
        const found = { at: "status", expected: "completed", actual: outcome.status };
        return reject({ outcome: "status" }, null, found);
      }
      return checkResult(state.value, outcome, facts);
    }
    const { value } = state;
    if (value.ordered === "step") {
      const found = exactDifference(value.step, outcome.steps[step]);
      if (found !== null) return reject({ step }, value.step.article, found);
      step += 1;
      continue;
    }
    const { question } = value;
    const answered = outcome.lots[lot];
    if (answered === undefined) return checkQuestion(question, outcome, step, lot);
    const asked = exactDifference(question, answered.question, "question");
    if (asked !== null) return reject({ lot }, question.article, asked);
    const { drawn } = answered;
    const fits =
      new Set(drawn).size === question.draws &&
      drawn.length === question.draws &&
      drawn.every((option) => question.options.includes(option));
    if (!fits) {
      const expected = `${question.draws} of ${question.options.join(", ")}`;
      const found = { at: "drawn", expected, actual: drawn.join(", ") };
      return reject({ lot }, question.article, found);
    }
    answer = { options: drawn, lot };
    lot += 1;
  }
}

function leftOver(
  outcome: CompletedOutcome | LotRequiredOutcome,
  step: number,
  lot: number,
): TraceVerdict | null {
  const found = { at: "", expected: "nothing", actual: "more" };
  const rest = outcome.steps[step];
  if (rest !== undefined) {
    return { verdict: "rejected", where: { step }, article: rest.article, ...found };
  }
  const extra = outcome.lots[lot];
  if (extra === undefined) return null;
  return { verdict: "rejected", where: { lot }, article: extra.question.article, ...found };
}

function checkQuestion(
  question: LotRequiredOutcome["question"],
  outcome: CompletedOutcome | LotRequiredOutcome,
  step: number,
  lot: number,
): TraceVerdict {
  const extra = leftOver(outcome, step, lot);
  if (extra !== null) return extra;
  const pending = outcome.status === "lot-required" ? outcome.question : undefined;
  const found = exactDifference(question, pending, "question");
  if (found === null) return { verdict: "accepted", steps: step, lots: lot };
  return { verdict: "rejected", where: { lot }, article: question.article, ...found };
}

function checkResult(result: Result, outcome: CompletedOutcome, facts: RuleFacts): TraceVerdict {
  const { steps, lots } = outcome;
  const unassignedSeats = seatsNobodyHolds(steps);
  const remarks = remarksOn(outcome, unassignedSeats, facts);
  const expected = { ...result, unassignedSeats, remarks };
  for (const [name, value] of Object.entries(expected)) {
    const found = exactDifference(value, outcome[name as keyof typeof expected], name);
    if (found !== null) {
      return { verdict: "rejected", where: { outcome: name }, article: null, ...found };
    }
  }
  return { verdict: "accepted", steps: steps.length, lots: lots.length };
}

/** The seats that, as the checked steps say, no list could take or had nobody left for. */
function seatsNobodyHolds(steps: CompletedOutcome["steps"]): number {
  return sum(
    steps.map((step) => {
      if (step.kind === "seats-unassigned") return step.seats;
      if (step.kind === "seat-passed") return step.to === null ? 1 : 0;
      return step.kind === "elected-in-several-groups" && step.successor === null ? 1 : 0;
    }),
  );
}

/** The remarks that the steps, which were checked, give rise to. */
function remarksOn(
  { steps }: CompletedOutcome,
  unassignedSeats: number,
  { majority, exhaustion }: RuleFacts,
): CompletedOutcome["remarks"] {
  const both =
    steps.some(({ kind }) => kind === "absolute-majority") &&
    steps.some((step) => step.kind === "list-exhaustion" && step.scope.kind === "election");
  return [
    ...(both && majority !== null
      ? [{ remark: "majority-and-exhaustion" as const, article: majority.article }]
      : []),
    ...(unassignedSeats > 0
      ? [{ remark: "seats-unassigned" as const, article: exhaustion.article }]
      : []),
  ];
}
