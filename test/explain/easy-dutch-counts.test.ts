import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ballotShapes } from "../../src/conformance/generators/ballot-shape.js";
import { consistentCounts } from "../../src/conformance/generators/count.js";
import type { Voice } from "../../src/explain/language/voice.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { easyDutch } from "../../src/explain/languages/easy-dutch.js";
import { checkSheet } from "../../src/explain/report/check-sheet.js";
import { reportToMarkdown } from "../../src/explain/report/report-to-markdown.js";
import {
  explainControlProtocol,
  explainCorrection,
  explainFinding,
  explainMismatch,
} from "../../src/explain/topics/findings/explain-finding.js";
import type { Correction } from "../../src/tally/corrigenda/corrected-fields.js";
import { checkCount } from "../../src/validation/check-count.js";
import type { Finding } from "../../src/validation/finding.js";
import { propertyRuns } from "../property-runs.js";
import { spoilt } from "./reader/counts/spoilt.js";
import { citedAndCounted, tooLong } from "./short-sentences.js";
import {
  mismatches,
  oneOfEach,
  protocolFindings,
  uncodedFindings,
} from "./topics/findings/every-finding.js";

const readers = ["entry", "coordinator"] as const;
const [easy, plain] = [voiceOf(easyDutch), voiceOf(dutch)];

/** As many fields are named as differ or were emptied: that enumeration is as long as it must be. */
function withoutFields(text: string): string {
  return text.replace(/(anders dan de eerste|zijn leeggemaakt): .+?\. /, "$1. ");
}

/** Both say the same figures and articles, and easy Dutch says them in short sentences. */
function saidInShort(say: (voice: Voice) => string): void {
  const text = say(easy);
  expect(citedAndCounted(text)).toEqual(citedAndCounted(say(plain)));
  expect(tooLong(withoutFields(text))).toEqual([]);
  expect(text).toMatch(/\.$/);
  expect(text).not.toMatch(
    /hertel|natellen|toegewezen|ontbreekt|eenduidig|onjuist|undefined|[{}|#]|\.\./,
  );
}

describe("easy Dutch about counts", () => {
  it.each([...oneOfEach.values(), ...uncodedFindings])(
    "says in short sentences, with the figures of Dutch, what was found and what to do: $code $check",
    (finding: Finding) => {
      for (const reader of readers) {
        saidInShort((voice) => explainFinding(finding, reader, voice));
        expect(explainFinding(finding, reader, easy)).not.toBe(
          explainFinding(finding, reader, plain),
        );
      }
    },
  );

  it("tells the two readers different things to do", () => {
    for (const finding of [...oneOfEach.values(), ...uncodedFindings]) {
      const [entry, coordinator] = readers.map((reader) => explainFinding(finding, reader, easy));
      expect(entry).not.toBe(coordinator);
    }
  });

  const spoiltCounts = ballotShapes.chain((ballot) =>
    fc
      .tuple(
        consistentCounts(ballot),
        fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(3), fc.nat(12_000))), { maxLength: 5 }),
      )
      .map(([count, changes]) => checkCount(spoilt(count, changes), ballot)),
  );

  test.prop([spoiltCounts], { numRuns: Math.min(propertyRuns, 5_000) })(
    "says so of whatever is found in reports in which little is right",
    (findings) => {
      for (const finding of findings) {
        for (const reader of readers) {
          saidInShort((voice) => explainFinding(finding, reader, voice));
        }
      }
    },
  );

  it("is read aloud", () => {
    const said = (code: string) =>
      explainFinding(
        [...oneOfEach.values()].find((one) => one.code === code) as Finding,
        "entry",
        easy,
      );
    expect(said("F.201")).toBe(
      "F.201: Tel A, B en C op: dat is 2. Maar bij toegelaten kiezers (D) staat 1. Kijk op het papier. Verbeter wat anders is overgenomen.",
    );
    expect(said("F.304")).toContain("zijn er 2 aangekruist. Het moet er precies één zijn.");
    expect(said("W.001")).toContain(
      "De tweede invoer is anders dan de eerste: blanco stemmen (F) (eerst 0, daarna 1.234)",
    );
  });

  it.each(protocolFindings)("says what the control protocol found: $check", (finding) => {
    saidInShort((voice) => explainControlProtocol(finding, voice));
  });

  it.each(mismatches)("says how levels differ: $kind $what", (mismatch) => {
    saidInShort((voice) => explainMismatch(mismatch, voice));
  });

  it("says what a corrigendum, a first count and a new vote changed", () => {
    const correction = {
      unit: "SB1",
      session: 2,
      replacedSession: 1,
      fields: [{ field: "blankVotes", from: 3, to: 1_234 }],
    } as unknown as Correction;
    for (const given of [
      correction,
      { ...correction, replacedSession: null },
      { ...correction, newVote: "2026-03-25" },
    ] as readonly Correction[]) {
      const [heading = "", line = ""] = explainCorrection(given, easy);
      const [plainHeading = "", plainLine = ""] = explainCorrection(given, plain);
      saidInShort((voice) => (voice === easy ? heading : plainHeading));
      saidInShort((voice) => (voice === easy ? line : plainLine));
    }
  });

  it("has a page of all codes with the formulas and percentages of Dutch", () => {
    const [own, other] = [easyDutch, dutch].map((language) => checkSheet(language));
    const rows = (sheet = own) =>
      sheet?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])) ?? [];
    expect(rows().length).toBe(rows(other).length);
    expect(rows().map((row) => citedAndCounted(JSON.stringify(row)))).toEqual(
      rows(other).map((row) => citedAndCounted(JSON.stringify(row))),
    );
    expect(own && reportToMarkdown(own)).not.toMatch(/undefined|NaN/);
  });
});
