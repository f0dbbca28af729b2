import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  electionOfHistory,
  listVotesElection,
} from "../../src/conformance/generators/elections-of-every-kind.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { hemicycle } from "../../src/explain/pictures/hemicycle.js";
import { residualSeatRace } from "../../src/explain/pictures/residual-seat-race.js";
import { seatsAgainstVotes } from "../../src/explain/pictures/seats-against-votes.js";
import type { Report } from "../../src/explain/report/report.js";
import { propertyRuns } from "../property-runs.js";
import { electionWithNames, electionWithOddNames } from "./reader/arbitrary.js";
import { calledIn } from "./reader/called.js";
import { faultsOfPictures, reportsOf } from "./reader/faults-of-election.js";
import { faultsOfHemicycle, faultsOfRace, faultsOfShares } from "./reader/read-pictures.js";
import { faultsOfReport } from "./reader/read-report.js";
import { outcomesOf } from "./reader/told-seats.js";
import { enkhuizen2022, reuselDeMierden2022, saba2019 } from "./real-elections.js";
import { determined, languages } from "./told.js";

/** The long run takes hours. */
const patience = 20_000_000;
const numRuns = Math.ceil(propertyRuns / 8);

const elections = {
  "elections of every kind": electionWithNames,
  "elections with odd names": electionWithOddNames,
  "elections of former laws": electionOfHistory,
  "lists close together": listVotesElection("GR", "TK", "ER", "PS", "AB", "EP"),
};

// A report is long: making an election that fails smaller takes longer than all the others.
describe.each(Object.entries(elections))("reports and pictures read back: %s", (_, arbitrary) => {
  test.prop([arbitrary], { numRuns, endOnFailure: true })(
    "titles, headings, tables, notes and both forms say nothing untrue",
    (election) => {
      for (const outcome of outcomesOf(election)) {
        expect(reportsOf(election, outcome).flatMap(faultsOfReport)).toEqual([]);
      }
    },
    patience,
  );

  test.prop([arbitrary], { numRuns, endOnFailure: true })(
    "titles, descriptions and texts of pictures say nothing untrue",
    (election) => {
      for (const outcome of outcomesOf(election)) {
        expect(faultsOfPictures(election, outcome)).toEqual([]);
      }
    },
    patience,
  );
});

/** A report of which one number in a table is one higher, two rows have changed names, or a note is gone. */
function planted(report: Report): readonly Report[] {
  return report.blocks.flatMap((block, at): Report[] => {
    const withBlock = (changed: Report["blocks"][number] | null): Report => ({
      ...report,
      blocks: report.blocks.flatMap((one, index) =>
        index !== at ? [one] : changed === null ? [] : [changed],
      ),
    });
    if (block.kind === "paragraph") {
      return block.sentences
        .filter(({ text }) => !text.includes("achter de komma") && !text.includes("Decimals"))
        .map(({ text, references }) =>
          withBlock({ kind: "paragraph", sentences: [{ text: `${text} ${text}`, references }] }),
        );
    }
    if (block.kind !== "table") return [];
    const numbers = block.rows.flatMap((row, index) =>
      row.cells.flatMap((cell, place) =>
        /^\d+$/.test(cell.text)
          ? [
              withBlock({
                ...block,
                rows: block.rows.map((one, other) =>
                  other !== index
                    ? one
                    : {
                        ...row,
                        cells: row.cells.map((own, column) =>
                          column === place ? { ...own, text: String(Number(own.text) + 1) } : own,
                        ),
                      },
                ),
              }),
            ]
          : [],
      ),
    );
    const [first, second, ...others] = block.rows;
    const swapped =
      first === undefined || second === undefined || first.header === second.header
        ? []
        : [
            withBlock({
              ...block,
              rows: [
                { ...first, header: second.header },
                { ...second, header: first.header },
                ...others,
              ],
            }),
          ];
    return [...numbers, ...swapped];
  });
}

describe("planted untruths", () => {
  it.each([
    ["a majority", reuselDeMierden2022],
    ["an exhausted list", enkhuizen2022],
    ["remainders and then averages", saba2019],
  ])("in the report of %s are all found", (_, election) => {
    const reports = reportsOf(election, determined(election));
    let tried = 0;
    const missed = reports.flatMap((reported) =>
      planted(reported.report).filter((report) => {
        tried += 1;
        return faultsOfReport({ ...reported, report }).length === 0;
      }),
    );
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(60);
  });

  it("in the text of a picture are all found", () => {
    const outcome = determined(enkhuizen2022);
    for (const language of languages) {
      const voice = voiceOf(language, enkhuizen2022);
      const called = calledIn(enkhuizen2022, language.code === "nl" ? "nl" : "en");
      const readers = [
        [hemicycle(outcome, voice), faultsOfHemicycle],
        [residualSeatRace(outcome, voice), faultsOfRace],
        [seatsAgainstVotes(outcome, voice), faultsOfShares],
      ] as const;
      for (const [picture, faults] of readers) {
        if (picture === null) throw new Error("there are residual seats");
        for (const { index, 0: digits } of picture.description.matchAll(/\d+/g)) {
          const { description } = picture;
          const changed = `${description.slice(0, index)}${Number(digits) + 1}${description.slice(index + digits.length)}`;
          expect(
            faults({ ...picture, description: changed } as never, outcome, called),
          ).not.toEqual([]);
        }
      }
    }
  });
});
