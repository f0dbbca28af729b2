import * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.js";
import { parseWithSchema } from "../parse-with-schema.js";
import type { Parsed } from "../refusal.js";

const listShapeSchema = z.strictObject({
  /** List number (Dutch: lijstnummer). */
  number: z.int().min(1).max(9_999),
  /** How many candidates stand on the list; candidate k is position k. */
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
      message: "list numbers are different",
      params: { code: "duplicate" },
    })
    .transform((lists) => [...lists].sort((left, right) => left.number - right.number)),
  voterCardsUsed: z.boolean(),
});

/**
 * What the ballot paper of an election holds. Counts and tallies are read against it: a list or
 * candidate that is not on it is refused, and so is one that is missing.
 */
export type BallotShape = DeepReadonly<z.output<typeof ballotShapeSchema>>;

/** As much of a ballot paper as adding up needs: its lists. */
export type BallotLists = BallotShape | Pick<BallotShape, "lists">;

/** One list on the ballot paper: its number and how many candidates stand on it. */
export type ListShape = DeepReadonly<z.output<typeof listShapeSchema>>;

/**
 * Reads the shape of a ballot paper; the lists may come in any order.
 *
 * Refuses list numbers that are doubled (`duplicate`) and numbers out of bounds.
 */
export function parseBallotShape(input: unknown): Parsed<BallotShape> {
  return parseWithSchema(ballotShapeSchema, input);
}
