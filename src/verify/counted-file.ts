import type { EmlCount } from "../eml/documents/count.js";
import type { EmlFigures } from "../eml/documents/figures.js";
import type { EmlListVotes } from "../eml/documents/votes.js";
import type { ReportedTotals } from "../tally/reconciliation/reported-totals.js";

/** A unit of a count, with its figures where later checks need them. */
export interface CountedUnit {
  readonly id: string;
  readonly name: string;
  /** Left out of a municipality's stations: there can be thousands. */
  readonly figures?: EmlFigures;
  readonly totals: ReportedTotals;
}

/** A name that a count gives a list, and the first unit in which it does; empty for the total. */
export interface CountedListName {
  readonly list: number;
  readonly name: string;
  readonly unit: string;
}

/** A contest of a count file with its units. */
export interface CountedContest {
  readonly id: string;
  readonly name?: string;
  readonly total?: EmlFigures;
  /** Where no total is stated, the lists as the first unit has them: who stands at which place. */
  readonly ballot?: readonly EmlListVotes[];
  readonly units: readonly CountedUnit[];
  readonly listNames: readonly CountedListName[];
}

/** A count file as it is verified. */
export interface CountedFile {
  readonly file: string;
  readonly count: Omit<EmlCount, "contests">;
  readonly contests: readonly CountedContest[];
}
