import { plainValue, whenReadable } from "../plain-value.js";
import { accepted, issueCollector, type Parsed, type RefusalIssue, refused } from "../refusal.js";
import type { Shape } from "./shape.js";

/** Parses options, or another argument that a shape reads: the value, or everything wrong with it. */
export function parseShape<Value>(
  shape: Shape<Value>,
  value: unknown,
  path: RefusalIssue["path"] = [],
): Parsed<Value> {
  const { issues, refuse, unnamed } = issueCollector();
  const read = whenReadable(
    () => shape(value, path, refuse),
    () => {
      refuse(path, "wrong-type", plainValue, value);
      return undefined;
    },
  );
  return read === undefined || issues.length > 0 ? refused(issues, unnamed()) : accepted(read);
}
