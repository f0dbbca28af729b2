import * as z from "zod";
import { maximumSeats } from "../bounds.js";
import { daySchema } from "../day-schema.js";
import type { KindSchemaOf, SchemaOf } from "../schema-of.js";
import { type Body, type ClaimedSize, type Island, islands, maximumPeople } from "./body.js";
import type { ElectionType } from "./election-type.js";
import { electionTypeSchema } from "./election-type-schema.js";

/** A number of people, inhabitants or voters: a whole number from 0 to 90,000,000. */
export const peopleSchema: SchemaOf<number> = z.int().min(0).max(maximumPeople);

/** At least one of them. */
export const somePeopleSchema: SchemaOf<number> = z.int().min(1).max(maximumPeople);

/** An island of the Caribbean Netherlands: Bonaire, Sint Eustatius or Saba. */
export const islandSchema: SchemaOf<Island> = z.enum(islands);

export const bodySchema: KindSchemaOf<Body, BodyInput> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.enum(["TK", "EK", "EP", "AB"]), day: daySchema }),
  z.strictObject({ type: z.enum(["GR", "PS"]), day: daySchema, inhabitants: peopleSchema }),
  z.strictObject({ type: z.literal("KCNI"), day: daySchema, registeredVoters: peopleSchema }),
  z.strictObject({ type: z.enum(["ER", "KC"]), day: daySchema, island: islandSchema }),
]);

/** What a caller writes to describe a `Body`. */
export type BodyInput =
  | NationalBodyInput
  | CouncilInput
  | NonResidentsCollegeInput
  | IslandBodyInput;

/** A body whose number of seats depends on no figure, or is fixed within bounds (a water authority). */
export interface NationalBodyInput {
  /** House of Representatives, Senate, European Parliament or a water authority. */
  readonly type: "TK" | "EK" | "EP" | "AB";
  /** The day of the election, `"2025-10-29"`. */
  readonly day: string;
}

/** A municipal or provincial council. */
export interface CouncilInput {
  /** Municipal council (gemeenteraad) or provincial council (provinciale staten). */
  readonly type: "GR" | "PS";
  /** The day of the election, `"2026-03-18"`. */
  readonly day: string;
  /** Inhabitants on 1 January of the year before the election (Gemeentewet and Provinciewet, article 1). */
  readonly inhabitants: number;
}

/** The electoral college of non-residents, which takes part in electing the Senate. */
export interface NonResidentsCollegeInput {
  /** The college (kiescollege niet-ingezetenen). */
  readonly type: "KCNI";
  /** The day of the election, `"2027-03-17"`. */
  readonly day: string;
  /** Voters registered five weeks before polling day. */
  readonly registeredVoters: number;
}

/** The council or the electoral college of an island. */
export interface IslandBodyInput {
  /** Island council (eilandsraad) or electoral college (kiescollege). */
  readonly type: "ER" | "KC";
  /** The day of the election, `"2027-03-17"`. */
  readonly day: string;
  /** Which island. */
  readonly island: Island;
}

export const claimedSizeSchema: SchemaOf<ClaimedSize, ClaimedSizeInput> = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  seats: z.int().min(1).max(maximumSeats),
  inhabitants: peopleSchema.exactOptional(),
  registeredVoters: peopleSchema.exactOptional(),
  island: islandSchema.exactOptional(),
});

/** What a caller writes to describe a `ClaimedSize`. */
export interface ClaimedSizeInput {
  /** Which kind of body. */
  readonly type: ElectionType;
  /** The day of the election, `"2026-03-18"`. */
  readonly day: string;
  /** The number of seats that somebody says it has. */
  readonly seats: number;
  /** Of a council: its inhabitants; absent: any number of the table is legal. */
  readonly inhabitants?: number;
  /** Of the college of non-residents: its registered voters; absent: any number of the table is legal. */
  readonly registeredVoters?: number;
  /** Of an island body: which island; absent: the number of any island is legal. */
  readonly island?: Island;
}
