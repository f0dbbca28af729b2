import type { Count } from "../../model/count/count.js";
import { placesDiffer } from "../../model/count/people-on-paper.js";
import { isLater, voteOf } from "../../model/count/report-order.js";
import { paperIssue, samePaper } from "../../model/count/same-paper.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";
import { countsInForceSignature } from "../../model/signatures/made/tally.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";

/** The reports of each unit, in the order in which they were made. */
export function reportsByUnit(reports: readonly Count[]): ReadonlyMap<string, readonly Count[]> {
  const units = new Map<string, Count[]>();
  for (const report of reports) {
    const sessions = units.get(report.unit);
    if (sessions === undefined) units.set(report.unit, [report]);
    else sessions.push(report);
  }
  for (const sessions of units.values()) {
    sessions.sort((left, right) => (isLater(left, right) ? 1 : isLater(right, left) ? -1 : 0));
  }
  return units;
}

/** The body and mode of counting of a report, whatever the session. */
function bodyOf({ kind }: Count): string {
  return kind.replace(/-(first|next)-session$/, "");
}

function chainIssues(unit: string, sessions: readonly Count[]): RefusalIssue[] {
  return sessions.flatMap((report, index): RefusalIssue[] => {
    const previous = sessions[index - 1];
    if (previous === undefined) return [];
    const path = [unit, report.session];
    const issue = (expected: RefusalIssue["expected"], actual: unknown): RefusalIssue => ({
      path,
      code: "not-allowed",
      expected,
      actual: shown(actual),
    });
    if (placesDiffer(previous.paper, report.paper)) {
      return [paperIssue(path, previous.paper, report.paper) ?? []].flat();
    }
    if (!samePaper(previous.paper, report.paper)) {
      const name = previous.paper?.election ?? "";
      return [issue({ kind: "named", what: "votes-of-election", name }, report.paper?.election)];
    }
    if (voteOf(previous) !== voteOf(report)) return [];
    if (previous.session === report.session) {
      const expected = { kind: "once", what: "session" } as const;
      return [{ ...issue(expected, report.session), code: "duplicate" }];
    }
    return bodyOf(previous) === bodyOf(report)
      ? []
      : [issue({ kind: "value", text: JSON.stringify(bodyOf(previous)) }, bodyOf(report))];
  });
}

/**
 * The counts that hold, one per unit, out of the reports of all sessions: a corrigendum replaces
 * the count of the session before it and is never added to it (Na 14 (2), P 1f (2)), and the report of
 * a new vote replaces that of the vote that was invalid (V 6 (2)). Sessions are those of the committee:
 * a unit may be corrected for the first time in the third, and one that was forgotten may be counted
 * for the first time in the second. The reports may come in any order; the counts come by unit as
 * first seen.
 *
 * Refuses, per unit and session: a session reported twice (`duplicate`), a corrigendum of another
 * body or mode of counting, and reports of two elections (`not-allowed`).
 */
export function countsInForce(reports: readonly Count[]): Parsed<readonly Count[]> {
  const refusal = refusedArguments(countsInForceSignature, [reports]);
  if (refusal !== null) return refusal;
  const units = reportsByUnit(reports);
  const issues = [...units].flatMap(([unit, sessions]) => chainIssues(unit, sessions));
  if (issues.length > 0) return refused(issues);
  return accepted([...units.values()].flatMap((sessions) => sessions.slice(-1)));
}
