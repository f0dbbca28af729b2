import * as z from "zod";
import type { DecisionOnList } from "../../../before/nomination/list-decision.js";
import type { ListGround, StrikingGround } from "../../../law/nomination/grounds.js";
import type { SchemaOf } from "../../../model/schema-of.js";
import { listGroundSchema, strikingGroundSchema } from "../../../operations/nomination.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** What is decided on one list in one of its districts. */
export interface ListAnswer {
  /** The id of the list. */
  readonly list: string;
  /** The district; 1 where there is only one. */
  readonly district: number;
  /** Whether the list is valid there. */
  readonly valid: boolean;
  /** Every ground on which it is not, in any order. */
  readonly because: readonly ListGround[];
  /** Who is left on it, in the order of the list. */
  readonly candidates: readonly string[];
  /** Who was struck, each by the first ground that strikes him or her; in any order. */
  readonly struck: readonly {
    /** The id of the candidate. */
    readonly candidate: string;
    /** On what he or she was struck (I 6 (1), S 4 (1)). */
    readonly ground: StrikingGround;
  }[];
  /** The name above it; null: none, or struck. */
  readonly name: string | null;
  /** Why its name was struck; null: it was not. */
  readonly nameStruck: DecisionOnList["nameStruck"];
  /** How many declarations of support it needs there: 0 where it is exempt; and how many count. */
  readonly support: {
    /** How many it needs. */
    readonly needed: number;
    /** How many count. */
    readonly valid: number;
  };
}

/** The answer to a vector of kind `nomination`. */
export type NominationAnswer =
  | RefusedAnswer
  | {
      /** One for each list in each of its districts, in any order. */
      readonly decisions: readonly ListAnswer[];
      /** Which valid lists of different districts belong together (H 11, R 10), in any order. */
      readonly joined: readonly {
        /** Identical lists, or a list group. */
        readonly kind: "identical" | "group";
        /** The lists, each with its district, in any order. */
        readonly lists: readonly {
          /** The id of the list. */
          readonly list: string;
          /** Where it was handed in. */
          readonly district: number;
        }[];
      }[];
    };

const count = z.int().nonnegative();
const place = { list: z.string(), district: z.int().positive() };

const listAnswerSchema: SchemaOf<ListAnswer> = z.strictObject({
  ...place,
  valid: z.boolean(),
  because: z.array(listGroundSchema),
  candidates: z.array(z.string()),
  struck: z.array(z.strictObject({ candidate: z.string(), ground: strikingGroundSchema })),
  name: z.string().nullable(),
  nameStruck: z.enum(["not-declared", "above-several-lists"]).nullable(),
  support: z.strictObject({ needed: count, valid: count }),
});

export const nominationAnswerSchema: SchemaOf<NominationAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    decisions: z.array(listAnswerSchema),
    joined: z.array(
      z.strictObject({
        kind: z.enum(["identical", "group"]),
        lists: z.array(z.strictObject(place)),
      }),
    ),
  }),
]);
