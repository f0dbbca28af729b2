import * as z from "zod";
import { maximumSeats } from "../bounds.js";
import { daySchema } from "../day-schema.js";
import type { DeepReadonly } from "../deep-readonly.js";
import { electionTypeSchema } from "./election-type.js";

/**
 * Largest number of people, inhabitants or voters, that the calculations take: it keeps the product
 * of two such numbers (article Ua 4) below 2^53. The Netherlands has some 18 million inhabitants.
 */
export const maximumPeople = 90_000_000;

export const peopleSchema = z.int().min(0).max(maximumPeople);

/** The islands of the Caribbean Netherlands, each with a council and an electoral college. */
export const islands = ["Bonaire", "Sint Eustatius", "Saba"] as const;

export const islandSchema = z.enum(islands);

/** One of {@link islands}. */
export type Island = z.output<typeof islandSchema>;

export const bodySchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.enum(["TK", "EK", "EP", "AB"]), day: daySchema }),
  z.strictObject({ type: z.enum(["GR", "PS"]), day: daySchema, inhabitants: peopleSchema }),
  z.strictObject({ type: z.literal("KCNI"), day: daySchema, registeredVoters: peopleSchema }),
  z.strictObject({ type: z.enum(["ER", "KC"]), day: daySchema, island: islandSchema }),
]);

/**
 * A representative body that is elected on a day, with the figure its number of seats depends on:
 * inhabitants, registered voters or the island.
 */
export type Body = DeepReadonly<z.output<typeof bodySchema>>;

/** What a caller writes to describe a {@link Body}. */
export type BodyInput = DeepReadonly<z.input<typeof bodySchema>>;

export const claimedSizeSchema = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  seats: z.int().min(1).max(maximumSeats),
  inhabitants: peopleSchema.exactOptional(),
  registeredVoters: peopleSchema.exactOptional(),
  island: islandSchema.exactOptional(),
});

/** A number of seats that somebody says a body has; with the figure it depends on, if known. */
export type ClaimedSize = DeepReadonly<z.output<typeof claimedSizeSchema>>;

/** What a caller writes to describe a {@link ClaimedSize}. */
export type ClaimedSizeInput = DeepReadonly<z.input<typeof claimedSizeSchema>>;
