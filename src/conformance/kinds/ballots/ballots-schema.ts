import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** What one ballot counts for. */
export type BallotAnswer =
  | {
      /** A vote on a candidate. */
      readonly counts: "candidate";
      /** The number of the list. */
      readonly list: number;
      /** The place of the candidate on the list, from 1. */
      readonly candidate: number;
    }
  | {
      /** A blank vote, or an invalid one. */
      readonly counts: "blank" | "invalid";
    };

/** The answer to a vector of kind `ballots`. */
export type BallotsAnswer =
  | RefusedAnswer
  | {
      /** What each ballot counts for, in the order of the question. */
      readonly decisions: readonly BallotAnswer[];
      /** The lists, in any order. */
      readonly lists: readonly {
        /** The number of the list. */
        readonly number: number;
        /** The votes of each candidate, in the order of the list. */
        readonly candidateVotes: readonly number[];
        /** How many of the votes of the first candidate are of ballots on which only the list was marked (N 26 (4)). */
        readonly listAlone: number;
      }[];
      /** How many ballots count as blank (N 6 (2) a). */
      readonly blankVotes: number;
      /** How many count for nothing (N 6 (2) b). */
      readonly invalidVotes: number;
      /** All votes together. */
      readonly votesCast: number;
    };

const count = z.int().nonnegative();
const place = z.int().positive();

export const ballotsAnswerSchema: SchemaOf<BallotsAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    decisions: z.array(
      z.union([
        z.strictObject({ counts: z.literal("candidate"), list: place, candidate: place }),
        z.strictObject({ counts: z.enum(["blank", "invalid"]) }),
      ]),
    ),
    lists: z.array(
      z.strictObject({ number: place, candidateVotes: z.array(count), listAlone: count }),
    ),
    blankVotes: count,
    invalidVotes: count,
    votesCast: count,
  }),
]);
