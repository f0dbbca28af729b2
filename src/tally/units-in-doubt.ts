import type { BallotPaper } from "../model/count/ballot-shape.js";
import type { Count } from "../model/count/count.js";
import type { ListVotes } from "../model/count/list-votes.js";
import { isLater } from "../model/count/report-order.js";
import { unitsInDoubtSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { Tally } from "./tally.js";
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

/** As much of a total as says where there are differences, and of which election it is. */
export interface TotalWithDifferences extends Pick<ToldOfUnits, "unitsWithDifferences"> {
  /** Whose votes they are, where the total says so. */
  readonly tally?: Pick<Tally, "paper">;
}

/** A total may be of all districts, a count of one: the election must be the same. */
function isOfElection({ paper }: Count, tally: { readonly paper?: BallotPaper } | undefined) {
  if (tally?.paper === undefined || paper === undefined) return true;
  return paper.election === tally.paper.election && paper.type === tally.paper.type;
}

/** The one report of several that holds: the last; none where two are of one session. */
function onlyReport(reports: readonly Count[]): Count | undefined {
  const last = reports.filter((one) => !reports.some((other) => isLater(other, one)));
  return last.length === 1 ? last[0] : undefined;
}

/**
 * The units of a total whose difference between admitted voters and votes cast was not fully explained
 * (N 8a, Na 12 a), each with as many ballots in doubt as it has too many or too few: what they can
 * change says `influenceOfMistakes`. With the counts it is known of whom how many votes can be too many: those that
 * the total was made of, whatever other reports of the unit are among them; where they cannot be told apart, not.
 */
export function unitsInDoubt(
  total: TotalWithDifferences,
  counts: readonly Count[] = [],
): readonly UnitWithDoubt[] {
  const refusal = refusedArguments(unitsInDoubtSignature, [total, counts]);
  if (refusal !== null) return refusal;
  const { unitsWithDifferences, tally } = total;
  return byUnit(
    unitsWithDifferences
      .filter(({ explained }) => explained !== "yes")
      .map(({ unit, admittedVoters, votesCast, moreBallotsCounted, fewerBallotsCounted }) => {
        const apart = Math.abs(admittedVoters - votesCast);
        const votesInDoubt = Math.max(moreBallotsCounted + fewerBallotsCounted, apart);
        const count = onlyReport(
          counts.filter(
            (one) =>
              one.unit === unit &&
              one.lists.length > 0 &&
              one.admittedVoters === admittedVoters &&
              one.votesCast === votesCast &&
              one.moreBallotsCounted === moreBallotsCounted &&
              one.fewerBallotsCounted === fewerBallotsCounted &&
              isOfElection(one, tally),
          ),
        );
        if (count === undefined) return { unit, votesInDoubt };
        const votes = count.lists.map(({ number, candidateVotes }) => ({ number, candidateVotes }));
        const district = count.paper?.district ?? null;
        return { unit, votesInDoubt, votes, ...(district === null ? {} : { district }) };
      }),
  );
}
