import { addVotes, zeros } from "../../model/count/add-votes.js";
import type { ControlProtocolTotal, ControlProtocolUnit } from "./control-protocol-input.js";

type ReferenceLists = readonly {
  readonly number: number;
  readonly total: number;
  readonly candidateVotes: readonly number[];
}[];

/** Votes that a unit is compared with: those of a municipality or neighbourhood, the unit included. */
export interface ReferenceTotal {
  readonly lists: ReferenceLists;
  readonly votesOnCandidates: number;
  /** The reporting units it consists of. */
  readonly units: number;
}

/** The sum of the units, as a reference. */
export function sumOfUnits(units: readonly ControlProtocolUnit[]): ReferenceTotal {
  const lists = (units[0]?.lists ?? []).map(({ number, candidateVotes }) => ({
    number,
    total: 0,
    candidateVotes: zeros(candidateVotes.length),
  }));
  let votesOnCandidates = 0;
  for (const unit of units) {
    votesOnCandidates += unit.votesOnCandidates;
    unit.lists.forEach(({ total, candidateVotes }, index) => {
      const sum = lists[index];
      if (sum === undefined) return;
      sum.total += total;
      addVotes(sum.candidateVotes, candidateVotes);
    });
  }
  return { lists, votesOnCandidates, units: units.length };
}

/** The stated total of a municipality, as a reference. */
export function statedReference(total: ControlProtocolTotal, units: number): ReferenceTotal {
  return { lists: total.lists, votesOnCandidates: total.votesOnCandidates, units };
}
