import { reportedTotalsFromEmlSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { ReportedTotals } from "../../tally/reconciliation/reported-totals.js";
import type { ListTally } from "../../tally/tally.js";
import type { EmlFigures } from "../documents/figures.js";
import type { EmlCandidateVotes, EmlListVotes } from "../documents/votes.js";
import { namedFigures } from "./figure-names.js";

/** What a file calls a candidate: the short code where it has one, else the position. */
export function candidateKey({ shortCode, position }: EmlCandidateVotes): string {
  return shortCode ?? `${position}`;
}

const inFileOrder = ({ number, votes, candidates }: EmlListVotes): ListTally => ({
  number,
  votes,
  candidateVotes: candidates.map((candidate) => candidate.votes),
});

const byNumber = (lists: readonly ListTally[]): readonly ListTally[] =>
  [...lists].sort((one, other) => one.number - other.number);

/**
 * The figures of a unit or a total of a count file as levels are reconciled on: candidates in the
 * order of the file.
 */
export function reportedTotalsFromEml(unit: string, figures: EmlFigures): ReportedTotals {
  const refusal = refusedArguments(reportedTotalsFromEmlSignature, [unit, figures]);
  if (refusal !== null) return refusal;
  return { unit, figures: namedFigures(figures), lists: byNumber(figures.lists.map(inFileOrder)) };
}

/** A candidate or list that a unit has and the total it belongs to has not. */
export interface UnknownToTotal {
  readonly list: number;
  readonly candidate?: string;
}

/**
 * The figures of a unit laid out as its total is: where districts differ in their lists, a list or
 * candidate that did not stand in the unit's district has no votes there.
 */
export function reportedTotalsAlignedWith(
  total: EmlFigures,
  unit: string,
  figures: EmlFigures,
): { readonly totals: ReportedTotals; readonly unknown: readonly UnknownToTotal[] } {
  const unknown: UnknownToTotal[] = [];
  const ofUnit = new Map(figures.lists.map((list) => [list.number, list]));
  const lists = total.lists.map(({ number, candidates }): ListTally => {
    const here = ofUnit.get(number);
    ofUnit.delete(number);
    const votes = new Map(here?.candidates.map((each) => [candidateKey(each), each.votes]));
    const candidateVotes = candidates.map((candidate) => {
      const key = candidateKey(candidate);
      const figure = votes.get(key) ?? 0;
      votes.delete(key);
      return figure;
    });
    for (const candidate of votes.keys()) unknown.push({ list: number, candidate });
    return { number, votes: here?.votes ?? 0, candidateVotes };
  });
  for (const list of ofUnit.keys()) unknown.push({ list });
  return { totals: { unit, figures: namedFigures(figures), lists: byNumber(lists) }, unknown };
}
