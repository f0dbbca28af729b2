import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import {
  explainRefusal,
  explainRefusalIssue,
} from "../../../src/explain/topics/explain-refusal.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { Expected } from "../../../src/model/expected.js";
import { type Actual, type RefusalCode, refused } from "../../../src/model/refusal.js";
import { expectations, found } from "./every-expectation.js";

const dutchVoice = voiceOf(dutch);
const englishVoice = voiceOf(english);
const unfit = /undefined|NaN|\[object|null| {2}|\.\./;

/** What a language says is expected, and what it says is there. */
function said(expected: Expected, actual: Actual, voice: typeof dutchVoice): string {
  const issue = { path: ["groups", 3], code: "not-allowed", expected, actual } as const;
  return explainRefusalIssue(issue, voice);
}

describe("a refusal is said whole in both languages", () => {
  const kinds = Object.entries(expectations).map(([kind, all]) => ({ kind, all }));

  it.each(kinds)("what was expected: $kind", ({ all }) => {
    for (const expected of all) {
      const inDutch = said(expected, found.nothing, dutchVoice);
      const inEnglish = said(expected, found.nothing, englishVoice);
      expect(inDutch).toMatch(
        /^groups\[3\] is hier niet toegestaan\. Verwacht: .+\. Opgegeven: niets\.$/,
      );
      expect(inEnglish).toMatch(
        /^groups\[3\] is not allowed here\. Expected: .+\. Given: nothing\.$/,
      );
      expect(`${inDutch}${inEnglish}`).not.toMatch(unfit);
    }
  });

  it("in words of their own, and other words for each expectation", () => {
    const worded = Object.values(expectations)
      .flat()
      .filter(({ kind }) => kind !== "value");
    const texts = [dutchVoice, englishVoice].map((voice) =>
      worded.map((expected) => {
        const [, words = ""] =
          /(?:Verwacht|Expected): (.+)\. (?:Opgegeven|Given)/.exec(
            said(expected, found.nothing, voice),
          ) ?? [];
        return words;
      }),
    );
    for (const words of texts) expect(new Set(words).size).toBe(worded.length);
    const [inDutch = [], inEnglish = []] = texts;
    const alike = inDutch.filter((words, index) => words === inEnglish[index]);
    expect(alike).toEqual([]);
  });

  it.each(Object.entries(found))("what was there: %s", (_, actual) => {
    const expected = { kind: "type", type: "integer" } as const;
    expect(said(expected, actual, dutchVoice)).toMatch(/Opgegeven: .+\.$/);
    expect(said(expected, actual, englishVoice)).toMatch(/Given: .+\.$/);
  });

  it("numbers as the language writes them", () => {
    const expected = { kind: "at-most", limit: 5_000, of: "members" } as const;
    expect(said(expected, found.array, dutchVoice)).toContain(
      "Verwacht: hoogstens 5.000 leden. Opgegeven: een rij van 1.234.",
    );
    expect(said(expected, found.array, englishVoice)).toContain(
      "Expected: at most 5,000 members. Given: an array of 1,234.",
    );
  });

  it("every code, about a place and about the input itself", () => {
    for (const code of Object.keys(dutch.refusals.sentences) as RefusalCode[]) {
      const issue = { code, expected: expectations.rule[0] as Expected, actual: found.value };
      const all = [dutchVoice, englishVoice].flatMap((voice) =>
        [["a", 1], []].map((path) => explainRefusalIssue({ ...issue, path }, voice)),
      );
      expect(all[0]).not.toBe(all[2]);
      for (const text of all) {
        expect(text).toMatch(/^[A-Za-z].*\.$/);
        expect(text).not.toMatch(unfit);
      }
    }
  });

  it("all issues of an input, in order", () => {
    const parsed = parseElection({ type: "GR", day: "2026-02-30", seats: 0, groups: [] });
    if (parsed.status === "accepted") throw new Error("accepted");
    expect(explainRefusal(refused(parsed.issues), dutchVoice)).toEqual([
      'day moet een dag op de kalender zijn, geschreven als 2026-03-18. Opgegeven: "2026-02-30".',
      "seats is te klein. Verwacht: ten minste 1. Opgegeven: 0.",
    ]);
  });
});
