import * as z from "zod";
import { ownOnly } from "../has.js";
import type { SchemaRefusal } from "../refusal.js";
import type { SchemaOf } from "../schema-of.js";
import { ballotPaperSchema, districtNumber } from "./ballot-paper-schema.js";
import type { BallotShape, ListShape } from "./ballot-shape.js";

const person = z.strictObject({
  id: z.string().min(1).max(200),
  name: z.string().max(500).exactOptional(),
});

export const listShapeSchema: SchemaOf<ListShape> = z
  .strictObject({
    number: z.int().min(1).max(9_999),
    candidates: z.int().min(0).max(9_999),
    name: z.string().max(500).exactOptional(),
    people: z.array(person).exactOptional(),
  })
  .refine(
    (given) => {
      const { people, candidates } = ownOnly(given);
      return people === undefined || people.length === candidates;
    },
    {
      path: ["people"],
      params: {
        code: "wrong-length",
        expected: { kind: "rule", rule: "each-candidate-named" },
      } satisfies SchemaRefusal,
    },
  );

/**
 * What the ballot paper of an election holds: the lists by ascending number, how many candidates
 * stand on each, and whether voter cards (Dutch: kiezerspassen) are used.
 */
export const ballotShapeSchema: SchemaOf<BallotShape> = z.strictObject({
  lists: z
    .array(listShapeSchema)
    .refine((lists) => new Set(lists.map((list) => list.number)).size === lists.length, {
      params: {
        code: "duplicate",
        expected: { kind: "once", what: "list-number" },
      } satisfies SchemaRefusal,
    })
    .overwrite((lists) => [...lists].sort((left, right) => left.number - right.number)),
  voterCardsUsed: z.boolean(),
  paper: ballotPaperSchema.exactOptional(),
  districts: z.array(districtNumber).max(9_999).exactOptional(),
});
