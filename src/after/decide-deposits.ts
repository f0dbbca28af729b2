import { type DepositRule, deposits } from "../law/lists/deposits.js";
import { noRulesOnDay } from "../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../law/timeline/provenance.js";
import { provisionOn } from "../law/timeline/provision.js";
import { compareFractions, type Fraction, fraction } from "../model/fraction.js";
import { ownOnly } from "../model/has.js";
import type { ListNumber } from "../model/identifiers.js";
import { parseShape } from "../model/options/parse-shape.js";
import { arrayOf, integer, objectOf, type Shape } from "../model/options/shape.js";
import type { CompletedOutcome, GroupResult } from "../model/outcome/outcome.js";
import { completedGiven } from "../model/outcome/outcome-input.js";
import {
  type RefusalIssue,
  type Refused,
  refused,
  refusedTogether,
  shown,
} from "../model/refusal.js";

/** What is known about the parties behind the lists, by list number. */
export interface DepositCircumstances {
  /** Lists that paid no deposit because the party won a seat last time (article H 4, paragraph 8). */
  readonly exempt?: readonly number[];
  /** Lists of parties seated in, or headed by an inhabitant of, the Caribbean Netherlands. */
  readonly islandLists?: readonly number[];
}

const numbers = arrayOf(integer(1, 9_999), 0, 9_999);

const circumstancesShape: Shape<DepositCircumstances> = objectOf({
  exempt: numbers,
  islandLists: numbers,
});

/** What becomes of the deposit of one list, set of identical lists or list group. */
export interface DepositDecision {
  /** The number of the list whose deposit it is. */
  readonly group: ListNumber;
  /** The votes of the list. */
  readonly votes: number;
  /** The seats of the list. */
  readonly seats: number;
  /** Returned, forfeited to the State, or not paid at all. */
  readonly decision: "returned" | "forfeited" | "not-paid";
  /** Null: none was paid. */
  readonly deposit: {
    /** The amount, in whole units of the currency. */
    readonly amount: number;
    /** Euros, or dollars for lists from the Caribbean Netherlands. */
    readonly currency: "EUR" | "USD";
  } | null;
}

/** What becomes of the deposits (waarborgsommen) of an election. */
export interface DepositDecisions {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether the election asks for deposits. */
  readonly asked: true;
  /** What was changed in the rules of the outcome, as there; empty: the law as it stood. */
  readonly hypothetical: readonly string[];
  /** The votes below which a deposit is lost. */
  readonly threshold: Fraction;
  /** Whether a seat saves the deposit all the same. */
  readonly keptWithSeat: boolean;
  /** One decision for each list number of the outcome. */
  readonly decisions: readonly DepositDecision[];
  /** Where the figure comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/** The election asks for no deposit (the Senate). */
export interface NoDeposit {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether the election asks for deposits. */
  readonly asked: false;
}

function unknownLists(
  property: "exempt" | "islandLists",
  numbers: readonly number[],
  outcome: CompletedOutcome,
): RefusalIssue[] {
  const known = new Set<number>(outcome.groups.map(({ group }) => group));
  return numbers.flatMap((number, index): RefusalIssue[] =>
    known.has(number)
      ? []
      : [
          {
            path: [property, index],
            code: "unknown-reference",
            expected: { kind: "reference", to: "list-number" },
            actual: shown(number),
          },
        ],
  );
}

/** What one election asks of its lists: the rule, its threshold, and whom it treats differently. */
interface DepositTerms {
  readonly rule: DepositRule;
  readonly threshold: Fraction;
  readonly exempt: ReadonlySet<number>;
  readonly islandLists: ReadonlySet<number>;
}

function decide(
  { group, votes, seats }: GroupResult,
  { rule, threshold, exempt, islandLists }: DepositTerms,
): DepositDecision {
  if (exempt.has(group)) return { group, votes, seats, decision: "not-paid", deposit: null };
  const inDollars = rule.dollarsForIslandLists && islandLists.has(group);
  const below = compareFractions(fraction(votes, 1), threshold) < 0;
  const saved = rule.keptWithSeat && seats > 0;
  return {
    group,
    votes,
    seats,
    decision: below && !saved ? "forfeited" : "returned",
    deposit: { amount: rule.amount, currency: inDollars ? "USD" : rule.currency },
  };
}

/**
 * Which lists get their deposit (waarborgsom) back after the result: articles H 12 (House, European
 * Parliament), H 13 (provinces), H 13a (water authorities), H 14 (municipalities), Ya 17 (islands),
 * Ya 28 and Pa 14 (electoral colleges). Who pays what stands in H 12 (1, 2), H 13 (1, 2), H 13a (1,
 * 2) and H 14 (1, 2), what becomes of it in H 12 (5), H 13 (5), H 13a (5) and H 14 (5). A deposit
 * is lost below 75 % of the quota; except for the House and the European Parliament a seat saves
 * it.
 *
 * Refuses what is no completed outcome, options that are not read strictly (`unknown-property`,
 * `wrong-type`, `too-small`, `too-large`), list numbers that are not in the outcome (`unknown-reference`) and days before the first
 * text read, 2002-03-07 (`no-rules-on-day`). The deposit of a party none of whose lists was valid
 * is always returned (paragraph 4 of these articles): such lists are not in an outcome.
 */
export function decideDeposits(
  outcome: CompletedOutcome,
  circumstances: DepositCircumstances = {},
): DepositDecisions | NoDeposit | Refused {
  const said = completedGiven(outcome);
  const known = parseShape(circumstancesShape, circumstances);
  if (said.status === "refused" || known.status === "refused") return refusedTogether(said, known);
  const { exempt = [], islandLists = [] } = ownOnly(known.value);
  const issues = [
    ...unknownLists("exempt", exempt, said.value),
    ...unknownLists("islandLists", islandLists, said.value),
  ];
  return issues.length > 0 ? refused(issues) : decideAll(said.value, exempt, islandLists);
}

function decideAll(
  outcome: CompletedOutcome,
  exempt: readonly number[],
  islandLists: readonly number[],
): DepositDecisions | NoDeposit | Refused {
  const timeline = deposits[outcome.election.type];
  if (timeline === null) return { status: "completed", asked: false };
  const provision = provisionOn(timeline, outcome.election.day);
  if (provision === undefined) return noRulesOnDay(timeline, outcome.election.day);
  const rule = provision.value;
  const threshold = fraction(
    rule.share.numerator * outcome.quota.numerator,
    rule.share.denominator * outcome.quota.denominator,
  );
  const terms: DepositTerms = {
    rule,
    threshold,
    exempt: new Set(exempt),
    islandLists: new Set(islandLists),
  };
  return {
    status: "completed",
    asked: true,
    hypothetical: outcome.hypothetical,
    threshold,
    keptWithSeat: rule.keptWithSeat,
    decisions: outcome.groups.map((group) => decide(group, terms)),
    provenance: provenanceOf(provision),
  };
}
