import { describe, expect, test } from "vitest";
import {
  countReport,
  reportToHtmlFragment,
  reportToMarkdown,
  voiceOf,
} from "../../../src/explain/index.js";
import {
  addUpLevel,
  checkCount,
  correctionBetween,
  type LevelTally,
  unitTallyOfCount,
} from "../../../src/index.js";
import { decentralised, smallBallot } from "../../validation/small-counts.js";
import { languages } from "../told.js";
import { elementsOf } from "../well-formed.js";

const other = {
  ...decentralised,
  unit: "SB2",
  votesCast: 2,
  invalidVotes: 1,
  moreBallotsCounted: 1,
  comparison: { equal: false, more: true, fewer: false },
  differenceExplained: "yes",
} as const;

function total(wrong: boolean, eligibleVoters?: number): LevelTally {
  const first = wrong ? { ...decentralised, pollCards: 5 } : decentralised;
  const outcome = addUpLevel(
    {
      level: "municipality",
      unit: "0668",
      ballot: smallBallot,
      expected: ["SB1", "SB2"],
      countsWithErrors: "added",
      ...(eligibleVoters === undefined ? {} : { eligibleVoters }),
    },
    [unitTallyOfCount(first, smallBallot), unitTallyOfCount(other, smallBallot)],
  );
  if (outcome.status !== "accepted") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe.each(languages)("the report on a count in $name", (language) => {
  const voice = voiceOf(language);
  const report = countReport(
    {
      total: total(true, 4),
      corrections: [correctionBetween(decentralised, { ...decentralised, blankVotes: 7 })],
      findings: [{ unit: "SB2", findings: checkCount(other, smallBallot) }],
    },
    voice,
  );
  const markdown = reportToMarkdown(report);

  test("has every figure of the total", () => {
    for (const text of ["0668", "SB1 (F.201)".replace(".", "\\."), "75%"]) {
      expect(markdown.replaceAll("\\", "")).toContain(text.replaceAll("\\", ""));
    }
    const tables = report.blocks.filter((block) => block.kind === "table");
    expect(tables).toHaveLength(5);
    expect(tables[0]?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      "4",
      "6",
      "0",
      "0",
      "0",
      "2",
    ]);
    expect(tables[1]?.rows.map(({ cells }) => cells[0]?.text)).toEqual(["2", "0", "1", "3"]);
    expect(
      tables[3]?.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]),
    ).toEqual([["SB2", "1", "2", "1", "0"]]);
    expect(tables[4]?.rows.map(({ cells }) => cells[0]?.text)).toEqual(["2"]);
  });

  test("tells what a corrigendum changed and what the checks found", () => {
    expect(report.blocks.filter((block) => block.kind === "steps")).toHaveLength(2);
    expect(markdown).toContain("7");
    expect(markdown).toContain("W.203");
  });

  test("is well-formed HTML without a word that is none", () => {
    const html = reportToHtmlFragment(report);
    expect(elementsOf(`<div>${html}</div>`).filter(({ name }) => name === "table")).toHaveLength(5);
    expect(markdown).not.toMatch(/undefined|NaN|\[object/);
  });

  test("says what it does not know, and leaves out what did not happen", () => {
    const bare = countReport({ total: { ...total(false), unitsWithDifferences: [] } }, voice);
    const words = language.findings.countReport;
    const text = reportToMarkdown(bare);
    expect(text).toContain(words.unknownTurnout);
    expect(text).toContain(words.noDifferences);
    expect(text).not.toContain(words.corrections);
    expect(text).not.toContain(words.findings);
  });
});
