import type { BallotPaper, BallotShape } from "../../model/count/ballot-shape.js";
import type { DifferenceReason } from "../../model/count/difference-reasons.js";
import { ownOnly } from "../../model/has.js";
import { reportedTotalsSignature } from "../../model/signatures/made/tally.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { countedFigures, type ListTally, type Tally, type TallyFigure } from "../tally.js";

/** A figure that levels are reconciled on, besides lists and candidates. */
export type ReconciledFigure = TallyFigure | `differenceReasons.${DifferenceReason}`;

/** A list as a body reports it, with who stands on it where that is known. */
export interface ReportedList extends ListTally {
  /** The ids of the candidates, in the order of their votes; absent: candidates go by their place. */
  readonly people?: readonly string[];
}

/** The totals that a body reports for a unit. A figure that is absent was not reported. */
export interface ReportedTotals {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** Whose votes they are; absent: not known. */
  readonly paper?: BallotPaper;
  /** The single figures: voters, votes, ballots. */
  readonly figures: { readonly [Figure in ReconciledFigure]?: number };
  /** The lists, by number. */
  readonly lists: readonly ReportedList[];
}

/**
 * A tally as the totals reported for a unit: eligible voters that are not known are not reported. With
 * the ballot paper candidates are known by id, and are compared by it where districts differ.
 */
export function reportedTotals(
  unit: string,
  tally: Tally,
  ballot?: Pick<BallotShape, "lists">,
): ReportedTotals {
  const refusal = refusedArguments(reportedTotalsSignature, [unit, tally, ballot]);
  if (refusal !== null) return refusal;
  const peopleOf = new Map(
    ballot?.lists.map((given) => {
      const { number, people } = ownOnly(given);
      return [number, people];
    }),
  );
  const { paper, eligibleVoters, differenceReasons = {} } = ownOnly(tally);
  const reasons = Object.entries(differenceReasons).map(([name, ballots]) => [
    `differenceReasons.${name}`,
    ballots,
  ]);
  return {
    unit,
    ...(paper === undefined ? {} : { paper }),
    figures: {
      ...(eligibleVoters === null ? {} : { eligibleVoters }),
      ...Object.fromEntries(countedFigures.map((figure) => [figure, tally[figure]])),
      ...Object.fromEntries(reasons),
    },
    lists: tally.lists.map((list): ReportedList => {
      const people = peopleOf.get(list.number);
      return people === undefined ? list : { ...list, people: people.map(({ id }) => id) };
    }),
  };
}
