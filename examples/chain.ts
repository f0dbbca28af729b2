import {
  acceptEntries,
  addUpLevel,
  corrections,
  countOfLevel,
  countsInForce,
  dutyToRecount,
  electionOfTotals,
  parseBallot,
  parseCount,
  unitTallyOfCount,
} from "../src/counts.js";
import { makeDeck } from "../src/exercises/decks/make-deck.js";
import { determineResult } from "../src/seats/determine-result.js";

/** The value, or an end: a clerk's program would show the issues with `explainRefusal`. */
function taken<Value>(answer: { readonly status: string; readonly value?: Value }): Value {
  if (answer.value === undefined) throw new Error(JSON.stringify(answer));
  return answer.value;
}

// Lists -> ballot paper. The rehearsal stands for the definition, the lists and the forms on the table.
const { ballots, municipalities } = makeDeck({ seed: 2027, level: "municipality" });
const [[lists], [town]] = [ballots, municipalities];
if (lists === undefined || town === undefined) throw new Error("nothing to count");
const ballot = taken(parseBallot(lists));

// Forms -> two entries by two people -> entries accepted, warnings with a reason.
const entered = town.reports.map((form) => {
  const typed = (by: string) =>
    ({ by, manner: "by-hand", count: taken(parseCount(form, ballot)) }) as const;
  return taken(acceptEntries(ballot, [typed("A. de Wit"), typed("B. Bos")]));
});
const counts = entered.map(({ count }) => count);
console.log(`entered twice: ${counts.map(({ unit }) => unit).join(", ")}`);

// What must be counted again (Na 12), and a corrigendum of the second session (Na 14).
const again = dutyToRecount(counts, ballot, { suspected: [town.expected[0] ?? ""] });
for (const { unit, what, reasons } of again) {
  console.log(`${unit}: ${what} again, ${reasons.map(({ because }) => because).join(", ")}`);
}
const { report: _, kind: __, ...figures } = town.reports[0] ?? { kind: "", report: "" };
const next = { ...figures, kind: "decentralised-next-session", session: 2 };
const all = [...counts, taken(parseCount(next, ballot))];
for (const { unit, session } of corrections(all)) console.log(`${unit}: session ${session} holds`);

// Body closed -> total and report.
const { unit, expected, eligibleVoters } = town;
const units = taken(countsInForce(all)).map((count) => unitTallyOfCount(count, ballot));
const request = { level: "municipality", unit, ballot, expected, eligibleVoters } as const;
const awaited = addUpLevel(request, units.slice(1));
console.log(awaited.status === "refused" ? `awaited: ${awaited.issues[0]?.path[0]}` : "whole");
const total = taken(addUpLevel(request, units));
const report = taken(countOfLevel(total, ballot));
console.log(`${report.kind} ${report.unit}, session ${report.session}: ${report.votesCast} votes`);

// Total -> election -> people.
const totals = [{ ballot, tally: total.tally }];
const outcome = determineResult(taken(electionOfTotals({ day: "2027-03-17", seats: 9, totals })));
if (outcome.status === "completed") {
  for (const { list, elected } of outcome.lists) {
    console.log(`list ${list}: ${elected.map(({ candidate }) => candidate).join(", ")}`);
  }
}
