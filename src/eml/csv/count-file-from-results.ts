import {
  accepted,
  issueCollector,
  type Parsed,
  type Refuse,
  refused,
} from "../../model/refusal.js";
import { countFileFromResultsSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { EmlCountHeading } from "../bridge/count-file.js";
import type { EmlCount, EmlCountKind } from "../documents/count.js";
import {
  type EmlFigures,
  type EmlRejectedReason,
  emlRejectedReasons,
  emlUncountedReasons,
} from "../documents/figures.js";
import type { EmlListVotes } from "../documents/votes.js";
import type { ResultsFigure, ResultsRow, ResultsTable } from "./results-table.js";

/** One column of the table: the total, or a unit by its place. */
type Column = (row: ResultsRow) => number | null;

function listsIn({ lists }: ResultsTable, of: Column): readonly EmlListVotes[] {
  return lists.flatMap((list): readonly EmlListVotes[] => {
    const votes = of(list);
    if (votes === null) return [];
    const candidates = list.candidates.flatMap((candidate) => {
      const own = of(candidate);
      return own === null ? [] : [{ position: candidate.position, votes: own }];
    });
    return [{ number: list.number, name: list.name, votes, candidates }];
  });
}

/** The figures of a column; one that every count has and this one lacks is refused. */
function figuresIn(
  table: ResultsTable,
  of: Column,
  path: readonly string[],
  refuse: Refuse,
): EmlFigures {
  const figures = new Map(table.figures.map((row) => [row.figure, of(row)]));
  const needed = (figure: ResultsFigure): number => {
    const value = figures.get(figure) ?? null;
    if (value === null) {
      refuse([...path, figure], "missing", { kind: "type", type: "integer" }, undefined);
    }
    return value ?? 0;
  };
  return {
    lists: listsIn(table, of),
    eligibleVoters: figures.get("kiesgerechtigden") ?? 0,
    votesOnCandidates: needed("stemmen op kandidaten"),
    rejected: emlRejectedReasons.map((reason: EmlRejectedReason) => ({
      reason,
      count: needed(reason),
    })),
    uncounted: emlUncountedReasons.flatMap((reason) => {
      const count = figures.get(reason) ?? null;
      return count === null ? [] : [{ reason, count }];
    }),
  };
}

/** The kind of count that an area has. */
export function kindOfArea(area: string): EmlCountKind {
  if (area === "CSB") return "510d";
  return area.startsWith("HSB") ? "510c" : "510b";
}

/** A unit as count files call it. */
export function unitId(area: string, number: string): string {
  if (/^\d{4}$/.test(area)) return `${area}::SB${number}`;
  return /^HSB\d+$/.test(area) ? `${area}::${number}` : number;
}

/** Units whose figures are not together those of the total; eligible voters are of the register, and not a sum (Na 28). */
function checkSums({ figures, lists }: ResultsTable, refuse: Refuse): void {
  for (const { figure, total, units } of figures) {
    if (
      figure === "kiesgerechtigden" ||
      total === null ||
      units.length === 0 ||
      units.some((one) => one === null)
    )
      continue;
    checkSum(["figures", figure], total, units, refuse);
  }
  for (const { number, total, units, candidates } of lists) {
    checkSum(["lists", number], total ?? 0, units, refuse);
    for (const one of candidates) {
      checkSum(["lists", number, one.position], one.total ?? 0, one.units, refuse);
    }
  }
}

function checkSum(
  path: readonly (string | number)[],
  total: number,
  units: readonly (number | null)[],
  refuse: Refuse,
): void {
  const sum = units.reduce((all: number, one) => all + (one ?? 0), 0);
  if (units.length === 0 || sum === total) return;
  const expected = { kind: "value", text: `${sum}` } as const;
  refuse([...path, "total"], "not-allowed", expected, total);
}

/**
 * The count that a published table is of, as the count file that stands beside it: for `countFromEml`,
 * `electionFromEml` and verification. A table does not say which election it is of by its id, nor who made it: that
 * is the heading.
 *
 * Refuses a heading of another body or day (`not-allowed`), a column without votes on candidates, blank or invalid
 * votes (`missing`), and a total that is not the sum of its units (`not-allowed`).
 */
export function countFileFromResults(
  table: ResultsTable,
  heading: EmlCountHeading,
): Parsed<EmlCount> {
  const refusal = refusedArguments(countFileFromResultsSignature, [table, heading]);
  if (refusal !== null) return refusal;
  const { issues, refuse } = issueCollector();
  const { contestId, names: _, ...rest } = heading;
  const { areaNumber, electionDate, units } = table;
  if (rest.authority.id !== areaNumber) {
    const expected = { kind: "value", text: JSON.stringify(areaNumber) } as const;
    refuse(["heading", "authority", "id"], "not-allowed", expected, rest.authority.id);
  }
  if (rest.election.date.slice(0, 10) !== electionDate.slice(0, 10)) {
    const expected = { kind: "value", text: JSON.stringify(electionDate) } as const;
    refuse(["heading", "election", "date"], "not-allowed", expected, rest.election.date);
  }
  checkSums(table, refuse);
  const total = figuresIn(table, (row) => row.total, ["total"], refuse);
  const inUnits = units.map(({ number, name }, at) => {
    const id = unitId(areaNumber, number);
    return { id, name, ...figuresIn(table, (row) => row.units[at] ?? null, [id], refuse) };
  });
  if (issues.length > 0) return refused(issues);
  const contests = [{ id: contestId, total, units: inUnits }];
  return accepted({ kind: kindOfArea(areaNumber), ...rest, contests });
}
