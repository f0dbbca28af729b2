import { has, own } from "../../model/has.js";
import { resultsTableFromCountSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { EmlCandidateLists } from "../documents/candidate-list.js";
import type { EmlContestCount, EmlCount, EmlReportingUnit } from "../documents/count.js";
import type { EmlFigures } from "../documents/figures.js";
import type { EmlListVotes } from "../documents/votes.js";
import { type EmlExpected, ruled } from "../grammar/expected.js";
import { figureRows, postalRows } from "./figure-rows.js";
import {
  candidateKey,
  isOfSeveralDistricts,
  listsOfContest,
  type NamesOfList,
  namesOfList,
} from "./names-of-candidates.js";
import { notInTotal } from "./not-in-total.js";
import type {
  ResultsCandidate,
  ResultsFigure,
  ResultsList,
  ResultsTable,
  ResultsUnit,
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
export function areaOf({
  authority: { id, name },
  election: { domain },
}: Pick<EmlCount, "authority" | "election">): string {
  if (id === "CSB") return domain?.name ?? "Nederland";
  if (publicBodies.includes(id)) return `Openbaar lichaam ${name}`;
  return id.startsWith("HSB") ? `Kieskring ${name}` : `Gemeente ${name}`;
}

/** Rows that only the table of a municipality has. */
export const municipalOnly: readonly ResultsFigure[] = ["geldige stempassen", "toegelaten kiezers"];

/** A unit as a column of the table: without what counts write around its name. */
export function unitColumn({ id, name }: Pick<EmlReportingUnit, "id" | "name">): ResultsUnit {
  if (/^(?:HSB\d+|(?:HSB\d+::)?\d{4})$/.test(id)) {
    return { number: id.split("::").at(-1) ?? id, name };
  }
  const postalCode = / \(postcode: ([^()]*)\)$/.exec(name);
  return {
    number: id.replace(/^.*SB/, ""),
    name: name
      .replace(/^(?:Stembureau )?(?:Briefstembureau )?/, "")
      .replace(/ \(postcode: [^()]*\)$/, ""),
    postalCode: postalCode?.[1] ?? "",
  };
}

type Report = (issue: ResultsTableIssue) => void;

/** A row of a list and those of its candidates, found by what makes a candidate one in every unit. */
function listRows(
  list: EmlListVotes,
  contest: EmlContestCount,
  names: NamesOfList | undefined,
  report: Report,
): ResultsList {
  const path = `list ${list.number}`;
  const keyOf = candidateKey(contest);
  const inEveryUnit: EmlExpected<"list"> = {
    kind: "list",
    list: list.number,
    candidate: null,
    in: "every-unit",
  };
  // A list, and a candidate of it, need not stand in every district.
  const isEverywhere = !isOfSeveralDistricts(contest);
  const inUnits = contest.units.map((unit) => {
    const found = unit.lists.find(({ number }) => number === list.number);
    if (found === undefined && isEverywhere) {
      report({ code: "list-not-in-unit", path: unit.id, expected: inEveryUnit, actual: "" });
    }
    return found;
  });
  const votesOf = inUnits.map(
    (found) =>
      new Map(found?.candidates.map((candidate) => [keyOf(candidate), candidate.votes] as const)),
  );
  const candidates = list.candidates.map((candidate, place): ResultsCandidate => {
    const { position = isEverywhere ? 0 : place + 1, votes } = candidate;
    const at = `${path} candidate ${position}`;
    const units = votesOf.map((known, index) => {
      const figure = known.get(keyOf(candidate));
      if (figure === undefined && inUnits[index] !== undefined && isEverywhere) {
        const expected = { ...inEveryUnit, candidate: `${position}` };
        const unit = contest.units[index]?.id ?? "";
        report({ code: "candidate-not-in-unit", path: unit, expected, actual: "" });
      }
      return figure ?? null;
    });
    const name = names?.get(keyOf(candidate));
    if (names !== undefined && name === undefined) {
      const expected = ruled("candidate-of-candidate-lists");
      const actual = `${position}`;
      report({ code: "candidate-not-nominated", path: at, expected, actual });
    }
    return { position, name: name ?? "", total: votes, units };
  });
  const units = inUnits.map((found) => found?.votes ?? null);
  return { number: list.number, name: list.name, total: list.votes, units, candidates };
}

/** The names of a list; undefined where there are no candidate lists, or none of this list. */
function knownNames(
  { number }: EmlListVotes,
  contest: EmlContestCount,
  lists: readonly EmlCandidateLists[],
  report: Report,
): NamesOfList | undefined {
  if (lists.length === 0) return undefined;
  const isNominated = listsOfContest(contest, lists).some((of) =>
    of.lists.lists.some((list) => list.number === number),
  );
  if (isNominated) return namesOfList(number, contest, lists);
  const path = `list ${number}`;
  const expected = ruled("list-of-candidate-lists");
  report({ code: "list-not-nominated", path, expected, actual: `${number}` });
  return undefined;
}

function listsIssues(
  count: EmlCount,
  contest: EmlContestCount | undefined,
  lists: readonly EmlCandidateLists[],
): readonly ResultsTableIssue[] {
  const other = lists.find(({ election }) => election.id !== count.election.id);
  if (other !== undefined) {
    const expected = { kind: "candidate-lists", of: count.election.id } as const;
    return [{ code: "other-election", path: "lists", expected, actual: other.election.id }];
  }
  if (lists.length === 0) return [];
  const given = lists.flatMap(({ contests }) => contests.map(({ id }) => id));
  const asked =
    contest !== undefined && isOfSeveralDistricts(contest)
      ? contest.units.map(({ id }) => id.replace(/^HSB/, ""))
      : [contest?.id ?? ""];
  return asked
    .filter((id) => !given.includes(id))
    .map((id) => ({
      code: "no-such-contest",
      path: "lists",
      expected: { kind: "candidate-lists", of: id },
      actual: given.join(", "),
    }));
}

/** In a whole of several districts a code is all that makes a candidate one: each has its own. */
function sameCodes(contest: EmlContestCount | undefined): readonly ResultsTableIssue[] {
  if (contest === undefined || !isOfSeveralDistricts(contest)) return [];
  const figures = [{ id: "", lists: own(contest, "total")?.lists ?? [] }, ...contest.units];
  return figures.flatMap(({ id, lists }) =>
    lists.flatMap(({ number, candidates }) => {
      const seen = new Set([""]);
      const codes = candidates.map(({ shortCode = "" }) => shortCode);
      const other = codes.find((code) => seen.size === seen.add(code).size);
      if (other === undefined) return [];
      const expected = ruled("own-codes");
      const path = `${id} list ${number}`.trim();
      return [{ code: "candidate-code-not-unique", path, expected, actual: other } as const];
    }),
  );
}

function headerIssues(
  count: EmlCount,
  contest: EmlContestCount | undefined,
  lists: readonly EmlCandidateLists[],
): readonly ResultsTableIssue[] {
  const issues: ResultsTableIssue[] = [];
  const { id } = count.authority;
  if (!/^(?:\d{4}|HSB\d+|CSB)$/.test(id)) {
    const expected = ruled("count-of-a-body");
    issues.push({ code: "no-municipality", path: "authority", expected, actual: id });
  }
  if (own(contest, "total") === undefined) {
    const expected = ruled("stated-total");
    issues.push({ code: "no-total", path: "contests", expected, actual: "" });
  }
  return [...issues, ...listsIssues(count, contest, lists), ...sameCodes(contest)];
}

/**
 * The table that is published beside a count file: of a municipality (510b), a district (510c) or the
 * whole (510d), with the names from the candidate lists (230b). A whole of several districts takes the
 * lists of all of them; its candidates are numbered in the order of the count, as they may stand at other
 * places in each district, and have no figure where they do not stand.
 *
 * Refuses a count that has no stated total, lists of another election or district, and lists or
 * candidates that are missing on either side.
 */
export function resultsTableFromCount(
  count: EmlCount,
  given: EmlCandidateLists | readonly EmlCandidateLists[] = [],
): ResultsTableOutcome {
  const refusal = refusedArguments(resultsTableFromCountSignature, [count, given]);
  if (refusal !== null) return refusal;
  const lists: readonly EmlCandidateLists[] = has(given, "contests") ? [given] : given;
  const contest = count.contests[0];
  const issues = [...headerIssues(count, contest, lists)];
  const total = own(contest, "total");
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
  const isMunicipal = /^\d{4}$/.test(id);
  const table: ResultsTable = {
    electionName: count.election.name ?? count.election.id,
    electionDate: count.election.date,
    area: areaOf(count),
    areaNumber: id,
    units: contest.units.map(unitColumn),
    figures: figures.filter(
      (row) =>
        (isMunicipal || !municipalOnly.includes(row.figure)) &&
        (!postalRows.some(({ figure }) => figure === row.figure) ||
          [row.total, ...row.units].some((figure) => figure !== null)),
    ),
    lists: total.lists.map((list) =>
      listRows(list, contest, knownNames(list, contest, lists, report), report),
    ),
  };
  return issues.length === 0 ? { status: "completed", table } : { status: "refused", issues };
}
