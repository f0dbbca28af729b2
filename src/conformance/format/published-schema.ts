import * as z from "zod";
import {
  bodySizeAnswerSchema,
  bodySizeInputSchema,
  referendumAnswerSchema,
  referendumInputSchema,
  voteValueAnswerSchema,
  voteValueInputSchema,
} from "../kinds/body-size/body-size-schema.js";
import {
  controlProtocolVectorSchema,
  controlProtocolVerdictSchema,
} from "../kinds/control-protocol/control-protocol-schema.js";
import { countVectorSchema, countVerdictSchema } from "../kinds/count-check/count-check-schema.js";
import {
  depositAnswerSchema,
  depositInputSchema,
  listLengthAnswerSchema,
  listLengthInputSchema,
  listNumbersAnswerSchema,
  listNumbersInputSchema,
} from "../kinds/deposit/deposit-schema.js";
import {
  reconciliationAnswerSchema,
  reconciliationInputSchema,
} from "../kinds/reconciliation/reconciliation-schema.js";
import { resultAnswerSchema, resultInputSchema } from "../kinds/result/result-schema.js";
import {
  leaveAnswerSchema,
  leaveInputSchema,
  successionAnswerSchema,
  successionInputSchema,
} from "../kinds/succession/succession-schema.js";
import { tallyAnswerSchema, tallyInputSchema } from "../kinds/tally/tally-schema.js";
import { answerSchema, commandSchema, readySchema } from "./protocol-schema.js";
import { vectorFileHeaderSchema, vectorSchema } from "./vector-schema.js";

const published: Readonly<Record<string, z.ZodType>> = {
  "vector-file-header": vectorFileHeaderSchema,
  vector: vectorSchema,
  "result-input": resultInputSchema,
  "result-answer": resultAnswerSchema,
  "count-check-input": countVectorSchema,
  "count-check-answer": countVerdictSchema,
  "control-protocol-input": controlProtocolVectorSchema.shape.input,
  "control-protocol-answer": controlProtocolVerdictSchema,
  "tally-input": tallyInputSchema,
  "tally-answer": tallyAnswerSchema,
  "reconciliation-input": reconciliationInputSchema,
  "reconciliation-answer": reconciliationAnswerSchema,
  "succession-input": successionInputSchema,
  "succession-answer": successionAnswerSchema,
  "temporary-leave-input": leaveInputSchema,
  "temporary-leave-answer": leaveAnswerSchema,
  "deposit-input": depositInputSchema,
  "deposit-answer": depositAnswerSchema,
  "list-numbers-input": listNumbersInputSchema,
  "list-numbers-answer": listNumbersAnswerSchema,
  "list-length-input": listLengthInputSchema,
  "list-length-answer": listLengthAnswerSchema,
  "body-size-input": bodySizeInputSchema,
  "body-size-answer": bodySizeAnswerSchema,
  "vote-value-input": voteValueInputSchema,
  "vote-value-answer": voteValueAnswerSchema,
  "referendum-input": referendumInputSchema,
  "referendum-answer": referendumAnswerSchema,
  "protocol-command": commandSchema,
  "protocol-ready": readySchema,
  "protocol-answer": answerSchema,
};

/** The schema that is published under a name. */
export function publishedSchema(name: string): z.ZodType {
  const schema = published[name];
  if (schema === undefined) throw new RangeError(`no schema ${name}`);
  return schema;
}

/**
 * The JSON Schemas (draft 2020-12) of the vector format and the runner's protocol, by name, each with
 * a versioned `$id` such as `urn:kieswet:conformance:1:vector`. Made from the same schemas that parse.
 */
export function conformanceJsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(published).map(([name, schema]) => {
      const id = ["$id", `urn:kieswet:conformance:1:${name}`] as const;
      const properties = Object.entries(z.toJSONSchema(schema, { io: "input" }));
      return [name, Object.fromEntries([id, ...properties])];
    }),
  );
}
