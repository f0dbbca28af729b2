import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Count } from "../model/count/count.js";
import { parseCount } from "../model/count/parse-count.js";
import { accepted, type Parsed, type RefusalIssue, refused } from "../model/refusal.js";
import { addUpBody, type BodyOfUnits } from "../tally/add-up-body.js";
import { reconcile } from "../tally/reconciliation/reconcile.js";
import { checkCount as findingsOf } from "../validation/check-count.js";
import { checkControlProtocol } from "../validation/control-protocol/check-control-protocol.js";
import { parseControlProtocolInput } from "../validation/control-protocol/parse-control-protocol-input.js";
import {
  type AddingBody,
  addUpAnswerSchema,
  addUpInputSchema,
  checkCountAnswerSchema,
  checkCountInputSchema,
  controlProtocolAnswerSchema,
  controlProtocolQuestionSchema,
  reconcileAnswerSchema,
  reconcileInputSchema,
} from "./count-schema.js";
import { operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";

/** What is wrong or odd in one count: every F and W code. */
export const checkCount = operation({
  answers: operationAnswers["check-count"],
  input: checkCountInputSchema,
  answer: checkCountAnswerSchema,
  run({ ballot, count, first, emptied, largeDifference = "or" }) {
    const checked = countAt(count, ballot, ["count"]);
    if (checked.status === "refused") return checked;
    const readings = { largeDifference };
    if (first !== undefined) {
      const entry = countAt(first, ballot, ["first"]);
      if (entry.status === "refused") return entry;
      const context = { entry: "second", first: entry.value } as const;
      return checkedWith(findingsOf(checked.value, ballot, { readings, context }));
    }
    if (emptied === undefined) return checkedWith(findingsOf(checked.value, ballot, { readings }));
    const context = { entry: "correction", emptied } as const;
    return checkedWith(findingsOf(checked.value, ballot, { readings, context }));
  },
});

function checkedWith<Finding>(findings: readonly Finding[]) {
  return { status: "completed" as const, findings };
}

function countAt(input: unknown, ballot: BallotShape, path: RefusalIssue["path"]): Parsed<Count> {
  const parsed = parseCount(input, ballot);
  if (parsed.status === "accepted") return parsed;
  return refused(parsed.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
}

/** What part A of the control protocol finds in the reports of a municipality. */
export const controlProtocol = operation({
  answers: operationAnswers["control-protocol"],
  input: controlProtocolQuestionSchema,
  answer: controlProtocolAnswerSchema,
  run(question) {
    const parsed = parseControlProtocolInput(question);
    return parsed.status === "refused" ? parsed : checkedWith(checkControlProtocol(parsed.value));
  },
});

/** The total of a body and every body below it: articles Na 26, O 5, O 16, P 20. */
export const addUp = operation({
  answers: operationAnswers["add-up"],
  input: addUpInputSchema,
  answer: addUpAnswerSchema,
  run({ ballot, body }) {
    const read = bodyRead(body, ballot, ["body"]);
    return read.status === "refused" ? read : addUpBody(read.value, ballot);
  },
});

function bodyRead(
  { parts, ...body }: AddingBody,
  ballot: BallotShape,
  path: RefusalIssue["path"],
): Parsed<BodyOfUnits> {
  const issues: RefusalIssue[] = [];
  const read = parts.map((units, part) =>
    units.flatMap((unit, index): (Count | BodyOfUnits)[] => {
      const here = [...path, "parts", part, index];
      const parsed: Parsed<Count | BodyOfUnits> =
        "kind" in unit ? countAt(unit, ballot, here) : bodyRead(unit, ballot, here);
      if (parsed.status === "accepted") return [parsed.value];
      issues.push(...parsed.issues);
      return [];
    }),
  );
  return issues.length > 0 ? refused(issues) : accepted({ ...body, parts: read });
}

/** Where a body and its units do not add up. */
export const reconciliation = operation({
  answers: operationAnswers.reconciliation,
  input: reconcileInputSchema,
  answer: reconcileAnswerSchema,
  run: ({ body }) => ({ status: "completed" as const, mismatches: reconcile(body) }),
});
