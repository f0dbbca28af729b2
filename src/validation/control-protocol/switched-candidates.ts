import { fraction, inLowestTerms } from "../../model/fraction.js";
import type { ControlProtocolParameters, ControlProtocolUnit } from "./control-protocol-input.js";
import { compareProducts } from "./exact-products.js";
import type { CandidatesPossiblySwitched, ExpectedVotes } from "./finding.js";
import type { ReferenceTotal } from "./reference-total.js";

type Pair = Omit<CandidatesPossiblySwitched, "unit" | "check">;
type Reference = CandidatesPossiblySwitched["reference"];

/** One list of a unit beside the reference, in which the unit itself is still counted. */
interface ListBeside {
  readonly votes: number;
  /** The list votes of the reference without the unit. */
  readonly referenceVotes: number;
  readonly received: readonly number[];
  readonly withUnit: readonly number[];
}

/** The votes of the candidate in the reference without the unit. */
function referenceOf({ received, withUnit }: ListBeside, position: number): number {
  return (withUnit[position] ?? 0) - (received[position] ?? 0);
}

/**
 * `expected` is the reference's share of the candidate in the list, times the list's votes here:
 * reference x votes / referenceVotes; whoever is in a pair has a reference. The comparisons keep the division on the other side; the
 * bound at the door keeps the products of two figures safe.
 */
function expectedVotes(list: ListBeside, position: number): ExpectedVotes {
  return {
    candidate: position + 1,
    received: list.received[position] ?? 0,
    expected: inLowestTerms(
      fraction(referenceOf(list, position) * list.votes, list.referenceVotes),
    ),
  };
}

/** Received enough, and at least `switchedFactor` times what was to be expected. */
function receivedMore(
  list: ListBeside,
  position: number,
  { switchedFactor, switchedVotes }: ControlProtocolParameters,
): boolean {
  const received = list.received[position] ?? 0;
  if (received < switchedVotes) return false;
  const reference = referenceOf(list, position);
  return (
    compareProducts([received, list.referenceVotes, 1], [switchedFactor, reference, list.votes]) >=
    0
  );
}

/** To be expected enough, and received at most 1 / `switchedFactor` of it. */
function receivedFewer(
  list: ListBeside,
  position: number,
  { switchedFactor, switchedVotes }: ControlProtocolParameters,
): boolean {
  const expected = referenceOf(list, position) * list.votes;
  if (list.referenceVotes === 0 || expected < switchedVotes * list.referenceVotes) return false;
  const received = list.received[position] ?? 0;
  return compareProducts([switchedFactor, received, list.referenceVotes], [expected, 1, 1]) <= 0;
}

/** Every pair of one candidate with more and one with fewer votes than expected, on one list. */
function pairsAgainst(
  unit: ControlProtocolUnit,
  total: ReferenceTotal,
  reference: Reference,
  parameters: ControlProtocolParameters,
): Pair[] {
  return unit.lists.flatMap(({ number, total: votes, candidateVotes }, index): Pair[] => {
    const all = total.lists[index];
    if (all === undefined) return [];
    const list: ListBeside = {
      votes,
      referenceVotes: all.total - votes,
      received: candidateVotes,
      withUnit: all.candidateVotes,
    };
    const more: number[] = [];
    const fewer: number[] = [];
    for (let position = 0; position < candidateVotes.length; position += 1) {
      if (receivedMore(list, position, parameters)) more.push(position);
      if (receivedFewer(list, position, parameters)) fewer.push(position);
    }
    return more.flatMap((one) =>
      fewer.map((other) => ({
        list: number,
        more: expectedVotes(list, one),
        fewer: expectedVotes(list, other),
        reference,
      })),
    );
  });
}

/** Names a pair of candidates of a list. */
function pairKey({ list, more, fewer }: Pair): string {
  return `${list} ${more.candidate} ${fewer.candidate}`;
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
    const known = new Map(inMunicipality.map((pair) => [pairKey(pair), pair]));
    pairs =
      neighbourhood.units < parameters.switchedNeighbourhoodUnits
        ? []
        : pairsAgainst(unit, neighbourhood, "neighbourhood", parameters).map(
            (pair) => known.get(pairKey(pair)) ?? pair,
          );
  }
  return pairs.map((pair) => ({
    unit: unit.unit,
    check: "candidates-possibly-switched",
    ...pair,
  }));
}
