import * as z from "zod";
import type { SchemaOf } from "../schema-of.js";
import type { Provisions } from "./provisions.js";

const count = z.int().nonnegative();

const holder = z.strictObject({ contestant: z.string(), votes: count, of: count, seats: count });

/** What became of every provision that is not always applied. */
export const provisionsSchema: SchemaOf<Provisions> = z.strictObject({
  residualSeats: z.discriminatedUnion("state", [
    z.strictObject({ state: z.enum(["none", "assigned"]) }),
    z.strictObject({ state: z.enum(["waiting", "unassigned"]), seats: z.int().positive() }),
  ]),
  absoluteMajority: z.discriminatedUnion("state", [
    z.strictObject({ state: z.enum(["not-in-the-law", "not-reached", "no-majority"]) }),
    z.strictObject({ state: z.literal("switched-off"), holder: holder.nullable() }),
    z.strictObject({ state: z.enum(["has-seats", "nothing-to-move", "applied"]), holder }),
    z.strictObject({ state: z.literal("undone"), holder, seatsLeft: count }),
  ]),
  listExhaustion: z.strictObject({
    state: z.enum(["not-reached", "not-needed", "applied", "inside"]),
  }),
});
