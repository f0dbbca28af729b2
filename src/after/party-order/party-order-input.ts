import * as z from "zod";
import type { Day } from "../../model/day.js";
import { daySchema } from "../../model/day-schema.js";
import type { CandidateId } from "../../model/identifiers.js";
import { candidateIdSchema } from "../../model/identifiers-schema.js";
import type { DrawnLot } from "../../model/outcome/lot.js";
import { drawnLotSchema } from "../../model/outcome/lot-schema.js";
import type { SchemaOf, Written } from "../../model/schema-of.js";

/** The order that a party fixed before the vote, and whose agents it has (H 10a, R 9a). */
export interface PartyOrderInput {
  /** The number of the list of the party. */
  readonly group: number;
  /** Its candidates in the order that it told the central committee (H 10a (4)); who is not named comes after all who are. */
  readonly order: readonly string[];
  /** Who named an agent with the consent to stand, and did not revoke it (H 10a (1, 5)). */
  readonly agents: readonly string[];
  /** The day on which the agents refuse, `"2026-11-04"`; absent: the day of the vote. */
  readonly day?: string;
  /** What was drawn while the places are filled, in the order in which the lots are asked (W 5). */
  readonly lots?: readonly Written<DrawnLot>[];
}

/** {@link PartyOrderInput} as it was read. */
export interface PartyOrderAsked
  extends Omit<PartyOrderInput, "order" | "agents" | "day" | "lots"> {
  /** Its candidates in the order that it told the central committee (H 10a (4)); who is not named comes after all who are. */
  readonly order: readonly CandidateId[];
  /** Who named an agent with the consent to stand, and did not revoke it (H 10a (1, 5)). */
  readonly agents: readonly CandidateId[];
  /** The day on which the agents refuse; absent: the day of the vote. */
  readonly day?: Day;
  /** What was drawn while the places are filled, in the order in which the lots are asked (W 5). */
  readonly lots?: readonly DrawnLot[];
}

const candidates = z.array(candidateIdSchema).max(1_000);

export const partyOrderSchema: SchemaOf<PartyOrderAsked, PartyOrderInput> = z.strictObject({
  group: z.int().min(1).max(9_999),
  order: candidates.min(1),
  agents: candidates,
  day: daySchema.exactOptional(),
  lots: z.array(drawnLotSchema).exactOptional(),
});
