import * as z from "zod";
import { described, type Told } from "../../described/described-schema.js";
import { kinds } from "../kinds/kinds.js";
import { fingerprintOf } from "../receipt/fingerprint-of.js";
import { sessionRecordSchema } from "../record/session-record-schema.js";
import { digestOfPublished } from "./digest-of-published.js";
import { answerSchema, commandSchema, readySchema } from "./protocol-schema.js";
import { textsOfPublished } from "./texts-of-published.js";
import { vectorFileHeaderSchema, vectorSchema } from "./vector-schema.js";

const published: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["vector-file-header", vectorFileHeaderSchema],
  ["vector", vectorSchema],
  ...kinds.flatMap(({ name, input, answer }): [string, z.ZodType][] => [
    [`${name}-input`, input],
    [`${name}-answer`, answer],
  ]),
  ["protocol-command", commandSchema],
  ["protocol-ready", readySchema],
  ["protocol-answer", answerSchema],
  ["session-record", sessionRecordSchema],
]);

const texts: ReadonlyMap<string, Told> = new Map(Object.entries(textsOfPublished));

/** The names under which schemas are published. */
export const publishedNames: readonly string[] = [...published.keys()];

/** The schema that is published under a name. */
export function publishedSchema(name: string): z.ZodType {
  const schema = published.get(name);
  if (schema === undefined) throw new RangeError(`no schema ${name}`);
  return schema;
}

/** The schemas as JSON, as they come out now. */
export function jsonSchemasMade(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    [...published].map(([name, schema]) => {
      const id = ["$id", `urn:kieswet:conformance:1:${name}`] as const;
      const properties = Object.entries(
        z.toJSONSchema(described(schema, texts.get(name)), { io: "input" }),
      );
      return [name, Object.fromEntries([id, ...properties])];
    }),
  );
}

/** They would be others than those that are published. */
const notAsPublished = (cause?: unknown): Error =>
  new Error(
    "conformanceJsonSchemas: the schemas do not come out as they are published. Something in this program added to Object.prototype (untouched-prototypes); conformance/schemas has them as files.",
    { cause },
  );

/**
 * The JSON Schemas (draft 2020-12) of the vector format, the runner's protocol and the record of a session, by name, each with
 * a versioned `$id` such as `urn:kieswet:conformance:1:vector`. Made from the same schemas that parse, and held against
 * the digest of those that are published.
 *
 * @throws Error when they come out otherwise, as they may where a program added to `Object.prototype`.
 */
export function conformanceJsonSchemas(): Readonly<Record<string, object>> {
  let made: Readonly<Record<string, object>>;
  try {
    made = jsonSchemasMade();
  } catch (error) {
    throw notAsPublished(error);
  }
  if (fingerprintOf(made) !== digestOfPublished) throw notAsPublished();
  return made;
}
