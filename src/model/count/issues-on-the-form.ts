import type { RefusalIssue } from "../refusal.js";
import type { BallotShape } from "./ballot-shape.js";
import type { FieldPath } from "./field-path.js";
import { isFieldPath } from "./is-field-path.js";

function valueAt(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** Votes that stand under the id of somebody: the place on the list; of nobody there, the list. */
function fieldOfPerson(number: number, id: string, { lists }: BallotShape): FieldPath {
  const list = lists.find((one) => one.number === number);
  const at = list?.people?.findIndex((person) => person.id === id) ?? -1;
  return at < 0 ? `lists.${number}` : `lists.${number}.candidateVotes.${at + 1}`;
}

/** The field of a list, from where it stands in the input: lists go by number, candidates by place. */
function fieldOfList(
  input: unknown,
  path: RefusalIssue["path"],
  ballot: BallotShape,
): FieldPath | undefined {
  const [section, index, part, place] = path;
  if (typeof index !== "number") return undefined;
  const number = valueAt(valueAt(valueAt(input, String(section)), index), "number");
  if (typeof number !== "number") return undefined;
  if (section === "votesPerList") {
    return part === "votes" || part === "number" ? `votesPerList.${number}` : undefined;
  }
  if (part === "total") return `lists.${number}.total`;
  if (part === "number") return `lists.${number}`;
  if (part === "votes" && typeof place === "string") return fieldOfPerson(number, place, ballot);
  if (part !== "candidateVotes") return undefined;
  return typeof place === "number"
    ? `lists.${number}.candidateVotes.${place + 1}`
    : `lists.${number}`;
}

function fieldOf(
  input: unknown,
  path: RefusalIssue["path"],
  ballot: BallotShape,
): FieldPath | undefined {
  const [name] = path;
  if (name === "lists" || name === "votesPerList") {
    return fieldOfList(input, path, ballot);
  }
  const written = path.join(".");
  return isFieldPath(written) ? written : undefined;
}

/** Issues of a report with the field of the form that each is about, and the unit, where they are known. */
export function onTheForm(
  issues: readonly RefusalIssue[],
  input: unknown,
  ballot: BallotShape,
): readonly RefusalIssue[] {
  const unit = valueAt(input, "unit");
  return issues.map((issue) => {
    const field = fieldOf(input, issue.path, ballot);
    if (field === undefined) return issue;
    return { ...issue, field, ...(typeof unit === "string" ? { unit } : {}) };
  });
}
