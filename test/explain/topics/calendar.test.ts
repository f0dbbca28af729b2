import { describe, expect, it, test } from "vitest";
import { electionCalendar } from "../../../src/calendar.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import { calendarFile } from "../../../src/explain/report/calendar-file.js";
import { explainCalendar } from "../../../src/explain/topics/explain-calendar.js";
import { electionTypes } from "../../../src/model/election/election-type.js";

const european = electionCalendar({ type: "EP", day: "2024-06-06" });
if (european.status === "refused") throw new Error("refused");

function saying(language: typeof dutch, beginning: string) {
  if (european.status === "refused") throw new Error("refused");
  return explainCalendar(european, voiceOf(language)).find(({ text }) =>
    text.startsWith(beginning),
  );
}

describe("a calendar in words", () => {
  test("a day, its hour, what moved it and how it was counted", () => {
    expect(saying(dutch, "Zitting over")?.text).toBe(
      "Zitting over de geldigheid en nummering van de lijsten: op 29 april 2024, vanaf 17:00 uur (verschoven: 27 april 2024 is een zaterdag en 28 april 2024 is een zondag); 1 dag na herstel van verzuimen.",
    );
    expect(saying(english, "Session on")?.text).toBe(
      "Session on the validity and numbers of the lists: on 29 April 2024, from 17:00 (moved: 27 April 2024 is a Saturday and 28 April 2024 is a Sunday); 1 day after repair of defects.",
    );
  });

  test("a period, with its hours", () => {
    expect(saying(english, "Repair of defects:")?.text).toBe(
      "Repair of defects: from 25 April 2024 to 26 April 2024, 09:00 to 17:00.",
    );
  });

  test("each with its article", () => {
    expect(saying(dutch, "Stemming")?.references).toEqual([
      expect.objectContaining({ text: expect.stringContaining("J 1") }),
    ]);
  });

  it.each(electionTypes)("says every day of %s in both languages", (type) => {
    const answer = electionCalendar(
      type === "EP" || type === "TK"
        ? { type, nomination: "2029-04-24" }
        : { type, year: type === "GR" ? 2030 : 2027 },
    );
    if (answer.status === "refused") throw new Error("refused");
    for (const language of [dutch, english]) {
      for (const { text } of explainCalendar(answer, voiceOf(language))) {
        expect(text).toMatch(/^\p{Lu}.*[^{}]\.$/u);
        expect(text).not.toMatch(/[{}]|undefined|null/);
      }
    }
  });
});

describe("a calendar as an iCalendar file", () => {
  const text = calendarFile(european, voiceOf(dutch), {
    made: "20261130T120000Z",
    domain: "example.org",
  });
  const lines = text.split("\r\n");

  test("has lines of at most 75 octets that end with CR LF", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
  });

  test("has an event for each entry, with an id of its own, whole days and escaped text", () => {
    const unfolded = text.replaceAll("\r\n ", "").split("\r\n");
    const of = (name: string) => unfolded.filter((line) => line.startsWith(`${name}`));
    expect(of("BEGIN:VEVENT")).toHaveLength(european.entries.length);
    expect(new Set(of("UID:")).size).toBe(european.entries.length);
    expect(of("DTSTAMP:").every((line) => line === "DTSTAMP:20261130T120000Z")).toBe(true);
    const repair = unfolded.indexOf("UID:EP-20240606-repair@example.org");
    expect(unfolded.slice(repair, repair + 4)).toEqual([
      "UID:EP-20240606-repair@example.org",
      "DTSTAMP:20261130T120000Z",
      "DTSTART;VALUE=DATE:20240425",
      "DTEND;VALUE=DATE:20240427",
    ]);
    for (const line of of("DESCRIPTION:")) {
      expect(line.slice(12).replace(/\\[\\;,n]/g, "")).not.toMatch(/[;,\\]/);
    }
  });

  test("refuses a moment that is written otherwise, and a domain that would break a line", () => {
    const voice = voiceOf(dutch);
    expect(calendarFile(european, voice, { made: "now", domain: "example.org" })).toMatchObject({
      status: "refused",
      issues: [{ path: ["made"], code: "malformed" }],
    });
    expect(
      calendarFile(european, voice, { made: "20261130T120000Z", domain: "a\r\nb" }),
    ).toMatchObject({ issues: [{ path: ["domain"], code: "malformed" }] });
    for (const made of [
      "20260230T120000Z",
      "20261130T240000Z",
      "20261130T126000Z",
      "99999999T999999Z",
    ])
      expect(calendarFile(european, voice, { made, domain: "example.org" })).toMatchObject({
        issues: [{ path: ["made"], code: "malformed" }],
      });
    for (const domain of [
      "-",
      "...",
      "a..b",
      "example.org.",
      "-a.nl",
      "a-.nl",
      `${"a".repeat(64)}.nl`,
    ])
      expect(calendarFile(european, voice, { made: "20261130T120000Z", domain })).toMatchObject({
        issues: [{ path: ["domain"], code: "malformed" }],
      });
    for (const domain of ["localhost", "1.example.org", "xn--caf-dma.nl"])
      expect(calendarFile(european, voice, { made: "20280229T235960Z", domain })).toContain(
        `@${domain}`,
      );
  });
});
