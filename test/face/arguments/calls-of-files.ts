import { ballotFromEml, countFromEml } from "../../../src/eml/bridge/chain-from-eml.js";
import { electionFromEml } from "../../../src/eml/bridge/election-from-eml.js";
import { tallyFromEml } from "../../../src/eml/bridge/tally-from-eml.js";
import { resultsTableFromCount } from "../../../src/eml/csv/results-table-from-count.js";
import { writeResultsCsv } from "../../../src/eml/csv/write-results-csv.js";
import type { EmlReportingUnit } from "../../../src/eml/documents/count.js";
import { fingerprint } from "../../../src/eml/fingerprint.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { candidatesOfFiles } from "../../../src/table/candidates.js";
import { stationsOfFiles } from "../../../src/table/stations.js";
import { voteColumns } from "../../../src/table/vote-columns.js";
import { voteRowsOfUnit } from "../../../src/table/vote-rows.js";
import { addUpLevel } from "../../../src/tally/add-up-level.js";
import { unitTallyOfCount } from "../../../src/tally/unit-tally.js";
import { verifyEml } from "../../../src/verify/verify-eml.js";
import { pollingStations } from "../../eml/fixtures/other-kinds.js";
import {
  sabaCandidateLists,
  sabaCount,
  sabaFiles,
  sabaResult,
  sabaTotal,
} from "../../eml/fixtures/saba.js";
import { documentOf, readingOf } from "../../eml/reading.js";
import { taken } from "./small-election.js";

const lists = documentOf("230b", sabaCandidateLists);
const total = documentOf("510d", sabaTotal);
const count = documentOf("510b", sabaCount);
const files = { seats: 5, counts: [total], lists: [lists] };
const made = taken(electionFromEml(files));
const outcome = determineResult(made.election);
const { kind: _, contests, ...rest } = documentOf("520", sabaResult);
const heading = { ...rest, contestId: contests[0]?.id ?? "" };
const [contest] = count.contests;
const [unit] = contest?.units ?? [];
const figures = total.contests[0]?.total;
if (figures === undefined || contest === undefined) throw new Error("no figures");
const { tally } = tallyFromEml(figures);
const ballot = taken(ballotFromEml(lists));
const table = resultsTableFromCount(count, lists);
if (table.status !== "completed") throw new Error(JSON.stringify(table));
const report = taken(
  countFromEml(unit as EmlReportingUnit, ballot, {
    kind: "decentralised-next-session",
    session: 2,
  }),
);
const added = addUpLevel(
  {
    level: "municipality",
    unit: "9003",
    ballot,
    expected: [report.unit],
    eligibleVoters: 1_900,
    countsWithErrors: "added",
  },
  [unitTallyOfCount(report, ballot)],
);
if (added.status !== "accepted") throw new Error(JSON.stringify(added));
const levelTotal = added.value;
const { kind: __, contests: ___, ...countRest } = count;
const countHeading = { ...countRest, contestId: "geen" };
const bytes = new TextEncoder().encode(sabaTotal);
const given = Object.entries(sabaFiles).map(([file, text]) => ({
  file,
  document: readingOf(text).value,
}));
const person = { lastName: "Vries", prefix: "de", initials: "A." };

export const verification = verifyEml(given.slice(1));

const result = documentOf("520", sabaResult);
const filesOnCandidates = { lists: [lists], results: [result], counts: [total] };
const source = {
  file: "Telling.xml",
  sha256: "0",
  verdict: "right",
  candidates: candidatesOfFiles(filesOnCandidates),
  stations: stationsOfFiles([pollingStations]),
} as const;
const { units: ____, ...contestRest } = contest;
const event = {
  type: "unit",
  count: { ...countRest, kind: count.kind },
  contest: contestRest,
  unit: unit as EmlReportingUnit,
} as const;
const rows = voteRowsOfUnit(event, source).slice(0, 2);

/** A good call of every function of `kieswet/eml`, `kieswet/verify` and `kieswet/table`. */
export const callsOfFiles: Readonly<Record<string, readonly unknown[]>> = {
  ballotFromEml: [lists],
  ballotFromResults: [table.table, { election: "ER2019_Saba", type: "ER" }],
  countFileFromResults: [table.table, countHeading],
  countFileFromTotal: [
    countHeading,
    { total: levelTotal, ballot, counts: [report], corrected: [report] },
  ],
  figuresFromCount: [report, ballot, report],
  controlProtocolFromEml: [contest],
  countFromEml: [unit, ballot, { kind: "decentralised-next-session", session: 2 }],
  createEmlReader: [{ mode: "lenient" }],
  createFileFingerprintCounter: [],
  createFingerprintCounter: [],
  electionFromEml: [files],
  expectedStationsFromEml: [pollingStations],
  figuresFromTally: [tally, figures.lists, ["pollCards"]],
  fingerprint: [bytes],
  fingerprintsOf: [bytes],
  matchFingerprint: ["0123 4567", fingerprint(bytes).digest],
  printedFingerprint: [fingerprint(bytes), "full"],
  readEml: [sabaTotal, { mode: "strict" }],
  readResultsCsv: [writeResultsCsv(table.table)],
  reportedTotalsFromEml: ["9003", figures],
  resultFromOutcome: [heading, outcome, made],
  resultsTableFromCount: [count, [lists]],
  shortCodeOf: [person],
  shownPersonName: [person],
  streamEml: [[bytes], { mode: "strict" }],
  tallyFromEml: [figures],
  writeEml: [total, {}],
  writeResultsCsv: [table.table, { edition: "2022" }],
  createEmlVerifier: [],
  severityOf: ["votes"],
  verifyEml: [given, { seats: 5 }],
  candidatesOfFiles: [filesOnCandidates],
  stationsOfFiles: [[pollingStations]],
  voteRowsOfUnit: [event, source],
  voteRowsOfCount: [count, source],
  personRowsOfResult: [result, source],
  csvHeader: [voteColumns],
  csvLines: [rows, voteColumns, { isGuarded: true }],
  jsonLines: [rows],
  parquetFile: [voteColumns, () => {}],
};
