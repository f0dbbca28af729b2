import type { EmlCandidate, EmlCandidateLists } from "../documents/candidate-list.js";
import type { EmlContestCount, EmlCount, EmlReportingUnit } from "../documents/count.js";
import type { EmlFigures } from "../documents/figures.js";
import type { EmlPersonName } from "../documents/person.js";
import type { EmlListVotes } from "../documents/votes.js";
import { figureRows, postalRows } from "./figure-rows.js";
import { notInTotal } from "./not-in-total.js";
import type {
  ResultsCandidate,
  ResultsFigure,
  ResultsList,
  ResultsTable,
} from "./results-table.js";
import type { ResultsTableIssue } from "./results-table-issue.js";

/** A table, or why there is none. */
export type ResultsTableOutcome =
  | {
      /** The whole answer is here. */
      readonly status: "completed";
      /** The table. */
      readonly table: ResultsTable;
    }
  | {
      /** The input was not taken. */
      readonly status: "refused";
      /** Everything that is wrong, each with its place. */
      readonly issues: readonly ResultsTableIssue[];
    };

const publicBodies = ["9001", "9002", "9003"];

function figureOf(figures: EmlFigures, figure: ResultsFigure): number | null {
  if (figure === "kiesgerechtigden") return figures.eligibleVoters;
  if (figure === "stemmen op kandidaten") return figures.votesOnCandidates;
  const reasons = [...figures.rejected, ...figures.uncounted];
  return reasons.find(({ reason }) => reason === figure)?.count ?? null;
}

/** The area a count is of, by the committee that made it. */
function areaOf({ authority: { id, name } }: EmlCount): string {
  if (publicBodies.includes(id)) return `Openbaar lichaam ${name}`;
  return id.startsWith("HSB") ? `Kieskring ${name}` : `Gemeente ${name}`;
}

/** Rows that the table of a district does not have. */
const municipalOnly: readonly ResultsFigure[] = ["geldige stempassen", "toegelaten kiezers"];

function unitColumn({ id, name }: EmlReportingUnit) {
  if (/^HSB\d+(?:::\d{4})?$/.test(id)) return { number: id.split("::").at(-1) ?? id, name };
  const postalCode = / \(postcode: ([^()]*)\)$/.exec(name);
  return {
    number: id.replace(/^.*SB/, ""),
    name: name.replace(/^Stembureau /, "").replace(/ \(postcode: [^()]*\)$/, ""),
    postalCode: postalCode?.[1] ?? "",
  };
}

/** A candidate's name as the table prints it. */
export function tabulatedName({ prefix, lastName, initials }: EmlPersonName): string {
  const last = prefix ? `${prefix} ${lastName}` : lastName;
  return initials ? `${last}, ${initials}` : last;
}

type Report = (issue: ResultsTableIssue) => void;

function candidateName(
  candidates: readonly EmlCandidate[],
  position: number,
  path: string,
  report: Report,
): string {
  const name = candidates.find((candidate) => candidate.position === position)?.name;
  if (name !== undefined) return tabulatedName(name);
  report({
    code: "candidate-not-nominated",
    path,
    expected: "a candidate of the candidate list",
    actual: `position ${position}`,
  });
  return "";
}

function listRows(
  list: EmlListVotes,
  contest: EmlContestCount,
  lists: EmlCandidateLists | undefined,
  report: Report,
): ResultsList {
  const path = `list ${list.number}`;
  const nominated = lists?.contests
    .find(({ id }) => id === contest.id)
    ?.lists.find(({ number }) => number === list.number);
  if (lists !== undefined && nominated === undefined) {
    const expected = "a list of the candidate lists";
    report({ code: "list-not-nominated", path, expected, actual: path });
  }
  const inUnits = contest.units.map((unit) => {
    const found = unit.lists.find(({ number }) => number === list.number);
    if (found === undefined) {
      const expected = `${path} in every unit`;
      report({ code: "list-not-in-unit", path: unit.id, expected, actual: "none" });
    }
    return found;
  });
  const positions = inUnits.map(
    (found) => new Map(found?.candidates.map(({ position, votes }) => [position, votes])),
  );
  const candidates = list.candidates.map(({ position = 0, votes }): ResultsCandidate => {
    const at = `${path} candidate ${position}`;
    const units = positions.map((known, index) => {
      const figure = known.get(position);
      if (figure === undefined && inUnits[index] !== undefined) {
        const expected = `${at} in every unit`;
        const unit = contest.units[index]?.id ?? "";
        report({ code: "candidate-not-in-unit", path: unit, expected, actual: "none" });
      }
      return figure ?? null;
    });
    const name =
      nominated === undefined ? "" : candidateName(nominated.candidates, position, at, report);
    return { position, name, total: votes, units };
  });
  const units = inUnits.map((found) => found?.votes ?? null);
  return { number: list.number, name: list.name, total: list.votes, units, candidates };
}

function headerIssues(
  count: EmlCount,
  contest: EmlContestCount | undefined,
  lists: EmlCandidateLists | undefined,
): readonly ResultsTableIssue[] {
  const issues: ResultsTableIssue[] = [];
  const { id } = count.authority;
  if (!/^(?:\d{4}|HSB\d+)$/.test(id)) {
    const expected = "the count of a municipality (four digits) or a district";
    issues.push({ code: "no-municipality", path: "authority", expected, actual: id });
  }
  if (contest?.total === undefined) {
    const expected = "a stated total";
    issues.push({ code: "no-total", path: "contests", expected, actual: "none" });
  }
  if (lists === undefined) return issues;
  if (lists.election.id !== count.election.id) {
    const expected = `candidate lists of ${count.election.id}`;
    issues.push({ code: "other-election", path: "lists", expected, actual: lists.election.id });
  } else if (!lists.contests.some(({ id: contestId }) => contestId === contest?.id)) {
    const expected = `candidate lists of contest ${contest?.id ?? ""}`;
    const actual = lists.contests.map(({ id: contestId }) => contestId).join(", ");
    issues.push({ code: "no-such-contest", path: "lists", expected, actual });
  }
  return issues;
}

/**
 * The table that municipalities publish beside their count file: the count (510b) with the names
 * from the candidate lists (230b) of its electoral district.
 *
 * Refuses a count that is not a municipality's or has no stated total, lists of another election or
 * district, and lists or candidates that are missing on either side.
 */
export function resultsTableFromCount(
  count: EmlCount,
  lists?: EmlCandidateLists,
): ResultsTableOutcome {
  const contest = count.contests[0];
  const issues = [...headerIssues(count, contest, lists)];
  const total = contest?.total;
  if (contest === undefined || total === undefined || issues.length > 0) {
    return { status: "refused", issues };
  }
  issues.push(...notInTotal(total.lists, contest, lists));
  const report: Report = (issue) => issues.push(issue);
  const figures = figureRows.map(({ figure }) => ({
    figure,
    total: figureOf(total, figure),
    units: contest.units.map((unit) => figureOf(unit, figure)),
  }));
  const { id } = count.authority;
  const isDistrict = id.startsWith("HSB");
  const table: ResultsTable = {
    electionName: count.election.name ?? count.election.id,
    electionDate: count.election.date,
    area: areaOf(count),
    areaNumber: id,
    units: contest.units.map(unitColumn),
    figures: figures.filter(
      (row) =>
        !(isDistrict && municipalOnly.includes(row.figure)) &&
        (!postalRows.some(({ figure }) => figure === row.figure) ||
          [row.total, ...row.units].some((figure) => figure !== null)),
    ),
    lists: total.lists.map((list) => listRows(list, contest, lists, report)),
  };
  return issues.length === 0 ? { status: "completed", table } : { status: "refused", issues };
}
