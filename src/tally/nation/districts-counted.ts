import type { BallotShape } from "../../model/count/ballot-shape.js";
import { samePaper } from "../../model/count/same-paper.js";
import { type RefusalIssue, shown } from "../../model/refusal.js";
import { byUnit } from "../told-of-units.js";
import type { UnitTally } from "../unit-tally.js";

/** Two districts counted on the ballot paper of one: then the lists of the other were not read. */
export function sameDistrictIssues(units: readonly UnitTally[]): readonly RefusalIssue[] {
  const seen = new Set<number>();
  return byUnit(units.filter(({ level }) => level === "district")).flatMap(
    ({ unit, tally }): RefusalIssue[] => {
      const district = tally.paper?.district ?? null;
      if (district === null) return [];
      const isNew = !seen.has(district);
      seen.add(district);
      if (isNew) return [];
      const expected = { kind: "once", what: "district" } as const;
      return [{ path: [unit, "paper"], code: "duplicate", expected, actual: shown(district) }];
    },
  );
}

/** The ballot paper of a district of which there is no total. */
export function nothingCountedIssue(
  paper: BallotShape["paper"],
  units: readonly UnitTally[],
): readonly RefusalIssue[] {
  if (units.some(({ tally }) => samePaper(paper, tally.paper))) return [];
  const name = `${paper?.district ?? paper?.election ?? ""}`;
  const expected = { kind: "named", what: "total-of-district", name } as const;
  return [{ path: ["ballots", name], code: "missing", expected, actual: shown(undefined) }];
}
