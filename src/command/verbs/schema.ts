import { buildCommand, type Command } from "@stricli/core";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

/** The schemas are loaded only where a shell asks for their names. */
async function schemaNames(partial: string): Promise<readonly string[]> {
  const { jsonSchemas } = await import("../actions/json-schema.js");
  return [...jsonSchemas().keys()].filter((name) => name.startsWith(partial));
}

/** `kieswet schema`. */
export const schemaCommand: Command<Surroundings> = buildCommand<
  Record<never, never>,
  [string | undefined],
  Surroundings
>({
  loader: async () => ends((await import("../actions/schema.js")).schema),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        {
          parse: String,
          proposeCompletions: schemaNames,
          brief: "Which schema; none: all names",
          placeholder: "name",
          optional: true,
        },
      ],
    },
    flags: {},
  },
  docs: {
    brief: "How a question, an answer or a value is written, as JSON Schema",
    fullDescription: [
      "A JSON Schema with a description on every field; without a name, the names of all.",
      "",
      "  kieswet schema election-input",
      "  kieswet schema run/succession",
    ].join("\n"),
  },
});
