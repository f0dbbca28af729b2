import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerVector } from "../../src/conformance/answer-vector.js";
import type { Vector } from "../../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../../src/conformance/judge/judge-answer.js";
import type { CalendarQuestion } from "../../src/conformance/kinds/calendar/calendar-schema.js";
import type { VectorKind } from "../../src/conformance/kinds/kinds.js";
import { daysPage } from "../../tools/register/days-page.js";
import { ballotQuestions } from "../../workshop/kinds/ballots/questions.js";
import { nominationQuestions } from "../../workshop/kinds/nomination/questions.js";
import { programs } from "../../workshop/small-programs.mjs";
import { publishedCalendars } from "../before/calendar/published-calendars.js";
import { ownVectors } from "./own-vectors.js";

const calendars = ownVectors("calendars.jsonl").vectors.filter(({ kind }) => kind === "calendar");
const published = calendars.filter(({ flags }) => flags.includes("PublishedCalendar"));

interface Entry {
  readonly id: string;
  readonly day?: string;
  readonly from?: string;
  readonly to?: string;
}

const entriesOf = ({ expected }: Vector): readonly Entry[] =>
  (expected as { readonly entries: readonly Entry[] }).entries;

const vectorOf = (kind: VectorKind, input: unknown): Vector => ({
  ...{ id: "x", kind, flags: [], articles: [] },
  ...{ input, expected: answerVector({ kind, input }) },
});

describe("the calendars that are asked", () => {
  test.each(publishedCalendars)("have every day of $election as it was published", (calendar) => {
    const vector = published.find(
      ({ input }) =>
        JSON.stringify((input as CalendarQuestion).election) === JSON.stringify(calendar.input),
    );
    expect(vector?.comment).toMatch(/^Published/);
    const { nomination, day, retirement } = calendar;
    expect(vector?.expected).toMatchObject({ nomination, day, retirement });
    for (const [id, written] of calendar.days) {
      const entry = vector && entriesOf(vector).find((one) => one.id === id);
      expect([id, entry?.day ?? `${entry?.from}/${entry?.to}`]).toEqual([id, written]);
    }
  });

  test("are answered in any order, each day once, with days and hours as they are written", () => {
    const [vector] = published;
    if (vector === undefined) throw new Error("no calendar");
    const right = vector.expected as { readonly entries: readonly Entry[] };
    const entries = [...right.entries];
    const [first] = entries;
    const verdictOf = (given: object) => judgeAnswer(vector, { ...right, ...given }).verdict;
    expect(verdictOf({ entries: [...entries].reverse() })).toBe("pass");
    expect(verdictOf({ entries: [...entries, first] })).toBe("fail");
    expect(verdictOf({ entries: entries.slice(1) })).toBe("fail");
    expect(verdictOf({ entries: [{ ...first, article: "G 1" }, ...entries.slice(1)] })).toBe(
      "fail",
    );
    expect(verdictOf({ entries: [{ ...first, day: "2025-01-01" }, ...entries.slice(1)] })).toBe(
      "fail",
    );
    expect(verdictOf({ day: 20_251_029 })).toBe("fail");
    expect(verdictOf({ retirement: undefined })).toBe("fail");
    expect(judgeAnswer(vector, { refused: true }).verdict).toBe("refused");
  });

  test("have a page with the name of every day", () => {
    const page = new URL("../../conformance/days.md", import.meta.url);
    expect(readFileSync(page, "utf8")).toBe(daysPage());
  });
});

describe("a second program", () => {
  const agrees = (kind: "ballots" | "nomination") => (input: unknown) => {
    const vector = vectorOf(kind, input);
    if ("refused" in (vector.expected as object)) return;
    const answer = programs[kind].answerOf(input as never);
    expect(judgeAnswer(vector, answer)).toEqual({ verdict: "pass" });
  };

  test("counts ballots for the same, whatever is marked on them", () => {
    fc.assert(fc.property(ballotQuestions(), agrees("ballots")));
  });

  test("decides on lists in the same way, whatever lists are handed in", () => {
    fc.assert(fc.property(nominationQuestions(), agrees("nomination")));
  });
});
