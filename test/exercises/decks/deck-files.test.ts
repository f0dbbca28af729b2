import { describe, expect, test } from "vitest";
import {
  ballotFromEml,
  countFromEml,
  expectedStationsFromEml,
} from "../../../src/eml/bridge/chain-from-eml.js";
import { electionFromEml } from "../../../src/eml/bridge/election-from-eml.js";
import { resultsTableFromCount } from "../../../src/eml/csv/results-table-from-count.js";
import { writeResultsCsv } from "../../../src/eml/csv/write-results-csv.js";
import type { EmlDocument } from "../../../src/eml/documents/document.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { writeEml } from "../../../src/eml/write/write-eml.js";
import { type Deck, type DeckMistake, deckMistakes } from "../../../src/exercises/decks/deck.js";
import { filesOfDeck } from "../../../src/exercises/decks/deck-files.js";
import { makeDeck } from "../../../src/exercises/decks/make-deck.js";
import { addUpLevel, type LevelTally } from "../../../src/tally/add-up-level.js";
import { unitTallyOfCount } from "../../../src/tally/unit-tally.js";
import { verifyEml } from "../../../src/verify/verify-eml.js";

const day = "2027-03-17";

/** A document as it comes back from its bytes, or why it does not. */
function exchanged<Document extends EmlDocument>(document: Document): Document {
  const written = writeEml(document);
  if (written.status !== "completed") throw new Error(JSON.stringify(written));
  const read = readEml(written.bytes);
  if (read.status !== "accepted") throw new Error(JSON.stringify(read));
  return read.value as Document;
}

/** A rehearsal walked from its files to the total of each municipality. */
function walked(deck: Deck): readonly LevelTally[] {
  const files = filesOfDeck(deck, day);
  exchanged(files.definition);
  const lists = files.lists.map(exchanged);
  return files.counts.map((given, at) => {
    const count = exchanged(given);
    const stations = exchanged(files.stations[at] as (typeof files.stations)[number]);
    const [contest] = count.contests;
    const district = /^\d+$/.test(contest?.id ?? "") ? Number(contest?.id) : undefined;
    const own = lists.find(({ contests }) => contests[0]?.id === contest?.id);
    if (own === undefined || contest === undefined) throw new Error("no lists");
    const ballot = ballotFromEml(own, district);
    if (ballot.status === "refused") throw new Error(JSON.stringify(ballot));
    if (count.election.id !== own.election.id) throw new Error("another election");
    const counts = contest.units.map((unit) => {
      const report = { kind: "decentralised-next-session", session: 2 } as const;
      const read = countFromEml(unit, ballot.value, report);
      if (read.status === "refused") throw new Error(JSON.stringify(read));
      return read.value;
    });
    const total = addUpLevel(
      {
        level: "municipality",
        unit: count.authority.id,
        ballot: ballot.value,
        expected: expectedStationsFromEml(stations).map(({ unit }) => unit),
        eligibleVoters: contest.total?.eligibleVoters ?? 0,
      },
      counts.map((one) => unitTallyOfCount(one, ballot.value)),
    );
    if (total.status !== "accepted") throw new Error(JSON.stringify(total));
    return total.value;
  });
}

const seeds = Array.from({ length: 6 }, (_, at) => at + 1);

describe("a rehearsal as files", () => {
  test.each(["municipality", "district", "nation"] as const)(
    "of a %s says what the rehearsal does, to every vote",
    (level) => {
      for (const seed of seeds) {
        const deck = makeDeck({ seed, level });
        const lists: Record<string, number> = {};
        for (const { tally } of walked(deck)) {
          for (const { number, votes } of tally.lists) {
            lists[number] = (lists[number] ?? 0) + votes;
          }
        }
        expect(lists).toEqual(deck.totals.lists);
      }
    },
  );

  test.each(["district", "nation"] as const)(
    "of a %s makes the election of its people",
    (level) => {
      for (const seed of seeds) {
        const deck = makeDeck({ seed, level });
        const { lists, counts } = filesOfDeck(deck, day);
        const made = electionFromEml({ seats: 150, counts, lists });
        if (made.status === "refused") throw new Error(JSON.stringify(made.issues));
        const people: Record<string, number> = {};
        for (const { lists: own } of made.value.election.groups) {
          for (const list of own) {
            if (!("votes" in list)) continue;
            list.candidates.forEach(({ name = "" }, at) => {
              const id = name.replace(/^.*Candidate/, "").replace(/[^\w-].*$/, "");
              const votes = list.votes.reduce((sum, row) => sum + (row[at] ?? 0), 0);
              people[id] = (people[id] ?? 0) + votes;
            });
          }
        }
        expect(people).toEqual(deck.totals.people);
      }
    },
  );

  test("is right in the eyes of the verification, and with a mistake in a sum it is not", () => {
    const faults = (deck: Deck) => {
      const { definition, lists, stations, counts } = filesOfDeck(deck, day);
      const files = [definition, ...lists, ...stations, ...counts];
      return verifyEml(files.map((document, at) => ({ file: `${at}`, document }))).findings.filter(
        ({ severity }) => severity === "fault",
      );
    };
    for (const level of ["municipality", "district", "nation"] as const) {
      for (const seed of seeds) {
        expect(faults(makeDeck({ seed, level }))).toEqual([]);
        expect(faults(makeDeck({ seed, level, mistake: "sum-wrong" }))).not.toEqual([]);
      }
    }
  });

  test("has a table for people of every count", () => {
    const { counts, lists } = filesOfDeck(makeDeck({ seed: 5, level: "district" }), day);
    for (const count of counts) {
      const table = resultsTableFromCount(count, lists);
      if (table.status !== "completed") throw new Error(JSON.stringify(table));
      expect(new TextDecoder().decode(writeResultsCsv(table.table))).toMatch(/Candidate1-1/);
    }
  });

  test.each(deckMistakes.map((mistake): [DeckMistake] => [mistake]))(
    "with the mistake %s does not come through",
    (mistake) => {
      for (const seed of seeds) {
        for (const level of ["municipality", "nation"] as const) {
          expect(() => walked(makeDeck({ seed, level, mistake }))).toThrow();
        }
      }
    },
  );
});

test("a report whose figures are none makes no file", () => {
  const deck = makeDeck({ seed: 3, level: "municipality" });
  const [town] = deck.municipalities;
  const [report] = town?.reports ?? [];
  if (town === undefined || report === undefined) throw new Error("no report");
  for (const wrong of [{ lists: [{}] }, { blankVotes: "2" }, { unit: 4 }]) {
    const reports = [{ ...report, ...wrong }] as never;
    const given = { ...deck, municipalities: [{ ...town, reports }] };
    expect(filesOfDeck(given, "2027-03-17")).toMatchObject({ status: "refused" });
  }
});
