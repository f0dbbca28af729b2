import {
  acceptEntries,
  addUpLevel,
  corrections,
  countOfLevel,
  countsInForce,
  dutyToRecount,
  electionOfTotals,
  parseCount,
  unitTallyOfCount,
} from "../src/counts.js";
import {
  ballotFromEml,
  countFileFromTotal,
  expectedStationsFromEml,
  resultsTableFromCount,
  writeEml,
} from "../src/eml/index.js";
import { determineResult } from "../src/seats/determine-result.js";
import { verifyEml } from "../src/verify/index.js";
import { day, desk, taken } from "./clerk-desk.js";

// Files that came in, and forms on paper.
const { town, candidates, places, file } = desk();

// Files -> ballot paper, and the stations that must be there.
const ballot = taken(ballotFromEml(candidates));
const expected = expectedStationsFromEml(places).map((station) => station.unit);

// Forms -> two entries by two people -> reports.
const counts = town.reports.map((form) => {
  const typed = (by: string) =>
    ({ by, manner: "by-hand", count: taken(parseCount(form, ballot)) }) as const;
  return taken(acceptEntries(ballot, [typed("A. de Wit"), typed("B. Bos")])).count;
});

// What must be counted again (Na 12), and a corrigendum of the second session (Na 14).
for (const duty of dutyToRecount(counts, ballot, { suspected: expected.slice(0, 1) })) {
  console.log(`${duty.unit}: ${duty.what} again, ${duty.reasons.map((one) => one.because)}`);
}
const { report: _, kind: __, ...figures } = town.reports[0] ?? { kind: "", report: "" };
const next = { ...figures, kind: "decentralised-next-session", session: 2 };
const all = [...counts, taken(parseCount(next, ballot))];
for (const { unit, session } of corrections(all)) console.log(`${unit}: session ${session} holds`);

// Body closed -> what is awaited -> total and report.
const inForce = taken(countsInForce(all));
const units = inForce.map((count) => unitTallyOfCount(count, ballot));
const { unit, eligibleVoters } = town;
const request = { level: "municipality", unit, ballot, expected, eligibleVoters } as const;
const early = addUpLevel(request, units.slice(1));
console.log(early.status === "refused" ? `awaited: ${early.issues[0]?.path[0]}` : "whole");
const total = taken(addUpLevel(request, units));
const report = taken(countOfLevel(total, ballot));
console.log(`${report.kind} ${report.unit}, session ${report.session}: ${report.votesCast} votes`);

// Total -> election -> people.
const totals = [{ ballot, tally: total.tally }];
const outcome = determineResult(taken(electionOfTotals({ day, seats: 9, totals })));
for (const { list, elected } of outcome.status === "completed" ? outcome.lists : []) {
  console.log(`list ${list}: ${elected.map(({ candidate }) => candidate).join(", ")}`);
}

// Total -> files -> compared with what others published.
const { contests: ___, kind: ____, ...heading } = { ...file, contestId: "geen" };
const made = countFileFromTotal(heading, { total, ballot, counts: inForce });
if ("status" in made) throw new Error(JSON.stringify(made));
console.log(
  `file: ${writeEml(made).status}, table: ${resultsTableFromCount(made, candidates).status}`,
);
const same = JSON.stringify(made.contests[0]?.total) === JSON.stringify(file.contests[0]?.total);
console.log(`as published: ${same}`);
const given = [candidates, places, made].map((document) => ({ file: document.kind, document }));
console.log(`verified: ${verifyEml(given, { seats: 9 }).verdict}`);
