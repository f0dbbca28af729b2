/** The figures of a report. */
export const names = [
  "eligibleVoters",
  "pollCards",
  "proxyCertificates",
  "voterCards",
  "postalVotingCertificates",
  "admittedVoters",
  "votesOnCandidates",
  "blankVotes",
  "invalidVotes",
  "votesCast",
  "moreBallotsCounted",
  "fewerBallotsCounted",
];
