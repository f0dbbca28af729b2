import { membersAfterElection } from "../../../src/after/succession/members-after-election.js";
import { houseSize, rulesOfBodies } from "../../../src/law/index.js";
import { fraction } from "../../../src/model/fraction.js";
import { council, day, election, given, outcome } from "./small-election.js";

const referendum = {
  day: "2018-03-21",
  eligibleVoters: 10,
  votesFor: 1,
  votesAgainst: 2,
  blankVotes: 0,
  invalidVotes: 0,
};
const province = { college: "province", day: "2023-05-30", inhabitants: 596_163, members: 43 };
const list = election.groups[0]?.lists[0];

/** A good call of every function of `kieswet`, `kieswet/seats` and `kieswet/law`. */
export const callsOfResults: Readonly<Record<string, readonly unknown[]>> = {
  checkNumberOfSeats: [{ type: "TK", day: "2025-10-29", seats: 150 }],
  compareFractions: [fraction(1, 2), fraction(2, 3)],
  day: [day],
  admissionInDoubt: [election, outcome, [{ unit: "SB1", votesInDoubt: 1 }], {}],
  newMembersSit: [{ type: "GR", day, seats: 9, approved: 4 }],
  differenceBetween: [outcome, outcome],
  resultAnew: [{ cause: "recount", before: outcome, after: outcome, admitted: ["1-1"] }],
  restoreOrder: [
    election,
    outcome,
    { group: 1, order: ["1-1"], agents: ["1-1"], day: "2026-04-01" },
    { readings: { successorElectedElsewhere: "passed-over" } },
  ],
  admittedStay: [{ before: outcome, after: outcome, admitted: [] }],
  decideDeposits: [outcome, { exempt: [1] }],
  determineResult: [election, { preset: "abacus", overlay: { name: "x", seats: 5 }, lots: [] }],
  determineSuccession: [
    election,
    outcome,
    { day: "2026-05-01", vacancies: [{ member: "1-1" }] },
    { readings: { successorElectedElsewhere: "passed-over" } },
  ],
  electionResult: [council, { readings: { majoritySeatCounts: "yes" } }],
  fraction: [1, 2],
  hasCandidates: [list],
  inLowestTerms: [fraction(2, 4)],
  influenceOfMistakes: [election, outcome, [{ unit: "SB1", votesInDoubt: 1 }], {}],
  leaveOf: [{ reason: "illness", from: "2024-02-01", earlierLeaves: 1 }],
  listKey: [1, 1],
  marginsOf: [election, outcome, {}],
  maximumListLength: [{ type: "TK", day: "2025-10-29" }],
  membersAfterElection: [outcome],
  membersAfterLeave: [given(membersAfterElection(outcome)).members, "1-1"],
  numberLists: [{ type: "GR", day, lists: [{ id: "A" }] }],
  outcomesOfLots: [election, { preset: "osv2020" }],
  parseElection: [council],
  possibleResults: [election, { preset: "text" }, { maximumWays: 10, equalWhen: "seats" }],
  referendumOutcome: [referendum, "against-exceeds-for"],
  sizeOfBody: [{ type: "TK", day: "2025-10-29" }],
  voteValueOf: [province, "rounded-once"],
  prepareBody: [{ type: "GR", day, seats: 3 }, { preset: "abacus" }],
  article: ["P 8", 1],
  firstDayIn: [houseSize],
  firstDayOf: ["GR"],
  provisionOn: [houseSize, day],
  readingsOf: ["abacus", { majoritySeatCounts: "yes" }],
  ruleSetOn: ["GR", day],
  valueForSize: [rulesOfBodies.GR.preferenceThreshold[0]?.value, 20],
};
