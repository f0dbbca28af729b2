import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { RefusalIssue } from "../../model/refusal.js";
import type { Kind } from "../kinds/kind.js";
import { type Difference, shownValue } from "./first-difference.js";

/** Where an answer has not the shape that is published for its kind, and by which schema; null: it has. */
export function misshapen(kind: Kind, answer: unknown): Difference | null {
  const parsed = parseWithSchema(kind.answer, answer);
  if (parsed.status === "accepted") return null;
  const path = parsed.issues[0]?.path ?? [];
  const schema = `${kind.name}-answer`;
  return {
    at: placeOf(path),
    expected: schema,
    actual: shownValue(valueAt(answer, path)),
  };
}

/** Such as `lists[2].elected[0]`. */
function placeOf(path: RefusalIssue["path"]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

function valueAt(answer: unknown, path: RefusalIssue["path"]): unknown {
  let value = answer;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
