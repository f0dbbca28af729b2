import type { Count } from "../model/count/count.js";
import type { ListVotes } from "../model/count/list-votes.js";
import { unitsInDoubtSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { byUnit } from "./told-of-units.js";
import type { ToldOfUnits } from "./unit-tally.js";

/** A unit with a difference that nobody fully explained, as `influenceOfMistakes` takes it. */
export interface UnitWithDoubt {
  /** The id of the unit, such as `0668::SB1`. */
  readonly unit: string;
  /** I and J together: so many ballots are too many or too few. */
  readonly votesInDoubt: number;
  /** What was counted there, where the count was given. */
  readonly votes?: readonly Pick<ListVotes, "number" | "candidateVotes">[];
  /** The electoral district (kieskring) of its ballot paper, where it has one. */
  readonly district?: number;
}

/**
 * The units of a total whose difference between admitted voters and votes cast was not fully explained
 * (N 8a, Na 12 a), each with as many ballots in doubt as it has too many or too few: what they can
 * change says `influenceOfMistakes`. With the counts it is known of whom how many votes can be too many.
 */
export function unitsInDoubt(
  total: Pick<ToldOfUnits, "unitsWithDifferences">,
  counts: readonly Count[] = [],
): readonly UnitWithDoubt[] {
  const refusal = refusedArguments(unitsInDoubtSignature, [total, counts]);
  if (refusal !== null) return refusal;
  const { unitsWithDifferences } = total;
  return byUnit(
    unitsWithDifferences
      .filter(({ explained }) => explained !== "yes")
      .map(({ unit, admittedVoters, votesCast, moreBallotsCounted, fewerBallotsCounted }) => {
        const apart = Math.abs(admittedVoters - votesCast);
        const votesInDoubt = Math.max(moreBallotsCounted + fewerBallotsCounted, apart);
        const count = counts.find((one) => one.unit === unit && one.lists.length > 0);
        if (count === undefined) return { unit, votesInDoubt };
        const votes = count.lists.map(({ number, candidateVotes }) => ({ number, candidateVotes }));
        const district = count.paper?.district ?? null;
        return { unit, votesInDoubt, votes, ...(district === null ? {} : { district }) };
      }),
  );
}
