import fc from "fast-check";
import type { BallotShape } from "../../model/count/ballot-shape.js";
import type { MunicipalityCount } from "../../model/count/committee-count.js";
import { countMade } from "../../model/count/count-made.js";
import type { ReportContent } from "../../model/count/given-report.js";
import type { PollingStationCount } from "../../model/count/polling-station-count.js";

/** How votes and voters of a made-up station come about; everything else follows from them. */
interface Papers {
  readonly candidateVotes: readonly (readonly number[])[];
  readonly blankVotes: number;
  readonly invalidVotes: number;
  readonly proxyCertificates: number;
  readonly voterCards: number;
  /** Admitted voters minus votes cast. */
  readonly surplus: number;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** The figures of a report in which every sum is right. */
function consistentFigures(papers: Papers, ballot: BallotShape, unit: string) {
  const lists = ballot.lists.map(({ number }, index) => {
    const candidateVotes = papers.candidateVotes[index] ?? [];
    return { number, candidateVotes, total: sum(candidateVotes) };
  });
  const votesOnCandidates = sum(lists.map((list) => list.total));
  const votesCast = votesOnCandidates + papers.blankVotes + papers.invalidVotes;
  const others = papers.proxyCertificates + (ballot.voterCardsUsed ? papers.voterCards : 0);
  const admittedVoters = Math.max(votesCast + papers.surplus, others);
  return {
    unit,
    pollCards: admittedVoters - others,
    proxyCertificates: papers.proxyCertificates,
    voterCards: ballot.voterCardsUsed ? papers.voterCards : 0,
    admittedVoters,
    votesPerList: lists.map(({ number, total }) => ({ number, votes: total })),
    votesOnCandidates,
    blankVotes: papers.blankVotes,
    invalidVotes: papers.invalidVotes,
    votesCast,
    moreBallotsCounted: Math.max(votesCast - admittedVoters, 0),
    fewerBallotsCounted: Math.max(admittedVoters - votesCast, 0),
    lists,
  };
}

function papersFor(ballot: BallotShape, most: number): fc.Arbitrary<Papers> {
  const votes = fc.integer({ min: 0, max: most });
  return fc.record({
    candidateVotes: fc.tuple(
      ...ballot.lists.map(({ candidates }) =>
        fc.array(votes, { minLength: candidates, maxLength: candidates }),
      ),
    ),
    blankVotes: votes,
    invalidVotes: votes,
    proxyCertificates: votes,
    voterCards: votes,
    surplus: fc.integer({ min: -20, max: 20 }),
  });
}

const stationKinds = [
  "decentralised-first-session",
  "decentralised-next-session",
  "centralised-first-session",
  "centralised-next-session",
] as const;

/** The answers of a report in which nothing is odd, given its figures. */
function station(
  figures: ReturnType<typeof consistentFigures>,
  kind: (typeof stationKinds)[number],
): ReportContent<PollingStationCount> {
  const { admittedVoters: admitted, votesCast: cast } = figures;
  const answered = {
    ...figures,
    comparison: { equal: cast === admitted, more: cast > admitted, fewer: cast < admitted },
    differenceExplained: cast === admitted ? "neither" : "yes",
  } as const;
  switch (kind) {
    case "decentralised-first-session":
      return {
        ...answered,
        kind,
        session: 1,
        report: { checksAndCorrections: "no", corrigendum: "no" },
        checksAndCorrections: {
          reasons: { unexplainedDifference: false, other: false },
          resultsCorrected: "neither",
          requestedByCentralCommittee: "neither",
        },
      };
    case "centralised-first-session":
      return {
        ...answered,
        kind,
        session: 1,
        extraInvestigation: { otherReason: "neither", recounted: "neither" },
        stationDifferences: { explained: "no", perList: "no" },
      };
    default:
      return { ...answered, kind, session: 2 };
  }
}

/** Reports of one polling station in which every sum is right and every question is answered well. */
function consistentStations(
  ballot: BallotShape,
  unit = "0000::SB1",
  most = 200,
): fc.Arbitrary<PollingStationCount> {
  return fc
    .tuple(papersFor(ballot, most), fc.constantFrom(...stationKinds))
    .map(([papers, kind]) => countMade(station(consistentFigures(papers, ballot, unit), kind)));
}

/** Reports of a municipality in which every sum is right. */
function consistentMunicipalities(
  ballot: BallotShape,
  unit = "0000",
  most = 200,
): fc.Arbitrary<MunicipalityCount> {
  return fc.tuple(papersFor(ballot, most), fc.nat(1000)).map(([papers, others]) => {
    const figures = consistentFigures(papers, ballot, unit);
    return countMade({
      ...figures,
      kind: "municipality",
      session: 1,
      eligibleVoters: figures.admittedVoters + others + 1,
    });
  });
}

/** Any consistent report that checks apply to. */
export function consistentCounts(
  ballot: BallotShape,
): fc.Arbitrary<PollingStationCount | MunicipalityCount> {
  return fc.oneof(consistentStations(ballot), consistentMunicipalities(ballot));
}

/** Consistent reports of several stations of one municipality, numbered SB1 and further. */
export function consistentStationsOf(
  ballot: BallotShape,
  stations: { readonly min: number; readonly max: number },
): fc.Arbitrary<readonly PollingStationCount[]> {
  return fc
    .array(consistentStations(ballot), { minLength: stations.min, maxLength: stations.max })
    .map((counts) =>
      counts.map((count, index) => countMade({ ...count, unit: `0000::SB${index + 1}` })),
    );
}
