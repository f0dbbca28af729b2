import * as z from "zod";
import { controlProtocolVectorSchema } from "../control-protocol-vector.js";
import { countVectorSchema } from "../count-vector.js";
import { answerSchema, commandSchema, readySchema } from "./protocol-schema.js";
import { resultAnswerSchema, resultInputSchema } from "./result-vector-schema.js";
import { vectorFileHeaderSchema, vectorSchema } from "./vector-schema.js";

const published: Readonly<Record<string, z.ZodType>> = {
  "vector-file-header": vectorFileHeaderSchema,
  vector: vectorSchema,
  "result-input": resultInputSchema,
  "result-answer": resultAnswerSchema,
  "count-check-input": countVectorSchema,
  "control-protocol-input": controlProtocolVectorSchema.shape.input,
  "protocol-command": commandSchema,
  "protocol-ready": readySchema,
  "protocol-answer": answerSchema,
};

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
