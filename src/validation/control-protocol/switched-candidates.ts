import type { ControlProtocolParameters, ControlProtocolUnit } from "../../model/count/index.js";
import { fraction, inLowestTerms } from "../../model/fraction.js";
import { compareProducts } from "./exact-products.js";
import type { CandidatesPossiblySwitched, ExpectedVotes } from "./finding.js";
import type { ReferenceTotal } from "./reference-total.js";

type Pair = Omit<CandidatesPossiblySwitched, "unit" | "check">;
type Reference = CandidatesPossiblySwitched["reference"];

/** One list of a unit beside the reference without that unit. */
interface ListBeside {
  readonly received: readonly number[];
  readonly votes: number;
  readonly reference: readonly number[];
  readonly referenceVotes: number;
}

/**
 * `expected` is the reference's share of the candidate in the list, times the list's votes here:
 * reference x votes / referenceVotes. The comparisons keep the division on the other side.
 */
function expectedVotes(list: ListBeside, position: number): ExpectedVotes {
  const received = list.received[position] ?? 0;
  const reference = list.reference[position] ?? 0;
  return {
    candidate: position + 1,
    received,
    expected:
      list.referenceVotes === 0
        ? fraction(0, 1)
        : inLowestTerms(fraction(reference * list.votes, list.referenceVotes)),
  };
}

/** Received enough, and at least `switchedFactor` times what was to be expected. */
function receivedMore(
  list: ListBeside,
  position: number,
  { switchedFactor: factor, switchedVotes: least }: ControlProtocolParameters,
): boolean {
  const received = list.received[position] ?? 0;
  if (received < least) return false;
  const reference = list.reference[position] ?? 0;
  return compareProducts([received, list.referenceVotes, 1], [factor, reference, list.votes]) >= 0;
}

/** To be expected enough, and received at most 1 / `switchedFactor` of it. */
function receivedFewer(
  list: ListBeside,
  position: number,
  { switchedFactor: factor, switchedVotes: least }: ControlProtocolParameters,
): boolean {
  if (list.referenceVotes === 0) return false;
  const received = list.received[position] ?? 0;
  const reference = list.reference[position] ?? 0;
  return (
    compareProducts([reference, list.votes, 1], [least, list.referenceVotes, 1]) >= 0 &&
    compareProducts([factor, received, list.referenceVotes], [reference, list.votes, 1]) <= 0
  );
}

function besideReference(
  unit: ControlProtocolUnit,
  total: ReferenceTotal,
  index: number,
): ListBeside | undefined {
  const here = unit.lists[index];
  const all = total.lists[index];
  if (here === undefined || all === undefined) return undefined;
  return {
    received: here.candidateVotes,
    votes: here.total,
    reference: all.candidateVotes.map((votes, k) => votes - (here.candidateVotes[k] ?? 0)),
    referenceVotes: all.total - here.total,
  };
}

/** Every pair of one candidate with more and one with fewer votes than expected, on one list. */
function pairsAgainst(
  unit: ControlProtocolUnit,
  total: ReferenceTotal,
  reference: Reference,
  parameters: ControlProtocolParameters,
): Pair[] {
  return unit.lists.flatMap(({ number, total: votes }, index): Pair[] => {
    // Whoever received, or was to expect, enough votes needs a list that has them here.
    if (votes < parameters.switchedVotes) return [];
    const list = besideReference(unit, total, index);
    if (list === undefined) return [];
    const more: ExpectedVotes[] = [];
    const fewer: ExpectedVotes[] = [];
    for (let position = 0; position < list.received.length; position += 1) {
      if (receivedMore(list, position, parameters)) more.push(expectedVotes(list, position));
      if (receivedFewer(list, position, parameters)) fewer.push(expectedVotes(list, position));
    }
    return more.flatMap((one) =>
      fewer.map((other) => ({ list: number, more: one, fewer: other, reference })),
    );
  });
}

function samePair(left: Pair, right: Pair): boolean {
  return (
    left.list === right.list &&
    left.more.candidate === right.more.candidate &&
    left.fewer.candidate === right.fewer.candidate
  );
}

/**
 * The pairs of candidates of one list whose votes may have been switched. With a neighbourhood
 * only the pairs found there count, shown with the municipality's expectations where it finds the
 * pair too; a neighbourhood with too few units gives none, as in the official aid.
 */
export function switchedCandidates(
  unit: ControlProtocolUnit,
  municipality: ReferenceTotal,
  neighbourhood: ReferenceTotal | undefined,
  parameters: ControlProtocolParameters,
): CandidatesPossiblySwitched[] {
  const inMunicipality =
    municipality.units < parameters.switchedUnits
      ? []
      : pairsAgainst(unit, municipality, "municipality", parameters);
  let pairs = inMunicipality;
  if (neighbourhood !== undefined) {
    pairs =
      neighbourhood.units < parameters.switchedNeighbourhoodUnits
        ? []
        : pairsAgainst(unit, neighbourhood, "neighbourhood", parameters).map(
            (pair) => inMunicipality.find((other) => samePair(other, pair)) ?? pair,
          );
  }
  return pairs.map((pair) => ({
    unit: unit.unit,
    check: "candidates-possibly-switched",
    ...pair,
  }));
}
