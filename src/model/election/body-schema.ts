import * as z from "zod";
import { maximumSeats } from "../bounds.js";
import { daySchema } from "../day-schema.js";
import type { DeepReadonly } from "../deep-readonly.js";
import { islands, maximumPeople } from "./body.js";
import { electionTypeSchema } from "./election-type-schema.js";

export const peopleSchema = z.int().min(0).max(maximumPeople);

export const islandSchema = z.enum(islands);

export const bodySchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.enum(["TK", "EK", "EP", "AB"]), day: daySchema }),
  z.strictObject({ type: z.enum(["GR", "PS"]), day: daySchema, inhabitants: peopleSchema }),
  z.strictObject({ type: z.literal("KCNI"), day: daySchema, registeredVoters: peopleSchema }),
  z.strictObject({ type: z.enum(["ER", "KC"]), day: daySchema, island: islandSchema }),
]);

/** What a caller writes to describe a `Body`. */
export type BodyInput = DeepReadonly<z.input<typeof bodySchema>>;

export const claimedSizeSchema = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  seats: z.int().min(1).max(maximumSeats),
  inhabitants: peopleSchema.exactOptional(),
  registeredVoters: peopleSchema.exactOptional(),
  island: islandSchema.exactOptional(),
});

/** What a caller writes to describe a `ClaimedSize`. */
export type ClaimedSizeInput = DeepReadonly<z.input<typeof claimedSizeSchema>>;
