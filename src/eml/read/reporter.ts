import type { OpenElements, Place } from "./element-frame.js";
import type { EmlIssueCode } from "./issue.js";
import { shown } from "./issue.js";
import type { EmlReadingMode, IssueLog } from "./issue-log.js";

/** What was expected and what is there. */
export interface Difference {
  readonly code: EmlIssueCode;
  readonly expected: string;
  readonly actual: string;
}

/** Reports on the innermost open element, or on a child of it that `name` names. */
export interface Reporter {
  /** The file is refused. */
  fault(difference: Difference, place: Place, name?: string): void;
  /** A strict reading refuses the file; a lenient one keeps `content` aside and says so. */
  oddity(difference: Difference, place: Place, content: string, name?: string): void;
}

/** A reporter into `log`; `halt` is called when the log is full. */
export function createReporter(
  mode: EmlReadingMode,
  log: IssueLog,
  elements: OpenElements,
  halt: () => void,
): Reporter {
  const issueAt = (difference: Difference, { line, column }: Place, name: string | undefined) => {
    const { code, expected, actual } = difference;
    const path = [elements.path(), name].filter(Boolean).join("/");
    return { code, line, column, path, expected, actual: shown(actual) };
  };
  const fault: Reporter["fault"] = (difference, place, name) => {
    const full = log.refuse(issueAt(difference, place, name));
    elements.markFaulty();
    if (full) halt();
  };
  return {
    fault,
    oddity(difference, place, content, name) {
      if (mode === "strict") {
        fault(difference, place, name);
        return;
      }
      const remark = issueAt(difference, place, name);
      const { path, line, column } = remark;
      if (log.keep(remark, { path, line, column, content })) halt();
    },
  };
}
