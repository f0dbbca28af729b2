import { registrationDeposits } from "../../law/nomination/support.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import type { Day } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import type { Refused } from "../../model/refusal.js";
import { registrationDepositSignature } from "../../model/signatures/made/before.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";

/** What is paid to have a name registered, and when it comes back. */
export interface RegistrationDepositDecision {
  /** The whole answer is here. */
  readonly status: "completed";
  /** In cents: half amounts exist. */
  readonly cents: number;
  /** In euros, or in dollars for a party of the Caribbean Netherlands and on the islands. */
  readonly currency: "EUR" | "USD";
  /** True: it is paid back, as a valid list was handed in for the first election after the decision; false: it is kept. */
  readonly returned: boolean;
  /** Where the amount comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/** Of which registration the deposit is asked. */
export interface RegistrationAsked {
  /** For the elections of which body the name is registered. */
  readonly type: ElectionType;
  /** The day of the election. */
  readonly day: Day;
  /** Whether the party has its seat in Bonaire, Sint Eustatius or Saba. */
  readonly islandParty: boolean;
  /** Whether a valid list was handed in for the first election after the decision. */
  readonly validList: boolean;
}

/**
 * The deposit for the registration of a name (waarborgsom): G 1 (2), G 2 (2), G 2a (2), G 3 (2), Q 6 (3), Ya 15 (1),
 * Ya 25 (2). Refuses days before the rules (`no-rules-on-day`).
 */
export function registrationDeposit(
  asked: RegistrationAsked,
): RegistrationDepositDecision | Refused {
  const refusal = refusedArguments(registrationDepositSignature, [asked]);
  if (refusal !== null) return refusal;
  const timeline = registrationDeposits[asked.type];
  const provision = provisionOn(timeline, asked.day);
  if (provision === undefined) return noRulesOnDay(timeline, asked.day);
  const { cents, currency, dollarsForIslandParties } = provision.value;
  return {
    status: "completed",
    cents,
    currency: asked.islandParty && dollarsForIslandParties ? "USD" : currency,
    returned: asked.validList,
    provenance: provenanceOf(provision),
  };
}
