import type { Day } from "../day.js";
import { has } from "../has.js";

/** What says when a report was made: the day of a new vote, and the session. */
export interface SessionOfReport {
  readonly session: number;
  readonly newVote?: Day;
}

/** The vote a report is of: the first one, or a new vote in the station (V 6 (2)). */
export function voteOf(report: object): string {
  return has(report, "newVote") && typeof report.newVote === "string" ? report.newVote : "";
}

/** Whether a report was made after another: of a later vote, or in a later session of the same one. */
export function isLater(report: SessionOfReport, other: SessionOfReport): boolean {
  const [vote, before] = [voteOf(report), voteOf(other)];
  return vote === before ? report.session > other.session : vote > before;
}
