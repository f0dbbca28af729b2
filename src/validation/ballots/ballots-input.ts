import * as z from "zod";
import { type BallotModel, ballotModels } from "../../law/ballots/ballot-rules.js";
import type { Day } from "../../model/day.js";
import { daySchema } from "../../model/day-schema.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";
import type { SchemaOf } from "../../model/schema-of.js";

/** What is marked in one box. */
export type Mark =
  | {
      /** The box at a candidate: of a ballot with a box at each of them. */
      readonly box: "candidate";
      /** The number of the list. */
      readonly list: number;
      /** The place of the candidate on the list, from 1. */
      readonly candidate: number;
      /** In which colour; absent: red. */
      readonly colour?: string;
    }
  | {
      /** The box at a list: of a ballot with lists and numbers. */
      readonly box: "list";
      /** The number of the list. */
      readonly list: number;
      /** In which colour; absent: red. */
      readonly colour?: string;
    }
  | {
      /** The box at the number of a candidate: of a ballot with lists and numbers. */
      readonly box: "number";
      /** The number. */
      readonly candidate: number;
      /** In which colour; absent: red. */
      readonly colour?: string;
    };

/** What else was written or drawn on a ballot. */
export const writings = ["none", "harmless", "another-choice", "identifying"] as const;

/**
 * What else was written or drawn: nothing, something that means nothing, something that shows another choice than the
 * boxes do, or something by which the voter can be identified.
 */
export type Writing = (typeof writings)[number];

/** One ballot as it came out of the box. */
export interface MarkedBallot {
  /** False: it is another paper than the one that may be used; absent: it is that one. */
  readonly prescribed?: boolean;
  /** What is marked, in any order; a box is marked wholly or partly. */
  readonly marks: readonly Mark[];
  /** What else was written or drawn; absent: nothing. */
  readonly writing?: Writing;
  /** Whom the committee finds to be meant, of those whose boxes are marked (N 8, T 9, N 26 (1)); absent: no decision. */
  readonly judgedAs?: {
    /** The number of the list. */
    readonly list: number;
    /** The place of the candidate on the list, from 1. */
    readonly candidate: number;
  };
}

/** Ballots of one election, and what stands on them. */
export interface BallotsInput {
  /** Which body is elected. */
  readonly type: ElectionType;
  /** The day of the vote, `"2026-03-18"`. */
  readonly day: string;
  /** That of a polling station, that for voting by post, or the smaller one of the experiments. */
  readonly model: BallotModel;
  /** The lists on the ballot. */
  readonly lists: readonly {
    /** The number of the list. */
    readonly number: number;
    /** How many candidates stand on it. */
    readonly candidates: number;
  }[];
  /** The ballots, in any order. */
  readonly ballots: readonly MarkedBallot[];
}

/** {@link BallotsInput} of which the day was read. */
export interface BallotsAsked extends Omit<BallotsInput, "day"> {
  readonly day: Day;
}

const number = z.int().min(1).max(9_999);
const colour = z.string().min(1).max(40).exactOptional();
const candidate = z.strictObject({ list: number, candidate: number });
const mark: SchemaOf<Mark, Mark> = z.discriminatedUnion("box", [
  z.strictObject({ box: z.literal("candidate"), list: number, candidate: number, colour }),
  z.strictObject({ box: z.literal("list"), list: number, colour }),
  z.strictObject({ box: z.literal("number"), candidate: number, colour }),
]);

const markedBallot: SchemaOf<MarkedBallot, MarkedBallot> = z.strictObject({
  prescribed: z.boolean().exactOptional(),
  marks: z.array(mark).max(10_000),
  writing: z.enum(writings).exactOptional(),
  judgedAs: candidate.exactOptional(),
});

export const ballotsSchema: SchemaOf<BallotsAsked, BallotsInput> = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  model: z.enum(ballotModels),
  lists: z
    .array(z.strictObject({ number, candidates: number }))
    .min(1)
    .max(9_999),
  ballots: z.array(markedBallot).max(100_000),
});
