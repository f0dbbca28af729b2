import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import { partyOrder } from "../../law/vacancies/party-order.js";
import { article } from "../../model/article.js";
import type { Election } from "../../model/election/election.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { issueCollector, type Refused, refused, refusedTogether } from "../../model/refusal.js";
import type { Case } from "../../seats/case.js";
import { caseOfOutcome } from "../../seats/case-of-outcome.js";
import { preferenceThreshold } from "../../seats/people/preference-threshold.js";
import { membersOfOutcome } from "../succession/members-after-election.js";
import type { SuccessionLotRequired, SuccessionOptions } from "../succession/succession-outcome.js";
import {
  type PartyOrderAsked,
  type PartyOrderInput,
  partyOrderSchema,
} from "./party-order-input.js";
import { type Refusals, refusalsOfAgents } from "./refusals-of-agents.js";
import type { NoPartyOrder, PartyOrderRestored } from "./restored-order.js";
import { votesByCandidate, wantedMembers } from "./wanted-members.js";

/**
 * What becomes of who sits when a party has its candidates appointed in the order that it fixed before the vote (H 10a of
 * the House and of provincial councils with several districts, R 9a of the Senate): agents that candidates named refuse
 * instead of them, before the first meeting of the body, and each place goes to the next of chapter W, past those whose agents declare
 * that they do not want it (W 2 (1), f). Against candidates over the threshold the power cannot be used.
 *
 * Of an order that names fewer than the party has seats those elected beside it stay. Where a refusal would bring nobody who is higher in the order, it
 * may not be made (H 10a (2)): of several such, the one highest in the order stays first, and the others are looked at again. How these
 * depend on each other the text does not say.
 *
 * Refuses input of the wrong kind, numbers and candidates that do not exist (`unknown-reference`) or stand twice
 * (`duplicate`), a day before the election (`not-allowed`), days of which no text was read (`no-rules-on-day`), and what `determineSuccession` refuses.
 *
 * @example
 * ```ts
 * const answer = restoreOrder(election, outcome, { group: 1, order: ["1-1", "1-2"], agents: ["1-4"] });
 * if (answer.status === "completed" && answer.power) console.log(answer.refusals);
 * ```
 */
export function restoreOrder(
  election: Election,
  outcome: CompletedOutcome,
  input: PartyOrderInput,
  options: SuccessionOptions = {},
): PartyOrderRestored | NoPartyOrder | SuccessionLotRequired | Refused {
  const parsed = parseWithSchema(partyOrderSchema, input);
  const ofOutcome = caseOfOutcome(election, outcome, options);
  if (parsed.status === "refused" || ofOutcome.status === "refused")
    return refusedTogether(parsed, ofOutcome);
  const asked = parsed.value;
  const { given, outcome: said } = ofOutcome.value;
  const timeline = partyOrder[election.type];
  if (timeline === null) return noPower(election.type === "EP" ? "Y 12" : "H 10a");
  const provision = provisionOn(timeline, election.day);
  if (provision === undefined) return noRulesOnDay(timeline, election.day);
  if (provision.value.severalDistricts && election.districts.length < 2) return noPower("H 10a");
  const wrong = wrongNames(given, asked);
  if (wrong !== null) return wrong;
  const wanted = wantedMembers(given, said, asked, provision.value);
  const refusals = refusalsOfAgents({ election, outcome: said, options }, asked, wanted);
  if (refusals.status !== "completed") return refusals;
  return {
    status: "completed",
    power: true,
    hypothetical: said.hypothetical,
    order: orderOf(refusals, wanted.wanted, wanted.elected),
    threshold: preferenceThreshold(provision.value, given.quotaVotes, given.rules.seats),
    wanted: wanted.wanted,
    kept: wanted.kept,
    refusals: refusals.refusals,
    outOfOrder: refusals.outOfOrder,
    members: refusals.members ?? membersOfOutcome(said),
    steps: refusals.steps,
    lots: refusals.lots,
    provenance: provenanceOf(provision),
  };
}

function noPower(place: "Y 12" | "H 10a"): NoPartyOrder {
  return {
    status: "completed",
    power: false,
    article: place === "Y 12" ? article("Y 12") : article("H 10a", 1),
  };
}

function orderOf(
  { refusals, outOfOrder }: Refusals,
  wanted: readonly CandidateId[],
  elected: readonly CandidateId[],
): PartyOrderRestored["order"] {
  if (wanted.every((candidate) => elected.includes(candidate))) return "already";
  if (refusals.length === 0) return "not-restored";
  const appointed = new Set(refusals.map(({ successor }) => successor));
  const all = wanted.every((candidate) => elected.includes(candidate) || appointed.has(candidate));
  return all && outOfOrder.length === 0 ? "restored" : "in-part";
}

/** A number that is not there, a day before the election, and candidates that stand on none of its lists or are named twice. */
function wrongNames(given: Case, { group, order, agents, day }: PartyOrderAsked): Refused | null {
  const { issues, refuse, unnamed } = issueCollector();
  if (given.numbers.every(({ number }) => number !== group)) {
    refuse(["group"], "unknown-reference", { kind: "reference", to: "list-number" }, group);
    return refused(issues);
  }
  if (day !== undefined && day < given.election.day)
    refuse(["day"], "not-allowed", { kind: "rule", rule: "a-day-after-the-election" }, day);
  const known = votesByCandidate(given, group);
  for (const [path, named] of [
    ["order", order],
    ["agents", agents],
  ] as const) {
    const seen = new Set<CandidateId>();
    named.forEach((candidate, at) => {
      if (!known.has(candidate))
        refuse([path, at], "unknown-reference", { kind: "reference", to: "candidate" }, candidate);
      else if (seen.has(candidate))
        refuse([path, at], "duplicate", { kind: "once", what: "candidate-on-list" }, candidate);
      seen.add(candidate);
    });
  }
  return issues.length > 0 ? refused(issues, unnamed()) : null;
}
