import type { Count } from "../../model/count/count.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";

/** All sessions of one unit, by session. */
function sessionsByUnit(reports: readonly Count[]): ReadonlyMap<string, readonly Count[]> {
  const units = new Map<string, Count[]>();
  for (const report of reports) {
    const sessions = units.get(report.unit);
    if (sessions === undefined) units.set(report.unit, [report]);
    else sessions.push(report);
  }
  for (const sessions of units.values()) {
    sessions.sort((left, right) => left.session - right.session);
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
    const path = [unit, report.session];
    if (previous?.session === report.session) {
      return [
        {
          path,
          code: "duplicate",
          expected: { kind: "once", what: "session" },
          actual: shown(report.session),
        },
      ];
    }
    const expected = (previous?.session ?? 0) + 1;
    if (report.session !== expected) {
      return [
        {
          path,
          code: "missing",
          expected: { kind: "named", what: "session", name: `${expected}` },
          actual: shown(report.session),
        },
      ];
    }
    if (previous !== undefined && bodyOf(previous) !== bodyOf(report)) {
      return [
        {
          path,
          code: "not-allowed",
          expected: { kind: "value", text: JSON.stringify(bodyOf(previous)) },
          actual: shown(bodyOf(report)),
        },
      ];
    }
    return [];
  });
}

/**
 * The counts that hold, one per unit, out of the reports of all sessions: a corrigendum replaces
 * the count of the session before it and is never added to it (Na 14 (2), P 1f (2)). The reports
 * may come in any order; the counts come by unit as first seen.
 *
 * Refuses, per unit and session: a session reported twice (`duplicate`), a corrigendum without the
 * session before it (`missing`), a corrigendum of another body or mode of counting (`not-allowed`).
 */
export function countsInForce(reports: readonly Count[]): Parsed<readonly Count[]> {
  const units = sessionsByUnit(reports);
  const issues = [...units].flatMap(([unit, sessions]) => chainIssues(unit, sessions));
  if (issues.length > 0) return refused(issues);
  return accepted([...units.values()].flatMap((sessions) => sessions.slice(-1)));
}
