import type { EmlExpected } from "../grammar/expected.js";
import { type Frame, framePath, type Place } from "./element-frame.js";
import type { EmlIssueCode } from "./issue.js";
import { shown } from "./issue.js";
import type { EmlReadingMode, IssueLog } from "./issue-log.js";

/** What was expected and what is there. */
export interface Difference {
  readonly code: EmlIssueCode;
  readonly expected: EmlExpected;
  readonly actual: string;
}

/** Reports on an open element, or on the child of it that `name` names. */
export interface Reporter {
  /** The file is refused. */
  fault(difference: Difference, frame: Frame | undefined, place: Place, name?: string): void;
  /** A strict reading refuses the file; a lenient one keeps `content` aside and says so. */
  oddity(
    difference: Difference,
    frame: Frame | undefined,
    place: Place,
    content: string,
    name?: string,
  ): void;
}

/** The innermost open element around (or at) a fault that may be kept aside as a whole. */
function disposableAround(frame: Frame | undefined): Frame | undefined {
  if (frame === undefined || frame.entry.disposable) return frame;
  return disposableAround(frame.parent);
}

/** A reporter into `log`; `halt` is called when the log is full. */
export function createReporter(mode: EmlReadingMode, log: IssueLog, halt: () => void): Reporter {
  const issueAt = (
    { code, expected, actual }: Difference,
    frame: Frame | undefined,
    { line, column }: Place,
    name: string | undefined,
  ) => {
    const path = [framePath(frame), name].filter(Boolean).join("/");
    return { code, line, column, path, expected, actual: shown(actual) };
  };
  const fault: Reporter["fault"] = (difference, frame, place, name) => {
    const around = mode === "lenient" ? disposableAround(frame) : undefined;
    if (around !== undefined) {
      around.spoiled = true;
      const remark = issueAt(difference, frame, place, name);
      const { path, line, column } = remark;
      if (log.keep(remark, { path, line, column, content: difference.actual })) halt();
      return;
    }
    if (log.refuse(issueAt(difference, frame, place, name))) halt();
  };
  return {
    fault,
    oddity(difference, frame, place, content, name) {
      if (mode === "strict") {
        fault(difference, frame, place, name);
        return;
      }
      const remark = issueAt(difference, frame, place, name);
      const { path, line, column } = remark;
      if (log.keep(remark, { path, line, column, content })) halt();
    },
  };
}
