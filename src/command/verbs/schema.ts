import { buildCommand } from "@stricli/core";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

/** `kieswet schema`. */
export const schemaCommand = buildCommand<Record<never, never>, [string | undefined], Surroundings>(
  {
    loader: async () => ends((await import("../actions/schema.js")).schema),
    parameters: {
      positional: {
        kind: "tuple",
        parameters: [
          {
            parse: String,
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
  },
);
