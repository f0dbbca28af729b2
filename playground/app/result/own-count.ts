import type { BallotShape } from "../../../src/model/count/ballot-shape.js";
import type { Count } from "../../../src/model/count/count.js";
import { parseCount } from "../../../src/model/count/parse-count.js";
import { addUpLevel, type LevelTally } from "../../../src/tally/add-up-level.js";
import { unitTallyOfCount } from "../../../src/tally/unit-tally.js";
import { checkCount } from "../../../src/validation/check-count.js";
import type { Finding } from "../../../src/validation/finding.js";
import type { Settings } from "../state/state.js";

/** The report of one's own vote, as a polling station makes it. */
export interface OwnCount {
  readonly count: Count;
  /** What the checks of the library find in it. */
  readonly findings: readonly Finding[];
  /** The same added up for the report on paper; null: it cannot be. */
  readonly total: LevelTally | null;
  /** Whether the voters were counted, so that ballots can be held against them. */
  readonly isHeldAgainstVoters: boolean;
}

/** How the station and the committee above it are called in the report. */
const unit = "1";

/** The report of the count; null: the page has no vote of its own, or not a whole one. */
export function ownCount(settings: Settings): OwnCount | null {
  const { ballots, lists } = settings;
  if (ballots === null || lists.length === 0) return null;
  const ballot: BallotShape = {
    voterCardsUsed: false,
    lists: lists.map(({ people }, index) => ({
      number: index + 1,
      candidates: people?.length ?? 0,
    })),
  };
  const onCandidates = lists.reduce((sum, { votes, pile }) => sum + (pile ?? votes), 0);
  const cast = onCandidates + ballots.blank + ballots.invalid;
  const admitted = ballots.admitted ?? cast;
  const parsed = parseCount(
    {
      kind: "decentralised-first-session",
      session: 1,
      unit,
      pollCards: admitted,
      proxyCertificates: 0,
      voterCards: 0,
      admittedVoters: admitted,
      votesPerList: lists.map(({ votes, pile }, index) => ({
        number: index + 1,
        votes: pile ?? votes,
      })),
      votesOnCandidates: onCandidates,
      blankVotes: ballots.blank,
      invalidVotes: ballots.invalid,
      votesCast: cast,
      moreBallotsCounted: Math.max(0, cast - admitted),
      fewerBallotsCounted: Math.max(0, admitted - cast),
      lists: lists.map(({ people, votes }, index) => ({
        number: index + 1,
        candidateVotes: people?.map((one) => one.votes) ?? [],
        total: votes,
      })),
      comparison: { equal: cast === admitted, more: cast > admitted, fewer: cast < admitted },
      differenceExplained: cast === admitted ? "neither" : "no",
      report: { checksAndCorrections: "no", corrigendum: "no" },
      checksAndCorrections: {
        reasons: { unexplainedDifference: cast !== admitted, other: false },
        resultsCorrected: "neither",
        requestedByCentralCommittee: "neither",
      },
    },
    ballot,
  );
  if (parsed.status === "refused") return null;
  const count = parsed.value;
  const added = addUpLevel(
    { level: "municipality", unit, ballot, expected: [unit], countsWithErrors: "added" },
    [unitTallyOfCount(count, ballot)],
  );
  return {
    count,
    findings: checkCount(count, ballot),
    total: added.status === "accepted" ? added.value : null,
    isHeldAgainstVoters: ballots.admitted !== null,
  };
}
