import * as z from "zod";
import type { SchemaRefusal } from "../refusal.js";

export const listShapeSchema = z.strictObject({
  number: z.int().min(1).max(9_999),
  candidates: z.int().min(0).max(9_999),
});

/**
 * What the ballot paper of an election holds: the lists by ascending number, how many candidates
 * stand on each, and whether voter cards (Dutch: kiezerspassen) are used.
 */
export const ballotShapeSchema = z.strictObject({
  lists: z
    .array(listShapeSchema)
    .refine((lists) => new Set(lists.map((list) => list.number)).size === lists.length, {
      params: {
        code: "duplicate",
        expected: { kind: "once", what: "list-number" },
      } satisfies SchemaRefusal,
    })
    .transform((lists) => [...lists].sort((left, right) => left.number - right.number)),
  voterCardsUsed: z.boolean(),
});
