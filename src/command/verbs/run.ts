import { buildCommand } from "@stricli/core";
import { namesOf } from "../../model/names-of.js";
import type { AnyOperation } from "../../operations/operation.js";
import { operations } from "../../operations/operations.js";
import type { Ending } from "../exit-status.js";
import { oneOf } from "../flags/parsers.js";
import { standardInputName } from "../given/given-files.js";
import { givenBytes, jsonOf } from "../given/given-json.js";
import { type Surroundings, writeJson } from "../surroundings.js";
import { ends } from "./ends.js";

type OperationName = keyof typeof operations;

/** What can be called, by name. */
export const operationNames: readonly OperationName[] = namesOf(operations);

/** How an answer of an operation ends. */
function endingOf(answer: unknown): Ending {
  const status =
    typeof answer === "object" && answer !== null && "status" in answer ? answer.status : undefined;
  if (status === "refused") return "unreadable";
  return status === "lot-required" || status === "undetermined" ? "incomplete" : "right";
}

async function runOperation(
  this: Surroundings,
  _: Record<never, never>,
  name: OperationName,
  path: string = standardInputName,
): Promise<Ending> {
  const operation: AnyOperation = operations[name];
  const answer = operation.ask(jsonOf(path, await givenBytes(path, this)));
  writeJson(this, answer);
  return endingOf(answer);
}

const table = operationNames
  .map((name) => `  ${name.padEnd(22)}${operations[name].answers}`)
  .join("\n");

/** `kieswet run`. */
export const runCommand = buildCommand<
  Record<never, never>,
  [OperationName, string | undefined],
  Surroundings
>({
  func: ends(runOperation),
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        { parse: oneOf(operationNames), brief: "What is asked", placeholder: "operation" },
        {
          parse: String,
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
