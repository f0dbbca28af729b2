import { parseBallot } from "../../../src/model/count/parse-ballot.js";
import { parseCount } from "../../../src/model/count/parse-count.js";
import { addUpLevel } from "../../../src/tally/add-up-level.js";
import { partialTally } from "../../../src/tally/partial-tally.js";
import { reportedTotals } from "../../../src/tally/reconciliation/reported-totals.js";
import { unitTallyOfCount } from "../../../src/tally/unit-tally.js";
import { zeroTally } from "../../../src/tally/zero-tally.js";
import { compareHandCount } from "../../../src/validation/audit/hand-count.js";
import { checkCount } from "../../../src/validation/check-count.js";
import { parseControlProtocolInput } from "../../../src/validation/control-protocol/parse-control-protocol-input.js";
import { centralised, decentralised, smallBallot } from "../../validation/small-counts.js";
import { election, given, taken } from "./small-election.js";

export const count = taken(parseCount(decentralised, smallBallot));
const second = { ...decentralised, unit: "SB2" };
const { report: _, checksAndCorrections: __, ...figures } = decentralised;
const corrigendum = { ...figures, kind: "decentralised-next-session", session: 2 };
const { comparison: ___, ...before } = figures;
const station = { ...before, kind: "station-before-central-counting" };
const unit = given(unitTallyOfCount(decentralised, smallBallot));
const request = {
  level: "municipality",
  unit: "0668",
  ballot: smallBallot,
  expected: ["SB1"],
  eligibleVoters: 3,
} as const;
const added = addUpLevel(request, [unit]);
if (added.status !== "accepted") throw new Error(JSON.stringify(added));
export const total = added.value;
const { tally } = total;
const partial = taken(partialTally(smallBallot, [unit]));
const reported = given(reportedTotals("0668", tally, smallBallot));
const control = {
  units: [
    {
      unit: "SB1",
      lists: decentralised.lists,
      votesOnCandidates: 1,
      blankVotes: 1,
      invalidVotes: 0,
      admittedVoters: 90,
    },
  ],
};
export const protocol = taken(parseControlProtocolInput(control));
const ballotInput = {
  election: "GR2026_0668",
  type: "GR",
  lists: [{ number: 1, candidates: ["1-1"] }],
} as const;
const entries = [
  { count: decentralised, by: "A", manner: "by-hand" },
  { count: structuredClone(decentralised), by: "B", manner: "by-hand" },
];
export const audited = taken(
  compareHandCount(count, { unit: "SB1", counted: [{ field: "blankVotes", figure: 1 }] }),
);
const path = "lists.1.candidateVotes.1";
const ballot = taken(parseBallot({ ...ballotInput, district: 1 }));
const paper = taken(parseBallot(ballotInput));

/** A good call of every function of `kieswet/counts`. */
export const callsOfCounts: Readonly<Record<string, readonly unknown[]>> = {
  acceptEntries: [smallBallot, entries, { choices: [], reasons: [] }],
  addCounts: [smallBallot, [decentralised, second]],
  addTallies: [smallBallot, [unit.tally]],
  addTally: [unit.tally, unit.tally],
  addUpLevel: [request, [unit]],
  ballotOfElection: [election, "GR2026_0668", 1],
  ballotShapeOfElection: [election, 1],
  checkControlProtocol: [protocol],
  checkCount: [decentralised, smallBallot, { readings: { largeDifference: "or" } }],
  agreeingUnits: [{ stations: 10, agreed: 5, riskPercent: 20 }],
  auditOf: [
    {
      seed: "12345678901234567890",
      units: ["SB1", "SB2"],
      size: 1,
      enlarging: [{ differing: 1, size: 2 }],
      riskPercent: 50,
    },
    [audited],
  ],
  compareHandCount: [
    count,
    { unit: "SB1", opening: 1, counted: [{ field: "blankVotes", figure: 1 }] },
  ],
  compareEntries: [decentralised, decentralised],
  compareReports: [reported, reported],
  completeLevel: [request, partial],
  contributionsTo: [path, [unit]],
  correctionBetween: [decentralised, corrigendum],
  corrections: [[decentralised, corrigendum]],
  countFields: [decentralised],
  countOfLevel: [total, smallBallot],
  countsInForce: [[decentralised, corrigendum]],
  countWithFields: [decentralised, [{ field: "blankVotes", value: 0 }]],
  differencesBetween: [decentralised, decentralised],
  differencesWithStation: [station, centralised],
  drawSample: [{ seed: "12345678901234567890", units: ["SB1", "SB2"], size: 1 }],
  dutyToRecount: [[decentralised], smallBallot, { suspected: ["SB1"] }],
  electionOfTotals: [
    { day: "2027-03-17", seats: 9, totals: [{ ballot: paper, tally: zeroTally(paper) }] },
  ],
  electionVotesOfDistricts: [
    [{ number: 1, lists: [{ districts: [1], candidates: ["1-1"] }] }],
    [{ district: 1, tally }],
  ],
  electionVotesOfTally: [tally],
  figureOfTally: [tally, path],
  isCheckedKind: ["municipality"],
  isFigure: [1],
  isWithoutErrors: [checkCount(decentralised, smallBallot)],
  levelOfCount: [decentralised],
  listShares: [tally],
  mergePartialTallies: [smallBallot, [partial]],
  missProbability: [{ stations: 10, wrong: 1, sample: 1 }],
  nationalBallot: [[ballot]],
  parseBallot: [ballotInput],
  parseBallotShape: [smallBallot],
  parseControlProtocolInput: [control],
  parseCount: [decentralised, smallBallot],
  partialTally: [smallBallot, [unit]],
  reconcile: [{ ...reported, expected: [], children: [] }],
  reportedTotals: ["0668", tally, smallBallot],
  resolveEntries: [decentralised, decentralised, []],
  sameReportIssues: [decentralised, decentralised],
  shownPercentage: [{ numerator: 1, denominator: 3 }, 2],
  smallestSample: [{ stations: 10, wrong: 1, riskPercent: 5 }],
  tallyOfCount: [decentralised],
  turnout: [tally],
  unitsInDoubt: [total, [decentralised]],
  unitsOfLevel: ["municipality", "GR"],
  unitTallyOfCount: [decentralised, smallBallot, {}],
  voterCardsUsed: ["GR"],
  zeroTally: [smallBallot],
};
