import * as z from "zod";
import { daySchema } from "../../model/day-schema.js";
import type { DeepReadonly } from "../../model/deep-readonly.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";
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

/** Why a candidate cannot be appointed, as a caller knows it. */
export const unavailabilitySchema = z.enum([
  "deceased",
  "temporary-leave",
  "declined",
  "not-available",
  "vacated-seat",
  "expelled",
]);

/**
 * Why a candidate cannot be appointed (article W 2, first paragraph; letters since 2008-12-01): died
 * (a); is on temporary leave (b); was appointed to this vacancy but declined, sent no papers or was
 * not admitted (d); declared not to want appointment (f); left a seat that is to be filled too (g);
 * lost membership of the council for a forbidden act (h).
 */
export type Unavailability = z.output<typeof unavailabilitySchema>;

const unavailableSchema = z.strictObject({
  candidate: candidateIdSchema,
  reason: unavailabilitySchema,
  /**
   * Only with `declined`: the member whose seat was declined; other vacancies stay open to the
   * candidate. Absent: the vacancy to which the Act would appoint the candidate first.
   */
  vacancy: candidateIdSchema.exactOptional(),
  /** The first day on which it is so; absent: on every day. */
  since: daySchema.exactOptional(),
});

export const vacancySchema = z.strictObject({
  /** The member whose seat is to be filled. */
  member: candidateIdSchema,
  /** Temporary: for the duration of pregnancy and childbirth or illness leave (article X 10). */
  leave: z.enum(["permanent", "temporary"]).exactOptional(),
  /** The day on which this vacancy became known; absent: `day`. */
  day: daySchema.exactOptional(),
});

/** A seat that has fallen vacant. */
export type Vacancy = DeepReadonly<z.output<typeof vacancySchema>>;

const appointedMembersSchema = z.strictObject({
  /** How many members of the body are appointed, not elected. */
  number: z.int().min(0).max(1_000),
  /** Those of them who stand on a list: members, who cannot be appointed again (W 2 (1) e). */
  candidates: z.array(candidateIdSchema).exactOptional(),
});

export const successionSchema = z.strictObject({
  /** The day on which the chair of the central electoral committee learns of the vacancies. */
  day: daySchema,
  /** Absent: those whom the election gave a seat. */
  members: z.array(memberSchema).exactOptional(),
  /**
   * Members of a water authority who are appointed (Waterschapswet 13): they count where W 4 counts
   * members. Absent: four, where the law has had that number since the election.
   */
  appointedMembers: appointedMembersSchema.exactOptional(),
  vacancies: z.array(vacancySchema).min(1),
  unavailable: z.array(unavailableSchema).exactOptional(),
  lots: z.array(drawnLotSchema).exactOptional(),
});

/** Vacancies that became known on one day or on several, and who can or cannot be appointed. */
export type Succession = DeepReadonly<z.output<typeof successionSchema>>;

/** Vacancies as a caller writes them, and who can or cannot be appointed. */
export type SuccessionInput = DeepReadonly<z.input<typeof successionSchema>>;

export const temporaryLeaveSchema = z.strictObject({
  /** The body; absent: any but the European Parliament, whose members have no leave. */
  type: electionTypeSchema.exactOptional(),
  reason: z.enum(["pregnancy-and-childbirth", "illness"]),
  /** The day on which the leave begins. */
  from: daySchema,
  /** The presumed date of childbirth that a doctor or midwife has certified. */
  presumedChildbirth: daySchema.exactOptional(),
  /** For how many weeks at least a doctor says that the member cannot serve. */
  weeksOfIllness: z.int().min(0).max(1_000).exactOptional(),
  /** How many times the member was given temporary leave earlier in this term. */
  earlierLeaves: z.int().min(0).max(1_000).exactOptional(),
  /**
   * The day on which the members of the body leave together. Until 2020-06-30 there was no leave on a
   * request in the sixteen weeks before it: absent, that is not looked at.
   */
  endOfTerm: daySchema.exactOptional(),
  /** The day of the request; absent: the day on which the leave begins. */
  requested: daySchema.exactOptional(),
});

/** Such a request as it was parsed. */
export type TemporaryLeave = DeepReadonly<z.output<typeof temporaryLeaveSchema>>;

/** A member's request for temporary leave (tijdelijk ontslag, article X 10). */
export type TemporaryLeaveInput = DeepReadonly<z.input<typeof temporaryLeaveSchema>>;
