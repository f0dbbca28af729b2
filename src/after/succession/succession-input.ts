import * as z from "zod";
import type { Day } from "../../model/day.js";
import { daySchema } from "../../model/day-schema.js";
import type { CandidateId, ContestantKey, ListKey } from "../../model/identifiers.js";
import { candidateIdSchema, listKeySchema } from "../../model/identifiers-schema.js";
import type { DrawnLot, Scope } from "../../model/outcome/lot.js";
import { drawnLotSchema, scopeSchema } from "../../model/outcome/lot-schema.js";
import type { SchemaOf, Written } from "../../model/schema-of.js";

/** A division that went on, and by which a place came to a list (W 3, W 4). */
export interface PlacePassed {
  /** Among whom it divides: all lists, those of a combination, or those of a list group. */
  readonly scope: Scope;
  /** What it gave the place: a list number, a combination or a list key. */
  readonly to: ContestantKey;
  /** In which phase of its residual seats, counted from 1, as in the step `place-passes`. */
  readonly phase: number;
}

/** Who holds a seat, or has temporary leave from it, and by way of which list. */
export interface Member {
  /** The id of the member, as on the lists of the election. */
  readonly candidate: CandidateId;
  /** The list on which the member was elected or appointed, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** The list that would have had the seat, and the article that kept it from that list. */
  readonly withheldFrom?: {
    /** The list that would have had the seat, such as `"3/2"`. */
    readonly list: ListKey;
    /** The article that kept it from that list: P 16 at the election, W 1 at an earlier vacancy. */
    readonly by: "P 16" | "W 1";
  };
  /**
   * By which divisions the place came to this list after the election (W 3, W 4), the widest first: a
   * phase that gives every list one seat has given it (P 8). Absent: the election assigned it.
   */
  readonly passedBy?: readonly PlacePassed[];
  /** The member has temporary leave; the seat is the replacement's as long as it lasts (X 10). */
  readonly onLeave?: true;
  /** The id of the member on leave whom this one replaces. */
  readonly replaces?: CandidateId;
}

export const memberSchema: SchemaOf<Member> = z.strictObject({
  candidate: candidateIdSchema,
  list: listKeySchema,
  withheldFrom: z
    .strictObject({ list: listKeySchema, by: z.enum(["P 16", "W 1"]) })
    .exactOptional(),
  passedBy: z
    .array(z.strictObject({ scope: scopeSchema, to: z.string(), phase: z.int().positive() }))
    .exactOptional(),
  onLeave: z.literal(true).exactOptional(),
  replaces: candidateIdSchema.exactOptional(),
});

/**
 * Why a candidate cannot be appointed (article W 2, first paragraph; letters since 2008-12-01): died
 * (a); is on temporary leave (b); was appointed to this vacancy but declined, sent no papers or was
 * not admitted (d); declared not to want appointment (f); left a seat that is to be filled too (g);
 * lost membership of the council for a forbidden act (h).
 */
export type Unavailability =
  | "deceased"
  | "temporary-leave"
  | "declined"
  | "not-available"
  | "vacated-seat"
  | "expelled";

export const unavailabilitySchema: SchemaOf<Unavailability> = z.enum([
  "deceased",
  "temporary-leave",
  "declined",
  "not-available",
  "vacated-seat",
  "expelled",
]);

/** A candidate who cannot be appointed, and why. */
export interface UnavailableCandidate {
  /** The id of the candidate, as on the lists of the election. */
  readonly candidate: CandidateId;
  /** Why not, as article W 2 (1) has it: `"deceased"` (a), `"not-available"` (f) … */
  readonly reason: Unavailability;
  /**
   * Only with `declined`: the member whose seat was declined; other vacancies stay open to the
   * candidate. Absent: the vacancy to which the Act would appoint the candidate first.
   */
  readonly vacancy?: CandidateId;
  /** The first day on which it is so; absent: on every day. */
  readonly since?: Day;
}

const unavailableSchema: SchemaOf<UnavailableCandidate> = z.strictObject({
  candidate: candidateIdSchema,
  reason: unavailabilitySchema,
  vacancy: candidateIdSchema.exactOptional(),
  since: daySchema.exactOptional(),
});

/** A seat that has fallen vacant. */
export interface Vacancy {
  /** The id of the member whose seat is to be filled. */
  readonly member: CandidateId;
  /** Temporary: for the duration of pregnancy and childbirth or illness leave (X 10). Absent: permanent. */
  readonly leave?: "permanent" | "temporary";
  /** The day on which this vacancy became known; absent: `day` of the input. */
  readonly day?: Day;
}

export const vacancySchema: SchemaOf<Vacancy> = z.strictObject({
  member: candidateIdSchema,
  leave: z.enum(["permanent", "temporary"]).exactOptional(),
  day: daySchema.exactOptional(),
});

/** Members of a water authority who are appointed, not elected (Waterschapswet 13). */
export interface AppointedMembers {
  /** How many members of the body are appointed. */
  readonly number: number;
  /** The ids of those of them who stand on a list: members, who cannot be appointed again (W 2 (1) e). */
  readonly candidates?: readonly CandidateId[];
}

/** Vacancies that became known on one day or on several, and who can or cannot be appointed. */
export interface Succession {
  /** The day on which the chair of the central electoral committee learns of the vacancies. */
  readonly day: Day;
  /** Who holds the seats before the vacancies, those who leave included; absent: whom the election gave them. */
  readonly members?: readonly Member[];
  /**
   * Members of a water authority who are appointed: they count where W 4 counts members. Absent: four,
   * where the law has had that number since the election.
   */
  readonly appointedMembers?: AppointedMembers;
  /** The seats to be filled, at least one; those of one day in any order. */
  readonly vacancies: readonly Vacancy[];
  /** Who cannot be appointed, and why (W 2); absent: everybody can. */
  readonly unavailable?: readonly UnavailableCandidate[];
  /** What was drawn, in the order in which the lots are asked. */
  readonly lots?: readonly DrawnLot[];
}

/** A seat that has fallen vacant, as a caller writes it. */
export interface VacancyInput extends Written<Vacancy> {
  /** The day on which this vacancy became known, `YYYY-MM-DD`; absent: `day` of the input. */
  readonly day?: string;
}

/** A candidate who cannot be appointed, and why, as a caller writes it. */
export interface UnavailableCandidateInput extends Written<UnavailableCandidate> {
  /** The first day on which it is so, `YYYY-MM-DD`; absent: on every day. */
  readonly since?: string;
}

/** Vacancies as a caller writes them, and who can or cannot be appointed. */
export interface SuccessionInput extends Written<Succession> {
  /** The day on which the chair of the central electoral committee learns of the vacancies, `YYYY-MM-DD`. */
  readonly day: string;
  /** The seats to be filled, at least one; those of one day in any order. */
  readonly vacancies: readonly VacancyInput[];
  /** Who cannot be appointed, and why (W 2); absent: everybody can. */
  readonly unavailable?: readonly UnavailableCandidateInput[];
}

const appointedMembersSchema: SchemaOf<AppointedMembers> = z.strictObject({
  number: z.int().min(0).max(1_000),
  candidates: z.array(candidateIdSchema).exactOptional(),
});

export const successionSchema: SchemaOf<Succession, SuccessionInput> = z.strictObject({
  day: daySchema,
  members: z.array(memberSchema).exactOptional(),
  appointedMembers: appointedMembersSchema.exactOptional(),
  vacancies: z.array(vacancySchema).min(1),
  unavailable: z.array(unavailableSchema).exactOptional(),
  lots: z.array(drawnLotSchema).exactOptional(),
});
