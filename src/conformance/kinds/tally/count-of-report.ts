import type { TallyReport } from "./tally-schema.js";

type Body = NonNullable<TallyReport["body"]>;

/**
 * The report of a vector of kind `tally` as the model takes it: figures that are absent are 0, and
 * the questions of the form are answered as its figures have them.
 */
export function countInputOfReport(report: TallyReport): object {
  const { unit, body = "polling-station", session = 1, figures, lists } = report;
  const {
    eligibleVoters = 0,
    postalVotingCertificates = 0,
    admittedVoters: admitted = 0,
    votesCast: cast = 0,
    ...others
  } = figures;
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
    ...figuresOfBody(body, { eligibleVoters, postalVotingCertificates }),
    ...(body.endsWith("polling-station") ? questions(body, session, admitted, cast) : {}),
  };
}

function figuresOfBody(
  body: Body,
  { eligibleVoters, postalVotingCertificates }: Record<string, number>,
): object {
  switch (body) {
    case "polling-station":
    case "centrally-counted-polling-station":
      return {};
    case "postal-committee":
      return { kind: body, postalVotingCertificates, replacementPostalVotingCertificates: 0 };
    case "municipality":
      return { kind: body, eligibleVoters };
    default:
      return { kind: body, eligibleVoters, postalVotingCertificates };
  }
}

function questions(body: Body, session: number, admitted: number, cast: number): object {
  const mode = body === "polling-station" ? "decentralised" : "centralised";
  const compared = {
    kind: `${mode}-${session === 1 ? "first" : "next"}-session`,
    comparison: { equal: cast === admitted, more: cast > admitted, fewer: cast < admitted },
    differenceExplained: cast === admitted ? "neither" : "yes",
  };
  if (session > 1) return compared;
  return mode === "decentralised"
    ? { ...compared, report: { checksAndCorrections: "no", corrigendum: "no" } }
    : {
        ...compared,
        extraInvestigation: { otherReason: "neither", recounted: "neither" },
        stationDifferences: { explained: "no", perList: "no" },
      };
}
