import { has } from "../../model/has.js";
import type { AnyOperation } from "../../operations/operation.js";
import type { OperationName } from "../../operations/operation-answers.js";
import { operations } from "../../operations/operations.js";
import type { Ending } from "../exit-status.js";
import { standardInputName } from "../given/given-files.js";
import { givenBytes, jsonOf } from "../given/given-json.js";
import { type Surroundings, writeJson } from "../surroundings.js";

/** How an answer of an operation ends. */
function endingOf(answer: unknown): Ending {
  const status =
    typeof answer === "object" && answer !== null && has(answer, "status")
      ? answer.status
      : undefined;
  if (status === "refused") return "unreadable";
  return status === "lot-required" || status === "undetermined" ? "incomplete" : "right";
}

/** What `kieswet run` does. */
export async function runOperation(
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
