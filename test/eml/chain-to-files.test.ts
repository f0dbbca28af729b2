import { describe, expect, test } from "vitest";
import { ballotFromEml, countFromEml } from "../../src/eml/bridge/chain-from-eml.js";
import { countFileFromTotal, type EmlCountHeading } from "../../src/eml/bridge/count-file.js";
import { electionFromEml } from "../../src/eml/bridge/election-from-eml.js";
import { figuresFromCount } from "../../src/eml/bridge/figures-from-count.js";
import { ballotFromResults } from "../../src/eml/csv/ballot-from-results.js";
import { countFileFromResults } from "../../src/eml/csv/count-file-from-results.js";
import { readResultsCsv } from "../../src/eml/csv/read-results-csv.js";
import { resultsTableFromCount } from "../../src/eml/csv/results-table-from-count.js";
import { writeResultsCsv } from "../../src/eml/csv/write-results-csv.js";
import type { EmlCount } from "../../src/eml/documents/count.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { writeEml } from "../../src/eml/write/write-eml.js";
import { makeDeck } from "../../src/exercises/decks/make-deck.js";
import { parseBallot } from "../../src/model/count/parse-ballot.js";
import { parseCount } from "../../src/model/count/parse-count.js";
import { addUpLevel } from "../../src/tally/add-up-level.js";
import { electionOfTotals } from "../../src/tally/election-of-totals.js";
import { unitTallyOfCount } from "../../src/tally/unit-tally.js";
import { acceptEntries } from "../../src/validation/double-entry/accept-entries.js";
import { sabaCandidateLists, sabaCount } from "./fixtures/saba.js";
import { documentOf } from "./reading.js";

function taken<Value>(parsed: { readonly status: string; readonly value?: Value }): Value {
  if (parsed.value === undefined) throw new Error(JSON.stringify(parsed));
  return parsed.value;
}

function file(answer: EmlCount | { readonly status: "refused" }): EmlCount {
  if ("status" in answer) throw new Error(JSON.stringify(answer));
  return answer;
}

function issuesOf(answer: object): readonly string[] {
  const { issues = [] } = answer as { issues?: { path: readonly unknown[]; code: string }[] };
  return issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

/** A municipality that closed, of which every report is explained where it differs. */
function closed(seed: number) {
  const deck = makeDeck({ seed, level: "municipality" });
  const [[input], [town]] = [deck.ballots, deck.municipalities];
  if (input === undefined || town === undefined) throw new Error("nothing");
  const ballot = taken(parseBallot(input));
  const explained = (report: (typeof town.reports)[number]) => {
    const apart = Number(report["moreBallotsCounted"]) + Number(report["fewerBallotsCounted"]);
    return apart === 0 ? report : { ...report, differenceReasons: { otherExplanation: apart } };
  };
  const counts = town.reports.map((report) => taken(parseCount(explained(report), ballot)));
  const total = taken(
    addUpLevel(
      {
        level: "municipality",
        unit: town.unit,
        ballot,
        expected: town.expected,
        eligibleVoters: town.eligibleVoters,
      },
      counts.map((count) => unitTallyOfCount(count, ballot)),
    ),
  );
  const heading: EmlCountHeading = {
    transactionId: "1",
    authority: { id: town.unit, name: "Rehearsal" },
    createdAt: "2027-03-18T10:00:00.000",
    election: {
      id: "GR2027_Rehearsal",
      name: "Gemeenteraad Rehearsal 2027",
      category: "GR",
      subcategory: "GR1",
      domain: { id: town.unit, name: "Rehearsal" },
      date: "2027-03-17",
    },
    contestId: "geen",
  };
  return { ballot, counts, total, heading };
}

const seeds = Array.from({ length: 40 }, (_, at) => at + 1);

describe("a body that closed, as a count file and back", () => {
  test.each(seeds)("every report and the total come back from file and table (seed %i)", (seed) => {
    const { ballot, counts, total, heading } = closed(seed);
    const made = file(countFileFromTotal(heading, { total, ballot, counts }));
    const written = writeEml(made);
    if (written.status !== "completed") throw new Error(JSON.stringify(written));
    const read = readEml(written.bytes);
    expect(read).toMatchObject({ status: "accepted", value: made });
    const table = resultsTableFromCount(made);
    if (table.status !== "completed") throw new Error(JSON.stringify(table));
    const back = readResultsCsv(writeResultsCsv(table.table));
    if (back.status !== "accepted") throw new Error(JSON.stringify(back));
    const ofTable = taken(countFileFromResults(back.value, heading));
    for (const given of [made, ofTable]) {
      const units = given.contests[0]?.units ?? [];
      const again = units.map((unit) =>
        taken(countFromEml(unit, ballot, { kind: "decentralised-next-session", session: 2 })),
      );
      expect(again.map(({ lists }) => lists)).toEqual(counts.map(({ lists }) => lists));
      expect(again.map(({ differenceReasons }) => differenceReasons)).toEqual(
        counts.map(({ differenceReasons }) => differenceReasons),
      );
      const { eligibleVoters } = total.tally;
      const sum = taken(
        addUpLevel(
          {
            level: "municipality",
            unit: total.unit,
            ballot,
            expected: again.map(({ unit }) => unit),
            eligibleVoters: eligibleVoters ?? 0,
            countsWithErrors: "added",
          },
          again.map((count) => unitTallyOfCount(count, ballot)),
        ),
      );
      expect(sum.tally).toEqual(total.tally);
    }
    const seats = 9;
    const day = "2027-03-17";
    const ofFiles = taken(electionFromEml({ seats, counts: [ofTable], lists: [] })).election;
    const { tally } = total;
    const ofTotals = taken(electionOfTotals({ day, seats, totals: [{ ballot, tally }] }));
    const votes = ({ groups }: typeof ofTotals) =>
      groups.map(({ lists }) => lists.map((list) => ("votes" in list ? list.votes : [])));
    expect(votes(ofFiles)).toEqual(votes(ofTotals));
  });

  test("a correction has the figures before it beside the new ones", () => {
    const { ballot, counts } = closed(3);
    const [before] = counts;
    if (before === undefined) throw new Error("nothing");
    const { lists } = before;
    const [list] = lists;
    if (list === undefined) throw new Error("nothing");
    const more = { ...list, candidateVotes: list.candidateVotes.map((votes) => votes + 1) };
    const after = { ...before, lists: [more, ...lists.slice(1)] };
    const figures = figuresFromCount(after, ballot, before);
    expect(figures).toMatchObject({
      initialVotesOnCandidates: before.votesOnCandidates,
      lists: [
        {
          candidates: list.candidateVotes.map((votes) => ({
            votes: votes + 1,
            initialVotes: votes,
          })),
        },
        {},
        {},
      ],
    });
    expect(issuesOf(figuresFromCount(after, ballot, { ...before, unit: "SB99" }))).toEqual([
      "before.unit not-allowed",
    ]);
  });

  test("a unit without its report, a report of another, twice, of another session, or other votes", () => {
    const { ballot, counts, total, heading } = closed(7);
    const of = (...given: typeof counts) =>
      issuesOf(countFileFromTotal(heading, { total, ballot, counts: given }));
    expect(of(...counts)).toEqual([]);
    expect(of(...counts.slice(1))).toEqual(["counts missing"]);
    const [first, ...others] = counts;
    if (first === undefined) throw new Error("nothing");
    expect(of({ ...first, unit: "1000::SB99" }, ...others)).toEqual([
      "counts.0.unit unknown-reference",
      "counts missing",
    ]);
    expect(of(first, ...counts)).toContain("counts.1.unit duplicate");
    const [one, ...lists] = first.lists;
    if (one === undefined) throw new Error("nothing");
    const changed = { ...first, lists: [{ ...one, total: one.total + 1 }, ...lists] };
    expect(of(changed, ...others)).toEqual([`total.lists.${one.number}.votes not-allowed`]);
    // Votes that moved from one candidate to another, and a figure of the form.
    const [votes = 0, next = 0, ...more] = one.candidateVotes;
    const moved = { ...one, candidateVotes: [votes + 1, next - 1, ...more] };
    expect(of({ ...first, lists: [moved, ...lists] }, ...others)).toEqual([
      `total.lists.${one.number}.candidates.1 not-allowed`,
      `total.lists.${one.number}.candidates.2 not-allowed`,
    ]);
    expect(of({ ...first, blankVotes: first.blankVotes + 1 }, ...others)).toEqual([
      "total.blankVotes not-allowed",
    ]);
    const corrected = [{ ...first, unit: "1000::SB98" }];
    expect(issuesOf(countFileFromTotal(heading, { total, ballot, counts, corrected }))).toEqual([
      "corrected.0.unit unknown-reference",
    ]);
  });
});

describe("files that contradict the ballot paper", () => {
  const lists = documentOf("230b", sabaCandidateLists);
  const [contest] = documentOf("510b", sabaCount).contests;
  const unit = contest?.units[0];
  if (unit === undefined) throw new Error("nothing");
  const ballot = taken(ballotFromEml(lists));
  const of = (changed: typeof unit.lists) =>
    issuesOf(
      countFromEml({ ...unit, lists: changed }, ballot, { kind: "municipality", session: 1 }),
    );
  const [list, ...others] = unit.lists;
  if (list === undefined) throw new Error("nothing");

  test("a list of another name, a list too few, a candidate at a place where nobody stands", () => {
    expect(of(unit.lists)).toEqual([]);
    expect(of([{ ...list, name: "Another list" }, ...others])).toEqual([
      `${unit.id}.lists.1.name not-allowed`,
    ]);
    expect(of(others).join()).toMatch(/missing/);
    const moved = list.candidates.map((one, at) => (at === 5 ? { ...one, position: 7 } : one));
    expect(of([{ ...list, candidates: moved }, ...others])).toEqual([
      `${unit.id}.lists.1.candidates.7 unknown-reference`,
    ]);
    expect(of([{ ...list, candidates: list.candidates.slice(1) }, ...others]).join()).toMatch(
      /wrong-length/,
    );
  });

  test("votes of a list that are not those of its candidates are told where it is checked", () => {
    const wrong = { ...unit, lists: [{ ...list, votes: list.votes + 5 }, ...others] };
    const count = taken(countFromEml(wrong, ballot, { kind: "municipality", session: 1 }));
    expect(unitTallyOfCount(count, ballot).unitsWithErrors).not.toEqual([]);
  });

  test("a file is an entry beside one by hand, and not where the law wants two by hand", () => {
    const ofFile = taken(countFromEml(unit, ballot, { kind: "municipality", session: 1 }));
    const typed = taken(countFromEml(unit, ballot, { kind: "municipality", session: 1 }));
    const entries = [
      { by: "file of 9003", manner: "from-file", count: ofFile },
      { by: "B. Bos", manner: "by-hand", count: typed },
    ] as const;
    expect(acceptEntries(ballot, entries).status).toBe("accepted");
    const both = [entries[0], { ...entries[1], manner: "from-file" }] as const;
    expect(issuesOf(acceptEntries(ballot, both))).toEqual(["second.manner not-allowed"]);
  });
});

describe("a published table", () => {
  const document = documentOf("510b", sabaCount);
  const table = resultsTableFromCount(document, documentOf("230b", sabaCandidateLists));
  if (table.status !== "completed") throw new Error("no table");
  const { kind: _, contests: __, ...rest } = document;
  const heading = { ...rest, contestId: "geen" };

  test("is a ballot paper with the names of its candidates", () => {
    const paper = { election: document.election.id, type: "ER" } as const;
    const ballot = taken(ballotFromResults(table.table, paper));
    const ofLists = taken(ballotFromEml(documentOf("230b", sabaCandidateLists)));
    const ids = ({ lists }: typeof ballot) =>
      lists.map(({ people }) => (people ?? []).map(({ id }) => id));
    expect(ids(ballot)).toEqual(ids(ofLists));
    expect(ballot.lists[0]?.people[0]?.name).toMatch(/Berg/);
  });

  test("of another body or day, with a total that is no sum, or a figure left out, is refused", () => {
    const { table: own } = table;
    const of = (changed: Partial<typeof own>, by = heading) =>
      issuesOf(countFileFromResults({ ...own, ...changed }, by));
    expect(of({})).toEqual([]);
    expect(of({ areaNumber: "9002" })).toContain("heading.authority.id not-allowed");
    expect(of({ electionDate: "2019-03-21" })).toEqual(["heading.election.date not-allowed"]);
    const [list, ...others] = own.lists;
    if (list === undefined) throw new Error("nothing");
    expect(of({ lists: [{ ...list, total: 1 }, ...others] })).toEqual([
      "lists.1.total not-allowed",
    ]);
    const figures = own.figures.filter(({ figure }) => figure !== "blanco");
    expect(of({ figures })).toContain("total.blanco missing");
  });
});
