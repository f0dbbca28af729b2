import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { countReport } from "../../../src/explain/report/count-report.js";
import type { Report } from "../../../src/explain/report/report.js";
import { reportToHtmlFragment } from "../../../src/explain/report/report-to-html.js";
import { reportToMarkdown } from "../../../src/explain/report/report-to-markdown.js";
import { addUpLevel, type LevelTally } from "../../../src/tally/add-up-level.js";
import { unitTallyOfCount } from "../../../src/tally/unit-tally.js";
import { checkCount } from "../../../src/validation/check-count.js";
import { decentralised, smallBallot } from "../../validation/small-counts.js";
import { languages } from "../told.js";
import { elementsOf } from "../well-formed.js";

const first = { ...decentralised, unit: "0388::SB1" };
/** One ballot more than voters, and nobody said why. */
const second = {
  ...decentralised,
  unit: "0388::SB2",
  pollCards: 400,
  admittedVoters: 400,
  votesPerList: [{ number: 1, votes: 401 }],
  votesOnCandidates: 401,
  votesCast: 401,
  moreBallotsCounted: 1,
  lists: [{ number: 1, candidateVotes: [401], total: 401 }],
  comparison: { equal: false, more: true, fewer: false },
};

/** As many votes as voters, and yet one ballot more is reported. */
const third = { ...decentralised, unit: "0388::SB2", moreBallotsCounted: 1 };

function total(counts = [first, second]): LevelTally {
  const outcome = addUpLevel(
    {
      level: "municipality",
      unit: "0388",
      ballot: smallBallot,
      expected: ["0388::SB1", "0388::SB2"],
      eligibleVoters: 1_000,
      countsWithErrors: "added",
    },
    counts.map((count) => unitTallyOfCount(count, smallBallot)),
  );
  if (outcome.status !== "accepted") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const tableOf = ({ blocks }: Report, caption: string) => {
  const table = blocks.find((block) => block.kind === "table" && block.caption === caption);
  if (table?.kind !== "table") throw new Error(`no table ${caption}`);
  return table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]);
};

describe("a report on the count of a municipality", () => {
  const findings = [first, second].map((count) => ({
    unit: count.unit,
    findings: checkCount(count, smallBallot),
  }));
  const report = countReport(total(), voiceOf(dutch), {
    area: "Enkhuizen",
    findings,
    candidates: true,
  });

  it("is named after the body and gives the totals under their letters", () => {
    expect(report.title).toBe("Telling van het gemeentelijk stembureau Enkhuizen");
    const rows = tableOf(report, "Toegelaten kiezers en uitgebrachte stemmen");
    expect(rows).toContainEqual(["Kiesgerechtigden (Z)", "1.000"]);
    expect(rows).toContainEqual(["Toegelaten kiezers (D)", "401"]);
    expect(rows).toContainEqual(["Uitgebrachte stemmen (H)", "402"]);
    expect(rows).toContainEqual(["Meer getelde stembiljetten (I)", "1"]);
  });

  it("names the stations with a difference, and turnout", () => {
    expect(
      tableOf(report, "Waar het aantal stemmen niet gelijk is aan het aantal toegelaten kiezers"),
    ).toEqual([["0388::SB2", "400", "401", "+1"]]);
    expect(JSON.stringify(report.blocks[0])).toContain("De opkomst is 40,2%");
  });

  it("says of no station that its votes are not its voters where they are", () => {
    const told = JSON.stringify(countReport(total([first, third]), voiceOf(dutch)).blocks);
    expect(told).toContain(
      "Overal is het aantal stemmen gelijk aan het aantal toegelaten kiezers.",
    );
    expect(told).toContain("F.305");
  });

  it("tells what the checks found, station by station", () => {
    const headings = report.blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 3 ? [block.text] : [],
    );
    const found = findings.filter((unit) => unit.findings.length > 0).map(({ unit }) => unit);
    expect(found.length).toBeGreaterThan(0);
    expect(headings).toEqual(found);
  });

  it.each(languages)("is well-formed in $name", (language) => {
    const told = countReport(total(), voiceOf(language), { findings, candidates: true });
    const elements = elementsOf(`<main>${reportToHtmlFragment(told)}</main>`);
    const count = (name: string) => elements.filter((one) => one.name === name).length;
    expect(count("caption")).toBe(count("table"));
    expect(reportToMarkdown(told)).not.toMatch(/undefined|NaN|\[object/);
  });
});
