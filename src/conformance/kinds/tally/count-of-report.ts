import { ownOnly } from "../../../model/has.js";
import type { TallyReport } from "./tally-schema.js";

type Body = NonNullable<TallyReport["body"]>;

/** A report as the model takes it. */
interface Report {
  readonly kind: string;
  readonly [property: string]: unknown;
}

interface FiguresOfForm {
  readonly eligibleVoters: number;
  readonly postalVotingCertificates: number;
  readonly admittedVoters: number;
  readonly votesCast: number;
}

/**
 * The report of a vector of kind `tally` as the model takes it: figures that are absent are 0, and
 * the questions of the form are answered as its figures have them.
 */
export function countOfReport(report: TallyReport): Report {
  const { unit, body = "polling-station", session = 1, figures, lists } = ownOnly(report);
  const {
    eligibleVoters = 0,
    postalVotingCertificates = 0,
    admittedVoters: admitted = 0,
    votesCast: cast = 0,
    ...others
  } = ownOnly(figures);
  const common = {
    unit,
    session,
    pollCards: 0,
    proxyCertificates: 0,
    voterCards: 0,
    votesOnCandidates: 0,
    blankVotes: 0,
    invalidVotes: 0,
    moreBallotsCounted: 0,
    fewerBallotsCounted: 0,
    ...others,
    admittedVoters: admitted,
    votesCast: cast,
    votesPerList: lists.map(({ number, votes }) => ({ number, votes })),
    lists: lists.map(({ number, votes, candidateVotes }) => ({
      number,
      candidateVotes,
      total: votes,
    })),
  };
  return {
    ...common,
    ...formOf(body, session, {
      eligibleVoters,
      postalVotingCertificates,
      admittedVoters: admitted,
      votesCast: cast,
    }),
  };
}

/** What a body has besides what all have. */
function formOf(body: Body, session: number, figures: FiguresOfForm): Report {
  const { eligibleVoters, postalVotingCertificates } = figures;
  switch (body) {
    case "polling-station":
      return session === 1
        ? { ...compared("decentralised-first-session", figures), ...decentralisedQuestions }
        : compared("decentralised-next-session", figures);
    case "centrally-counted-polling-station":
      return session === 1
        ? { ...compared("centralised-first-session", figures), ...centralisedQuestions }
        : compared("centralised-next-session", figures);
    case "postal-committee":
      return { kind: body, postalVotingCertificates, replacementPostalVotingCertificates: 0 };
    case "municipality":
      return { kind: body, eligibleVoters };
    default:
      return { kind: body, eligibleVoters, postalVotingCertificates };
  }
}

function compared(kind: string, { admittedVoters, votesCast }: FiguresOfForm): Report {
  return {
    kind,
    comparison: {
      equal: votesCast === admittedVoters,
      more: votesCast > admittedVoters,
      fewer: votesCast < admittedVoters,
    },
    differenceExplained: votesCast === admittedVoters ? "neither" : "yes",
  };
}

const decentralisedQuestions = { report: { checksAndCorrections: "no", corrigendum: "no" } };
const centralisedQuestions = {
  extraInvestigation: { otherReason: "neither", recounted: "neither" },
  stationDifferences: { explained: "no", perList: "no" },
};
