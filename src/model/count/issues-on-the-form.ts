import type { RefusalIssue } from "../refusal.js";
import { type DifferenceReason, differenceReasonTerms } from "./difference-reasons.js";
import type { FieldPath } from "./field-path.js";
import { type Quantity, quantities } from "./quantities.js";

function valueAt(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** The field of a list, from where it stands in the input: lists go by number, candidates by place. */
function fieldOfList(input: unknown, path: RefusalIssue["path"]): FieldPath | undefined {
  const [section, index, part, place] = path;
  if (typeof index !== "number") return undefined;
  const number = valueAt(valueAt(valueAt(input, String(section)), index), "number");
  if (typeof number !== "number") return undefined;
  if (section === "votesPerList") return part === "votes" ? `votesPerList.${number}` : undefined;
  if (part === "total") return `lists.${number}.total`;
  if (part !== "candidateVotes") return undefined;
  return typeof place === "number"
    ? `lists.${number}.candidateVotes.${place + 1}`
    : `lists.${number}`;
}

function isQuantity(name: string): name is Quantity {
  return Object.hasOwn(quantities, name);
}

function isReason(name: string | number | undefined): name is DifferenceReason {
  return typeof name === "string" && Object.hasOwn(differenceReasonTerms, name);
}

function fieldOf(input: unknown, path: RefusalIssue["path"]): FieldPath | undefined {
  const [name, reason] = path;
  if (name === "lists" || name === "votesPerList") return fieldOfList(input, path);
  if (typeof name !== "string") return undefined;
  if (name === "differenceReasons" && path.length === 2) {
    return isReason(reason) ? `differenceReasons.${reason}` : undefined;
  }
  return path.length === 1 && isQuantity(name) ? name : undefined;
}

/** Issues of a report with the field of the form that each is about, and the unit, where they are known. */
export function onTheForm(
  issues: readonly RefusalIssue[],
  input: unknown,
): readonly RefusalIssue[] {
  const unit = valueAt(input, "unit");
  return issues.map((issue) => {
    const field = fieldOf(input, issue.path);
    if (field === undefined) return issue;
    return { ...issue, field, ...(typeof unit === "string" ? { unit } : {}) };
  });
}
