import * as z from "zod";
import type { Election } from "../../model/election/election.js";
import type { CompletedOutcome, LotRequiredOutcome } from "../../model/outcome/outcome.js";
import {
  completedOutcomeSchema,
  lotRequiredOutcomeSchema,
} from "../../model/outcome/outcome-schema.js";
import type { Readings } from "../../model/outcome/readings.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { RuleFacts } from "../facts/facts.js";
import { ruleFactsOf } from "../facts/rule-facts.js";
import { factsUnderReadings } from "../facts/under-readings.js";
import { countedVotes, sum, votesOf } from "./counted-votes.js";
import { type Derivation, orderStep } from "./derivation.js";
import { follow } from "./follow.js";
import { peopleOfElection } from "./people/people.js";
import { thresholdOf } from "./people/preference.js";
import { seatsOfElection } from "./seats/apportionment.js";
import type { Case } from "./seats/articles-in-order.js";
import { quotaOf } from "./seats/quota-and-full-seats.js";
import { rejected, type TraceVerdict, wrongPart } from "./verdict.js";

/** What a checker is told besides the election and the outcome. */
export interface TraceOptions {
  /** The readings that were asked for; absent: those the outcome says it followed. */
  readonly readings?: Readings;
  /** Facts instead of those of the day: needed for a hypothetical outcome. */
  readonly facts?: RuleFacts;
}

type Answered = CompletedOutcome | LotRequiredOutcome;

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
 * order. `not-checkable`: elections whose law is not known (see {@link ruleFactsOf}), and
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
  const { path = [], expected = "an outcome", actual = "something else" } = issue ?? {};
  return rejected({ outcome: String(path[0] ?? "") }, null, {
    at: path.join("."),
    expected,
    actual,
  });
}

function checkParsed(election: Election, outcome: Answered, options: TraceOptions): TraceVerdict {
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
  const votes = votesOf(groups);
  const quota = quotaOf(votes, seats, readings);
  const { preference } = facts;
  const head: Partial<Answered> = {
    election: { type, day, seats },
    rules: `${type}/${facts.from}`,
    readings,
    votes,
    quota: quota.quota,
    preferenceThreshold: preference === null ? null : thresholdOf(preference, quota),
  };
  return (
    wrongPart(head, outcome, facts.quota) ??
    follow(
      derivation({ election, groups, facts, readings }, votes),
      { question: null, ...outcome },
      (result) => checkResult(result, outcome, facts),
    )
  );
}

type Result = Pick<CompletedOutcome, "combinations" | "groups" | "lists">;

/** Chapter P, or U, from its first article to its last. */
function* derivation(one: Case, votes: number): Derivation<Result> {
  const { election, facts, readings } = one;
  const { seats } = election;
  const quota = quotaOf(votes, seats, readings);
  yield* orderStep({ kind: "quota", article: facts.quota, votes, seats, quota: quota.quota });
  const { combinations, groups } = yield* seatsOfElection(one);
  const lists = yield* peopleOfElection(groups, quota, facts, readings);
  const bare = groups.map(({ group, seats: own }) => ({
    group: group.number,
    votes: group.votes,
    seats: own,
  }));
  return { combinations, groups: bare, lists };
}

function checkResult(result: Result, outcome: Answered, facts: RuleFacts): TraceVerdict | null {
  const unassignedSeats = seatsNobodyHolds(outcome);
  const remarks = remarksOn(outcome, unassignedSeats, facts);
  const expected = { status: "completed", ...result, unassignedSeats, remarks } as const;
  return wrongPart<Answered>(expected, outcome, null);
}

/** The seats that, as the checked steps say, no list could take or had nobody left for. */
function seatsNobodyHolds({ steps }: Answered): number {
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
  { steps }: Answered,
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
