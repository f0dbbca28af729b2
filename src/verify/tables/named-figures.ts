import { figureOfReason } from "../../eml/bridge/figure-names.js";
import { candidateKey, reportedTotalsFromEml } from "../../eml/bridge/reported-totals-from-eml.js";
import type { ResultsRow, ResultsTable } from "../../eml/csv/results-table.js";
import type { EmlFigures } from "../../eml/documents/figures.js";
import { namesOf } from "../../model/names-of.js";
import type { ReportedTotals } from "../../tally/reconciliation/reported-totals.js";
import type { CountedContest, CountedUnit } from "../counted-file.js";
import type { VerifiedFigure } from "../verified-field.js";

/** Every figure of a body by its name, of lists and candidates too; what it does not have is not there. */
export type NamedFigures = ReadonlyMap<VerifiedFigure, number>;

function nameOf(figure: ResultsTable["figures"][number]["figure"]): VerifiedFigure {
  if (figure === "kiesgerechtigden") return "eligibleVoters";
  return figure === "stemmen op kandidaten" ? "votesOnCandidates" : figureOfReason[figure];
}

/** The figures of a column of a table: of its total, or of a unit by its place. */
export function figuresOfColumn(
  { figures, lists }: ResultsTable,
  of: (row: ResultsRow) => number | null | undefined,
): NamedFigures {
  const named = new Map<VerifiedFigure, number>();
  const note = (name: VerifiedFigure, row: ResultsRow): void => {
    const figure = of(row);
    if (figure != null) named.set(name, figure);
  };
  for (const row of figures) note(nameOf(row.figure), row);
  for (const list of lists) {
    note(`lists.${list.number}.votes`, list);
    for (const candidate of list.candidates) {
      note(`lists.${list.number}.candidateVotes.${candidate.position}`, candidate);
    }
  }
  return named;
}

/** The number of each candidate of a list in a table, in the order of a count. */
type NumbersOfList = ReadonlyMap<number, readonly number[]>;

const isOfSeveralDistricts = ({ id }: CountedContest): boolean => id === "alle";

/** A candidate without a number of his or her own is numbered by the place in the count. */
function numbersIn(lists: EmlFigures["lists"]): NumbersOfList {
  return new Map(
    lists.map(({ number, candidates }) => [
      number,
      candidates.map(({ position }, place) => position ?? place + 1),
    ]),
  );
}

function figuresOfTotals({ figures, lists }: ReportedTotals, numbers: NumbersOfList): NamedFigures {
  const named = new Map<VerifiedFigure, number>();
  for (const name of namesOf(figures)) {
    const figure = figures[name];
    if (figure !== undefined) named.set(name, figure);
  }
  for (const { number, votes, candidateVotes } of lists) {
    named.set(`lists.${number}.votes`, votes);
    candidateVotes.forEach((each, place) => {
      const position = numbers.get(number)?.[place] ?? place + 1;
      named.set(`lists.${number}.candidateVotes.${position}`, each);
    });
  }
  return named;
}

/** The numbers that candidates have in the total, by what makes them one in every district. */
function numbersByKey({ lists }: EmlFigures): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap(({ number, candidates }) =>
      candidates.map(
        (each, place) => [`${number} ${candidateKey(each)}`, each.position ?? place + 1] as const,
      ),
    ),
  );
}

/** The figures of a unit of a count, under the numbers that its candidates have in the total. */
export function figuresOfUnit(contest: CountedContest, unit: CountedUnit): NamedFigures {
  const { total } = contest;
  const { figures, totals } = unit;
  if (total === undefined || figures === undefined || !isOfSeveralDistricts(contest)) {
    return figuresOfBody(contest, unit);
  }
  const known = numbersByKey(total);
  const numbers = figures.lists.map(({ number, candidates }) => {
    const own = candidates.map((each) => known.get(`${number} ${candidateKey(each)}`) ?? 0);
    return [number, own] as const;
  });
  return figuresOfTotals(totals, new Map(numbers));
}

/** The figures of a unit of a count, under the numbers that candidates have on the lists of the unit itself. */
export function figuresOfBody({ total, ballot }: CountedContest, unit: CountedUnit): NamedFigures {
  return figuresOfTotals(
    unit.totals,
    numbersIn(unit.figures?.lists ?? total?.lists ?? ballot ?? []),
  );
}

/** The figures of the total of a count: as it states them, or those of its units together. */
export function figuresOfTotal(contest: CountedContest): NamedFigures {
  const { total, units } = contest;
  if (total !== undefined) {
    return figuresOfTotals(reportedTotalsFromEml("", total), numbersIn(total.lists));
  }
  const sums = new Map<VerifiedFigure, number>();
  for (const unit of units) {
    for (const [name, figure] of figuresOfUnit(contest, unit)) {
      sums.set(name, (sums.get(name) ?? 0) + figure);
    }
  }
  return sums;
}
