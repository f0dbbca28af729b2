import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { ballotShapes } from "../../../../src/conformance/generators/ballot-shape.js";
import { consistentCounts } from "../../../../src/conformance/generators/count.js";
import { voiceOf } from "../../../../src/explain/language/voice.js";
import { checkSheet } from "../../../../src/explain/report/check-sheet.js";
import { reportToMarkdown } from "../../../../src/explain/report/report-to-markdown.js";
import {
  explainControlProtocol,
  explainCorrection,
  explainFinding,
  explainMismatch,
} from "../../../../src/explain/topics/findings/explain-finding.js";
import { plausibilityThresholds } from "../../../../src/law/counts/plausibility-thresholds.js";
import { countFields } from "../../../../src/model/count/count-fields.js";
import { correctionBetween } from "../../../../src/tally/corrigenda/corrected-fields.js";
import { checkCount } from "../../../../src/validation/check-count.js";
import type { CodedFinding, Finding, FindingCode } from "../../../../src/validation/finding.js";
import { checkRules } from "../../../../src/validation/register.js";
import { propertyRuns } from "../../../property-runs.js";
import { decentralised, smallBallot } from "../../../validation/small-counts.js";
import { numbersIn, numbersOf } from "../../numbers-said.js";
import { languages } from "../../told.js";
import { mismatches, oneOfEach, protocolFindings } from "./every-finding.js";

const readers = ["entry", "coordinator"] as const;
const unfit = /undefined|NaN|\[object|null|Infinity/;
const voices = languages.map((language) => voiceOf(language));

function wellSaid(text: string, data: unknown, language: "nl" | "en"): void {
  expect(text).not.toMatch(unfit);
  expect(text).toMatch(/\.$/);
  const allowed = numbersOf([data, plausibilityThresholds, "Na 12"]);
  expect(numbersIn(text, language).filter((number) => !allowed.has(number))).toEqual([]);
}

describe("every finding has words in both languages, for both readers", () => {
  test("for every code there is", () => {
    expect(oneOfEach.size).toBe(checkRules.length);
  });

  test.each([...oneOfEach.values()])("$code: with its own numbers and no others", (finding) => {
    for (const voice of voices) {
      for (const reader of readers) {
        const text = explainFinding(finding, reader, voice);
        expect(text.startsWith(`${finding.code}: `)).toBe(true);
        wellSaid(text, finding, voice.language.code as "nl" | "en");
      }
    }
  });

  test("the two readers are told different things to do, in different languages", () => {
    for (const finding of oneOfEach.values()) {
      const texts = voices.flatMap((voice) =>
        readers.map((reader) => explainFinding(finding, reader, voice)),
      );
      expect(new Set(texts).size).toBe(4);
    }
  });

  test("both sides of a comparison are said", () => {
    for (const finding of oneOfEach.values()) {
      if (!("left" in finding) || /F\.204|F\.30[79]|W\.20[45]|F\.401/.test(finding.code)) continue;
      for (const voice of voices) {
        const said = numbersIn(
          explainFinding(finding, "entry", voice),
          voice.language.code as "nl" | "en",
        );
        expect(said).toContain(String(finding.left));
        expect(said).toContain(String(finding.right));
      }
    }
  });

  test("read aloud", () => {
    const [dutch, english] = voices as [(typeof voices)[0], (typeof voices)[0]];
    const say = (code: FindingCode, reader: (typeof readers)[number], voice: typeof dutch) =>
      explainFinding(oneOfEach.get(code) as CodedFinding, reader, voice);
    expect(say("F.201", "entry", dutch)).toBe(
      "F.201: A, B en C zijn samen 2, maar bij toegelaten kiezers (D) staat 1. Vergelijk deze getallen met het papier en verbeter wat anders is overgenomen.",
    );
    expect(say("F.201", "coordinator", english)).toBe(
      "F.201: A, B and C add up to 2, but admitted voters (D) says 1. If the paper has it so, the official report has an error: investigate, and recount where needed (article Na 12).",
    );
    expect(say("F.304", "entry", dutch)).toContain("zijn er 2 aangekruist");
    expect(say("F.310", "entry", english)).toContain("the answer is not filled in");
    expect(say("W.001", "coordinator", dutch)).toBe(
      "W.001: De tweede invoer verschilt van de eerste: blanco stemmen (F) (0, daarna 1.234) en het vakje H groter dan D (niet aangekruist, daarna aangekruist). Kies per veld wat op papier staat; de rest hoeft niet opnieuw.",
    );
    expect(say("W.002", "entry", english)).toBe(
      "W.002: Emptied: votes for candidate 1 of list 1 and votes for list 1 in the summary. Enter these fields again from the paper.",
    );
  });

  test("none of the three boxes is said as none", () => {
    const none = checkCount(
      { ...decentralised, comparison: { equal: false, more: false, fewer: false } },
      smallBallot,
    ).find(({ code }) => code === "F.304") as Finding;
    expect(voices.map((voice) => explainFinding(none, "entry", voice))).toEqual([
      expect.stringContaining("is er geen aangekruist"),
      expect.stringContaining("none is ticked"),
    ]);
  });
});

describe("the control protocol has words in both languages", () => {
  test.each(protocolFindings)("$check", (finding) => {
    for (const voice of voices) {
      wellSaid(explainControlProtocol(finding, voice), finding, voice.language.code as "nl" | "en");
    }
    expect(new Set(voices.map((voice) => explainControlProtocol(finding, voice))).size).toBe(2);
  });

  test("all of them are said differently", () => {
    for (const voice of voices) {
      const texts = protocolFindings.map((finding) => explainControlProtocol(finding, voice));
      expect(new Set(texts).size).toBe(protocolFindings.length);
    }
  });
});

describe("differences between levels have words in both languages", () => {
  test.each(mismatches)("$kind $what", (mismatch) => {
    for (const voice of voices) {
      wellSaid(explainMismatch(mismatch, voice), mismatch, voice.language.code as "nl" | "en");
    }
  });

  test("a list is told as its total", () => {
    const [dutch] = voices as [(typeof voices)[0]];
    expect(mismatches.slice(0, 3).map((mismatch) => explainMismatch(mismatch, dutch))).toEqual([
      "0668, stempassen (A): 3, maar de onderdelen zijn samen 2.",
      "0668, totaal van lijst 4: 3, maar de onderdelen zijn samen 2.",
      "0668, stemmen op kandidaat 7 van lijst 4: 3, maar de onderdelen zijn samen 2.",
    ]);
  });
});

describe("a corrigendum has words in both languages", () => {
  const counts = ballotShapes.chain((ballot) => fc.tuple(consistentCounts(ballot), fc.nat(9999)));

  test.prop([counts], { numRuns: Math.min(propertyRuns, 2_000) })(
    "every field that changed has a name, with what it was and became",
    ([count, figure]) => {
      const correction = {
        ...correctionBetween(count, count),
        fields: countFields(count).map(({ path, value }) => ({
          field: path,
          from: value,
          to: figure,
        })),
      };
      for (const voice of voices) {
        const [heading, ...lines] = explainCorrection(correction, voice);
        expect(lines).toHaveLength(correction.fields.length);
        wellSaid(heading as string, correction, voice.language.code as "nl" | "en");
        for (const line of lines) wellSaid(line, correction, voice.language.code as "nl" | "en");
      }
    },
  );
});

describe("the page of all codes", () => {
  test.each(languages)("has every code once, with a row in $name", (language) => {
    const sheet = checkSheet(language);
    const [, table] = sheet.blocks;
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.rows.map(({ header }) => header)).toEqual(checkRules.map(({ code }) => code));
    const markdown = reportToMarkdown(sheet);
    expect(markdown).not.toMatch(unfit);
    expect(sheet.language).toBe(language.code);
  });

  test("tells what makes a finding superfluous, and shows formulas in the language", () => {
    const [dutch, english] = languages.map((language) => reportToMarkdown(checkSheet(language)));
    expect(dutch).toContain("niet naast F.204");
    expect(english).toContain("not beside F.401");
    expect(dutch).toContain("D = H en (I ≠ 0 of J ≠ 0)");
    expect(english).toContain("D = H and (I ≠ 0 or J ≠ 0)");
    expect(dutch).toContain("totaal ≠ Σ kandidaten");
    expect(english).toContain("| F.201 | all |");
    expect(english).toContain("| F.301 | polling stations |");
    expect(english).toContain("| F.101 | CSO, first session |");
    expect(english).toContain("| F.312 | municipality at the CSB |");
  });
});
