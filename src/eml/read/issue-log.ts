import type { EmlIssue, EmlUninterpretedPart } from "./issue.js";

/** How much a reader forgives. */
export type EmlReadingMode = "strict" | "lenient";

/** Most issues and remarks a reading gathers before it gives up. */
export const mostIssues = 1_000;

/** The issues of one reading; bounded, so that a hostile file cannot fill the memory. */
export interface IssueLog {
  readonly issues: readonly EmlIssue[];
  readonly remarks: readonly EmlIssue[];
  readonly uninterpreted: readonly EmlUninterpretedPart[];
  /** Adds an issue for which the file is refused; the answer says whether the log is full. */
  refuse(issue: EmlIssue): boolean;
  /** Adds a remark on something kept aside; the answer says whether the log is full. */
  keep(remark: EmlIssue, part: EmlUninterpretedPart): boolean;
}

/** A log without issues. */
export function createIssueLog(): IssueLog {
  const issues: EmlIssue[] = [];
  const remarks: EmlIssue[] = [];
  const uninterpreted: EmlUninterpretedPart[] = [];
  const full = (last: EmlIssue): boolean => {
    if (issues.length + remarks.length < mostIssues) return false;
    const { line, column, path } = last;
    const expected = { kind: "at-most", limit: mostIssues, of: "issues" } as const;
    issues.push({ code: "too-many-issues", line, column, path, expected, actual: "" });
    return true;
  };
  return {
    issues,
    remarks,
    uninterpreted,
    refuse(issue) {
      issues.push(issue);
      return full(issue);
    },
    keep(remark, part) {
      remarks.push(remark);
      uninterpreted.push(part);
      return full(remark);
    },
  };
}
