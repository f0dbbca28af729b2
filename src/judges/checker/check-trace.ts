import type { ElectionContent } from "../../model/election/election.js";
import type { Overlay } from "../../model/outcome/overlay.js";
import type { Readings } from "../../model/outcome/readings.js";
import { partOf } from "../exact.js";
import type { RuleFacts } from "../facts/facts.js";
import { ruleFactsOf } from "../facts/rule-facts.js";
import { changesUnderOverlay, factsUnderOverlay } from "../facts/under-overlay.js";
import { factsUnderReadings } from "../facts/under-readings.js";
import { own, ownOnly } from "../has.js";
import { chapters } from "./chapters.js";
import { countedVotes, votesOf } from "./counted-votes.js";
import { follow } from "./follow.js";
import { withMergedLists, withVotesForLists } from "./imagined.js";
import { type Answered, parseOutcome } from "./outcome-input.js";
import { provisionsOf } from "./provisions.js";
import { checkRemarks, checkResult } from "./result.js";
import type { Case } from "./seats/articles-in-order.js";
import { quotaOf } from "./seats/quota-and-full-seats.js";
import { rejected, type TraceVerdict, wrongPart } from "./verdict.js";

/** What a checker is told besides the election and the outcome. */
export interface TraceOptions {
  /** The readings that were asked for; absent: those the outcome says it followed. */
  readonly readings?: Readings;
  /** The change to the rules that was asked for; absent: that of the outcome. */
  readonly overlay?: Overlay | null;
  /** Facts instead of those of the day, changed or not. */
  readonly facts?: RuleFacts;
}

/**
 * Checks an outcome against the law without trusting who made it: from the election alone it works
 * out, one by one, which step the law orders next, and compares it with the step that stands there;
 * then the result with what the steps amount to. Shares no rule and no arithmetic with the library.
 *
 * `accepted`, or `rejected` with the first step, lot or part of the outcome that the law does not
 * order. A hypothetical outcome is held against the law with its change. `not-checkable`: elections
 * whose law is not known (see {@link ruleFactsOf}).
 */
export function checkTrace(
  election: ElectionContent,
  outcome: unknown,
  options: TraceOptions = {},
): TraceVerdict {
  const parsed = parseOutcome(outcome);
  if (parsed.status === "accepted") return checkParsed(election, parsed.value, options);
  const [issue] = parsed.issues;
  const { path = [], expected, actual } = issue ?? {};
  return rejected({ outcome: String(path[0] ?? "") }, null, {
    at: path.join("."),
    expected: JSON.stringify(expected ?? "an outcome"),
    actual: JSON.stringify(actual ?? "something else"),
  });
}

/** No part of an overlay. */
const nothingChanged: Partial<Overlay> = Object.create(null);

function checkParsed(
  held: ElectionContent,
  outcome: Answered,
  options: TraceOptions,
): TraceVerdict {
  const { readings = outcome.readings, overlay: given = outcome.overlay } = ownOnly(options);
  const overlay = given === null ? null : ownOnly(given);
  const { seats: imagined = held.seats, mergedLists } = overlay ?? nothingChanged;
  const content = mergedLists === undefined ? held : withMergedLists(held, mergedLists);
  const election = { ...content, seats: imagined };
  const { type, day, seats } = election;
  const ofTheDay = own(options, "facts") ?? ruleFactsOf(type, day, seats);
  if (ofTheDay === undefined) {
    return { verdict: "not-checkable", reason: `no facts for ${type} on ${day}` };
  }
  const read = factsUnderReadings(ofTheDay, election, readings);
  const changed = overlay !== null && own(options, "facts") === undefined;
  const facts = changed ? factsUnderOverlay(read, overlay) : read;
  const changes = overlay === null ? [] : changesUnderOverlay(read, overlay);
  const counted = countedVotes(election);
  const { listVotes, listSeats } = overlay ?? nothingChanged;
  const groups = listVotes === undefined ? counted : withVotesForLists(counted, listVotes);
  const one: Case = { election, groups, facts, readings };
  const head = wrongPart({ ...headOf(one), ...hypothesis(overlay) }, outcome, facts.quota);
  if (head !== null) return head;
  const verdict = follow(
    chapters(one, { changes, listSeats }),
    { question: null, ...outcome },
    (result) => checkResult(result, outcome, one),
  );
  if (verdict.verdict !== "accepted") return verdict;
  const remarks = checkRemarks(outcome, one);
  if (remarks !== null) return remarks;
  const provisions = provisionsOf(outcome, one, overlay);
  return wrongPart({ provisions }, outcome, facts.exhaustion.article) ?? verdict;
}

function hypothesis(overlay: Overlay | null): Pick<Answered, "overlay" | "hypothetical"> {
  return { overlay, hypothetical: overlay === null ? [] : [overlay.name] };
}

/** What an outcome says before its first step. */
function headOf({ election, groups, facts, readings }: Case): Partial<Answered> {
  const { type, day, seats } = election;
  const votes = votesOf(groups);
  const quota = quotaOf(votes, seats, readings);
  const { preference } = facts;
  return {
    election: { type, day, seats },
    rules: `${type}/${facts.from}`,
    readings,
    votes,
    quota,
    preferenceThreshold: preference === null ? null : partOf(quota, preference.share),
  };
}
