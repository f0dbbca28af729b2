import * as z from "zod";
import { daySchema } from "../../model/day-schema.js";
import type { DeepReadonly } from "../../model/deep-readonly.js";
import { candidateIdSchema, listKeySchema } from "../../model/identifiers-schema.js";
import { drawnLotSchema } from "../../model/outcome/lot-schema.js";

export const memberSchema = z.strictObject({
  candidate: candidateIdSchema,
  /** The list on which the member was elected or appointed. */
  list: listKeySchema,
  /** The list that would have had the seat, and the article that kept it from that list. */
  withheldFrom: z
    .strictObject({ list: listKeySchema, by: z.enum(["P 16", "W 1"]) })
    .exactOptional(),
  /** The member has temporary leave; the seat is the replacement's as long as it lasts. */
  onLeave: z.literal(true).exactOptional(),
  /** Replaces this member during temporary leave. */
  replaces: candidateIdSchema.exactOptional(),
});

/** Who holds a seat, or has temporary leave from it, and by way of which list. */
export type Member = DeepReadonly<z.output<typeof memberSchema>>;

export const unavailabilitySchema = z.enum([
  "deceased",
  "temporary-leave",
  "declined",
  "not-available",
  "expelled",
]);

/**
 * Why a candidate cannot be appointed (article W 2): died (a); is on temporary leave (b); was
 * appointed to this vacancy but declined, sent no papers or was not admitted (d); declared not to
 * want appointment (f); lost membership of the council for a forbidden act (h).
 */
export type Unavailability = z.output<typeof unavailabilitySchema>;

export const vacancySchema = z.strictObject({
  /** The member whose seat is to be filled. */
  member: candidateIdSchema,
  /** Temporary: for the duration of pregnancy and childbirth or illness leave (article X 10). */
  leave: z.enum(["permanent", "temporary"]).exactOptional(),
});

/** A seat that has fallen vacant. */
export type Vacancy = DeepReadonly<z.output<typeof vacancySchema>>;

export const successionSchema = z.strictObject({
  /** The day on which the chair of the central electoral committee learns of the vacancies. */
  day: daySchema,
  /** Absent: those whom the election gave a seat. */
  members: z.array(memberSchema).exactOptional(),
  vacancies: z.array(vacancySchema).min(1),
  unavailable: z
    .array(z.strictObject({ candidate: candidateIdSchema, reason: unavailabilitySchema }))
    .exactOptional(),
  lots: z.array(drawnLotSchema).exactOptional(),
});

/** Vacancies that became known on one day, and who can or cannot be appointed. */
export type Succession = DeepReadonly<z.output<typeof successionSchema>>;

/** What a caller writes to describe a {@link Succession}. */
export type SuccessionInput = DeepReadonly<z.input<typeof successionSchema>>;

export const temporaryLeaveSchema = z.strictObject({
  reason: z.enum(["pregnancy-and-childbirth", "illness"]),
  /** The day on which the leave begins. */
  from: daySchema,
  /** The presumed date of childbirth that a doctor or midwife has certified. */
  presumedChildbirth: daySchema.exactOptional(),
  /** How many times the member was given temporary leave earlier in this term. */
  earlierLeaves: z.int().min(0).max(1_000).exactOptional(),
});

/** A member's request for temporary leave (tijdelijk ontslag, article X 10). */
export type TemporaryLeaveInput = DeepReadonly<z.input<typeof temporaryLeaveSchema>>;
