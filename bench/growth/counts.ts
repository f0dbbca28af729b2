import type { BallotShape } from "../../src/model/count/ballot-shape.js";
import { countMade } from "../../src/model/count/count-made.js";
import { parseCount } from "../../src/model/count/parse-count.js";
import type { PollingStationCount } from "../../src/model/count/polling-station-count.js";
import { electionVotesOfDistricts } from "../../src/tally/election-votes-of-districts.js";
import {
  mergePartialTallies,
  type PartialTally,
  partialTally,
} from "../../src/tally/partial-tally.js";
import { reconcile } from "../../src/tally/reconciliation/reconcile.js";
import {
  type ReportedTotals,
  reportedTotals,
} from "../../src/tally/reconciliation/reported-totals.js";
import { unitTallyOfCount } from "../../src/tally/unit-tally.js";
import { checkControlProtocol } from "../../src/validation/control-protocol/check-control-protocol.js";
import { parseControlProtocolInput } from "../../src/validation/control-protocol/parse-control-protocol-input.js";
import { resolveEntries } from "../../src/validation/double-entry/resolve-entries.js";
import { counted, powers, type Series, taken } from "./series.js";

const ballotOf = (lists: number, candidates: number): BallotShape => ({
  voterCardsUsed: true,
  lists: counted(lists).map((list) => ({ number: list + 1, candidates })),
});

/** A report in which nothing is wrong, with this many votes for every candidate. */
function station(
  unit: string,
  { lists }: BallotShape,
  votesOf: (at: number) => number,
): PollingStationCount {
  const figures = lists.map(({ number, candidates }) => {
    const candidateVotes = counted(candidates).map(votesOf);
    return { number, candidateVotes, total: candidateVotes.reduce((sum, one) => sum + one, 0) };
  });
  const votes = figures.reduce((sum, { total }) => sum + total, 0);
  return countMade({
    kind: "decentralised-next-session",
    session: 2,
    unit,
    pollCards: votes,
    proxyCertificates: 0,
    voterCards: 0,
    admittedVoters: votes,
    votesPerList: figures.map(({ number, total }) => ({ number, votes: total })),
    votesOnCandidates: votes,
    blankVotes: 0,
    invalidVotes: 0,
    votesCast: votes,
    moreBallotsCounted: 0,
    fewerBallotsCounted: 0,
    lists: figures,
    comparison: { equal: true, more: false, fewer: false },
    differenceExplained: "neither",
  });
}

const one = () => 1;

function reportOf(at: number, ballot: BallotShape): ReportedTotals {
  const { tally } = taken(unitTallyOfCount(station(`SB${at}`, ballot, one), ballot));
  return taken(reportedTotals(`SB${at}`, tally, ballot));
}

function partialsOf(stations: number): readonly PartialTally[] {
  const ballot = ballotOf(2, 3);
  return counted(stations).map((at) => {
    const unit = taken(unitTallyOfCount(station(`SB${at}`, ballot, one), ballot));
    return taken(partialTally(ballot, [unit])).value;
  });
}

/** Counts: their forms, checks and sums. */
export const seriesOfCounts: readonly Series[] = [
  {
    name: "parseCount, refusing",
    grows: "figures of one list that are wrong",
    natural: "1",
    sizes: powers(9, 13),
    prepare: (size) => {
      const ballot = ballotOf(1, size);
      const wrong = {
        ...station("SB1", ballot, one),
        lists: [{ number: 1, candidateVotes: counted(size).map((at) => -at - 1), total: 0 }],
      };
      return () => parseCount(wrong, ballot);
    },
  },
  {
    name: "resolveEntries",
    grows: "figures of one list that two people entered otherwise",
    natural: "1",
    sizes: powers(9, 13),
    prepare: (size) => {
      const ballot = ballotOf(1, size);
      const [first, second] = [
        station("SB1", ballot, one),
        station("SB1", ballot, (at) => (at % 2) * 2),
      ];
      const choices = counted(size).map((at) => ({
        field: `lists.1.candidateVotes.${at + 1}` as const,
        chosen: "first" as const,
      }));
      return () => resolveEntries(first, second, choices);
    },
  },
  {
    name: "checkControlProtocol",
    grows: "candidates who are switched in a neighbourhood",
    natural: "2",
    sizes: powers(4, 7),
    prepare: (size) => {
      const candidates = 2 * size;
      const unit = (name: string, votesOf: (at: number) => number) => ({
        unit: name,
        lists: station(name, ballotOf(1, candidates), votesOf).lists,
        votesOnCandidates: counted(candidates).reduce((sum, at) => sum + votesOf(at), 0),
        blankVotes: 0,
        invalidVotes: 0,
      });
      const usual = (at: number) => 100 + 900 * (at % 2);
      const names = counted(12).map((at) => `SB${at}`);
      const units = names.map((name, at) =>
        unit(name, at === 0 ? (place) => usual(place + 1) : usual),
      );
      const input = taken(parseControlProtocolInput({ units, neighbourhoods: [names] })).value;
      return () => checkControlProtocol(input);
    },
  },
  {
    name: "mergePartialTallies",
    grows: "stations, at once",
    natural: "1",
    sizes: powers(9, 13),
    prepare: (size) => {
      const partials = partialsOf(size);
      return () => mergePartialTallies(ballotOf(2, 3), partials);
    },
  },
  {
    name: "mergePartialTallies, one after the other",
    grows: "stations: each sum names all that are in it",
    natural: "2",
    sizes: powers(5, 9),
    prepare: (size) => {
      const ballot = ballotOf(2, 3);
      const partials = partialsOf(size);
      return () =>
        partials.reduce((sum, next) => taken(mergePartialTallies(ballot, [sum, next])).value);
    },
  },
  {
    name: "reconcile",
    grows: "stations that were expected",
    natural: "1",
    sizes: powers(8, 12),
    prepare: (size) => {
      const ballot = ballotOf(2, 3);
      const children = counted(size).map((at) => reportOf(at, ballot));
      const { figures, lists } = reportOf(0, ballot);
      const expected = children.map(({ unit }) => unit);
      return () => reconcile({ unit: "0668", figures, lists, expected, children });
    },
  },
  {
    name: "reconcile, lists",
    grows: "lists, of twenty stations",
    natural: "1",
    sizes: powers(6, 10),
    prepare: (size) => {
      const ballot = ballotOf(size, 1);
      const children = counted(20).map((at) => reportOf(at, ballot));
      const { figures, lists } = reportOf(0, ballot);
      return () => reconcile({ unit: "0668", figures, lists, children });
    },
  },
  {
    name: "electionVotesOfDistricts",
    grows: "lists, in twenty districts",
    natural: "1",
    sizes: powers(6, 10),
    prepare: (size) => {
      const ballot = ballotOf(size, 1);
      const { tally } = taken(unitTallyOfCount(station("SB1", ballot, one), ballot));
      const districts = counted(20).map((at) => ({ district: at + 1, tally }));
      const numbers = districts.map(({ district }) => district);
      const groups = counted(size).map((at) => ({
        number: at + 1,
        lists: [{ districts: numbers, candidates: [`${at + 1}-1`] }],
      }));
      return () => electionVotesOfDistricts(groups, districts);
    },
  },
];
