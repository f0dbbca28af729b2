import { buildCommand } from "@stricli/core";
import { nearestOf } from "../../model/options/nearest.js";
import { CommandFault } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import { lineWriter, type Surroundings, writeJson } from "../surroundings.js";
import { ends } from "./ends.js";
import { jsonSchemas } from "./json-schema.js";

function schema(this: Surroundings, _: Record<never, never>, name?: string): Ending {
  const known = jsonSchemas();
  if (name === undefined) {
    const write = lineWriter(this);
    for (const each of known.keys()) write(each);
    return "right";
  }
  const asked = known.get(name) ?? known.get(`run/${name}`);
  if (asked === undefined) {
    const nearest = nearestOf(name, [...known.keys()]);
    const meant = nearest === undefined ? "" : `, did you mean ${nearest}?`;
    throw new CommandFault(
      "misunderstood",
      `There is no schema ${name}${meant || "; kieswet schema names them all"}`,
    );
  }
  writeJson(this, asked());
  return "right";
}

/** `kieswet schema`. */
export const schemaCommand = buildCommand<Record<never, never>, [string | undefined], Surroundings>(
  {
    func: ends(schema),
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
