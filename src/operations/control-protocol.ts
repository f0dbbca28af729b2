import * as z from "zod";
import { fractionSchema } from "../model/fraction-schema.js";
import { checkControlProtocol } from "../validation/control-protocol/check-control-protocol.js";
import type { ControlProtocolFinding } from "../validation/control-protocol/finding.js";
import { parseControlProtocolInput } from "../validation/control-protocol/parse-control-protocol-input.js";
import { type Completed, completed, type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";

/** A municipality; which reports fit together is decided when it is read. */
export interface ControlProtocolQuestion {
  readonly units: unknown;
  readonly statedTotal?: unknown;
  readonly neighbourhoods?: unknown;
  readonly parameters?: unknown;
}

const unit = z.string();
const ballots = z.int();
const expectedVotes = z.strictObject({
  candidate: z.int(),
  received: z.int(),
  expected: fractionSchema,
});

/** What part A of the control protocol finds in the reports of a municipality. */
export const controlProtocol: Operation<
  ControlProtocolQuestion,
  Completed<{ readonly findings: readonly ControlProtocolFinding[] }>
> = operation({
  answers: operationAnswers["control-protocol"],
  input: z.strictObject({
    units: z.unknown(),
    statedTotal: z.unknown().optional(),
    neighbourhoods: z.unknown().optional(),
    parameters: z.unknown().optional(),
  }),
  answer: z.strictObject({
    status: z.literal("completed"),
    findings: z.array(
      z.discriminatedUnion("check", [
        z.strictObject({ check: z.literal("no-votes"), unit }),
        z.strictObject({
          check: z.enum(["unexplained-difference", "missing-explanations"]),
          unit,
          ballots,
        }),
        z.strictObject({
          check: z.enum(["many-blank-votes", "many-invalid-votes"]),
          unit,
          share: fractionSchema,
        }),
        z.strictObject({
          check: z.literal("large-difference"),
          unit,
          by: z.enum(["votes", "share"]),
          votes: z.int(),
          allVotes: z.int(),
        }),
        z.strictObject({
          check: z.literal("list-deviates"),
          unit,
          list: z.int(),
          here: fractionSchema,
          elsewhere: fractionSchema,
        }),
        z.strictObject({
          check: z.literal("candidates-possibly-switched"),
          unit,
          list: z.int(),
          more: expectedVotes,
          fewer: expectedVotes,
          reference: z.enum(["municipality", "neighbourhood"]),
        }),
        z.strictObject({ check: z.literal("not-computable"), unit, of: z.string() }),
      ]),
    ),
  }),
  run(question) {
    const parsed = parseControlProtocolInput(question);
    return parsed.status === "refused"
      ? parsed
      : completed({ findings: checkControlProtocol(parsed.value) });
  },
});
