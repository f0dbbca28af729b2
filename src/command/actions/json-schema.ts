import * as z from "zod";
import { conformanceJsonSchemas } from "../../conformance/format/published-schema.js";
import { namesOf } from "../../model/names-of.js";
import { operations } from "../../operations/operations.js";
import * as library from "../../schemas.js";
import { rowSchemas } from "../../table/table-schema.js";
import { writtenAnswers } from "./written-answers-schema.js";

const kebab = (name: string) =>
  name.replace(/Schema$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The schemas that can be shown, by name: of questions, of their answers, of values, of the kit. */
export function jsonSchemas(): ReadonlyMap<string, () => object> {
  const made = (schema: z.ZodType) => () => z.toJSONSchema(schema, { io: "input" });
  return new Map<string, () => object>([
    ...Object.entries(library).map(([name, schema]) => [kebab(name), made(schema)] as const),
    ...Object.entries(conformanceJsonSchemas()).map(
      ([name, schema]) => [`conformance/${name}`, () => schema] as const,
    ),
    ...Object.entries(writtenAnswers).map(
      ([name, schema]) => [`command/${name}`, made(schema)] as const,
    ),
    ...Object.entries(rowSchemas).map(([name, schema]) => [`table/${name}`, made(schema)] as const),
    ...namesOf(operations).flatMap((name) => {
      const { input, answer } = operations[name];
      return [
        [`run/${name}`, made(input)],
        [`run/${name}/answer`, made(answer)],
      ] as const;
    }),
  ]);
}
