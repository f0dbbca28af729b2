import * as z from "zod";
import type { Succession } from "../../../after/succession/succession-input.js";
import type { CandidateId, ListKey } from "../../../model/identifiers.js";
import { candidateIdSchema, listKeySchema } from "../../../model/identifiers-schema.js";
import type { SchemaOf } from "../../../model/schema-of.js";
import { vacanciesSchema } from "../../../operations/succession.js";
import {
  type ResultInput,
  resultInputSchema,
  type WrittenQuestion,
} from "../result/result-schema.js";
import {
  type LotAnswer,
  lotSchema,
  type RefusedAnswer,
  refusedAnswerSchema,
} from "../shapes-schema.js";

/** The input of a vector of kind `succession`: an election that was decided, and what happened. */
export interface SuccessionQuestion {
  /** The election that was decided, with the lots that were drawn in it. */
  readonly election: ResultInput;
  /** What happened afterwards: vacancies, and who cannot be appointed. */
  readonly succession: Succession;
  /** Whose leave is over, of the members given: back before the vacancies, the replacement gone (X 10 (3), X 12 (2)). */
  readonly returned?: readonly CandidateId[];
}

export const successionInputSchema: SchemaOf<
  SuccessionQuestion,
  WrittenQuestion<SuccessionQuestion>
> = z.strictObject({
  election: resultInputSchema,
  succession: vacanciesSchema,
  returned: z.array(candidateIdSchema).min(1).exactOptional(),
});

interface AnsweredDecision {
  /** The member who leaves. */
  readonly vacancy: string;
  /** Null: the seat stays empty. */
  readonly successor: string | null;
  /** The list by way of which; only with a successor. */
  readonly list?: ListKey;
  /** Only for as long as the member is on leave. */
  readonly temporary?: boolean;
}

const decisionSchema: SchemaOf<AnsweredDecision> = z.strictObject({
  vacancy: z.string(),
  successor: z.string().nullable(),
  list: listKeySchema.exactOptional(),
  temporary: z.boolean().exactOptional(),
});

/** The answer to a vector of kind `succession`. */
export type SuccessionAnswer =
  | RefusedAnswer
  | {
      /** Every vacancy is decided. */
      readonly status: "completed";
      /** In the order of the vacancies, then those that arise from these appointments. */
      readonly decisions: readonly AnsweredDecision[];
    }
  | {
      /** A lot must be drawn first. */
      readonly status: "lot-required";
      /** The lot that must be drawn. */
      readonly question: LotAnswer;
    };

export const successionAnswerSchema: SchemaOf<SuccessionAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({ status: z.literal("completed"), decisions: z.array(decisionSchema) }),
  z.strictObject({ status: z.literal("lot-required"), question: lotSchema }),
]);
