import { buildCommand, type Command } from "@stricli/core";
import { namesOf } from "../../model/names-of.js";
import { type OperationName, operationAnswers } from "../../operations/operation-answers.js";
import { closedList, pathParser } from "../flags/parsers.js";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

/** What can be called, by name. */
const operationNames: readonly OperationName[] = namesOf(operationAnswers);

const table = operationNames
  .map((name) => `  ${name.padEnd(22)}${operationAnswers[name]}`)
  .join("\n");

/** `kieswet run`. */
export const runCommand: Command<Surroundings> = buildCommand<
  Record<never, never>,
  [OperationName, string | undefined],
  Surroundings
>({
  loader: async () => ends((await import("../actions/run.js")).runOperation),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        { ...closedList(operationNames), brief: "What is asked", placeholder: "operation" },
        {
          parse: pathParser,
          brief: "A file of JSON; - is standard input",
          placeholder: "path",
          optional: true,
        },
      ],
    },
    flags: {},
  },
  docs: {
    brief: "Any calculation: JSON in, JSON out",
    fullDescription: [
      "Answers a question in JSON with JSON; kieswet schema NAME says how the question is written. What can be asked:",
      "",
      table,
      "",
      "  kieswet run result question.json",
    ].join("\n"),
  },
});
