import { describe, expect, it, test } from "vitest";
import {
  type CalendarEntry,
  type ElectionCalendar,
  electionCalendar,
} from "../../../src/calendar.js";
import { articleName } from "../../../src/model/article.js";
import { publishedCalendars } from "./published-calendars.js";

function calendarOf(input: Record<string, unknown>): ElectionCalendar {
  const answer = electionCalendar(input as never);
  if (answer.status === "refused") throw new Error(JSON.stringify(answer.issues));
  return answer;
}

const written = (entry: CalendarEntry) =>
  entry.span === "day" ? entry.day : `${entry.from}/${entry.to}`;

function entryOf(calendar: ElectionCalendar, id: string): CalendarEntry {
  const found = calendar.entries.filter((one) => one.id === id);
  const [entry] = found;
  if (entry === undefined || found.length > 1) throw new Error(`${found.length} of ${id}`);
  return entry;
}

describe("the calendars that were published", () => {
  test.each(publishedCalendars.map((one) => [one.election, one] as const))(
    "%s: to the day, with the article of each",
    (_, { input, nomination, day, retirement, days }) => {
      const calendar = calendarOf(input);
      expect(calendar).toMatchObject({ nomination, day, retirement });
      expect(
        days.map(([id]) => {
          const entry = entryOf(calendar, id);
          return [id, written(entry), articleName(entry.article)];
        }),
      ).toEqual(days);
    },
  );
});

describe("the day of the vote", () => {
  it.each([
    ["EK", 2015, "2015-05-26"],
    ["EK", 2019, "2019-05-27"],
    ["EK", 2023, "2023-05-30"],
    ["EK", 2027, "2027-05-24"],
    ["GR", 2014, "2014-03-19"],
    ["PS", 2015, "2015-03-18"],
    ["TK", 2017, "2017-03-15"],
    ["PS", 2019, "2019-03-20"],
    ["TK", 2021, "2021-03-17"],
    ["GR", 2022, "2022-03-16"],
    ["PS", 2027, "2027-03-17"],
    ["ER", 2027, "2027-03-17"],
    ["KC", 2027, "2027-03-17"],
    ["KCNI", 2027, "2027-03-17"],
    ["GR", 2030, "2030-03-20"],
    ["TK", 2030, "2030-05-15"],
    ["PS", 2035, "2035-03-21"],
  ])("of %s at the end of the term in %i is %s", (type, year, day) => {
    expect(calendarOf({ type, year }).day).toBe(day);
    expect(calendarOf({ type, day })).toEqual(calendarOf({ type, year }));
  });

  it.each([2018, 2020, 2021, 2022, 2023])("before the mergers of %i is in November", (year) => {
    const days = {
      2018: "2018-11-21",
      2020: "2020-11-18",
      2021: "2021-11-24",
      2022: "2022-11-23",
      2023: "2023-11-22",
    };
    expect(calendarOf({ type: "GR", year, occasion: "merger" }).day).toBe(
      days[year as keyof typeof days],
    );
  });

  it("may be later by as many days as a decree brought the nomination forward (F 1 (3), J 1 (1))", () => {
    const usual = calendarOf({ type: "GR", year: 2030 });
    const earlier = calendarOf({ type: "GR", nomination: "2030-01-30", day: "2030-03-20" });
    expect(earlier).toMatchObject({ occasion: "ordinary", retirement: usual.retirement });
    expect(calendarOf({ type: "GR", nomination: "2030-01-30" }).day).toBe("2030-03-15");
    expect(
      electionCalendar({ type: "GR", nomination: "2030-01-30", day: "2030-03-25" }),
    ).toMatchObject({
      status: "refused",
      issues: [
        { path: ["day"], code: "not-allowed", expected: { rule: "vote-of-the-nomination" } },
      ],
    });
  });
});

describe("who a day holds for", () => {
  const warned = (type: string) => {
    const day = type === "EP" ? "2029-06-07" : type === "EK" ? "2027-05-24" : "2027-03-17";
    const calendar = calendarOf({ type, day, events: { warning: "2029-09-03" } });
    const entry = entryOf(calendar, "appeal-against-warning");
    return [articleName(entry.article), entry.through && articleName(entry.through)];
  };

  it.each([
    ["TK", "X 3 (4)", null],
    ["EK", "X 3 (4)", null],
    ["PS", "X 4 (3)", null],
    ["KCNI", "X 4 (3)", "Xa 1"],
    ["AB", "X 4a (3)", null],
    ["GR", "X 5 (3)", null],
    ["ER", "X 5 (3)", "Ya 13"],
    ["EP", "Y 29 (3)", null],
  ])("of a warned member of %s is said by %s", (type, article, through) => {
    expect(warned(type)).toEqual([article, through]);
  });

  it("of a member of the European Parliament holds by the articles on it, and there is no leave", () => {
    const calendar = calendarOf({
      type: "EP",
      day: "2029-06-07",
      events: { "leave-requested": "2029-09-01", vacancy: "2029-09-03", result: "2029-06-15" },
    });
    const through = (id: string) => entryOf(calendar, id).through;
    expect(through("acceptance")).toEqual({ article: "Y 25", paragraph: 2 });
    expect(through("successor-appointed")).toEqual({ article: "Y 27" });
    expect(through("lists-filed")).toEqual({ article: "Y 2" });
    const ids = [...calendar.entries, ...calendar.waiting].map(({ id }) => id);
    expect(ids).not.toContain("leave-decided");
    expect(ids).not.toContain("replacement-acceptance");
  });
});

describe("what is counted from something that happened", () => {
  const days = (type: string, events: Record<string, string>) => {
    const calendar = calendarOf({ type, day: type === "EP" ? "2029-06-07" : "2027-03-17", events });
    return (id: string) => written(entryOf(calendar, id));
  };

  it("is the declaration for another member state, within five working days (Y 38 (2))", () => {
    // From Wednesday 25 April 2029: the King's birthday, a weekend and 5 May, a Saturday, do not count.
    const day = days("EP", { "declaration-asked": "2029-04-25" });
    expect(day("exclusion-declared")).toBe("2029-05-03");
  });

  it("is the decision on the request of a citizen of another member state (Y 32 (6))", () => {
    expect(days("EP", { "registration-requested": "2029-04-17" })("european-voter-decided")).toBe(
      "2029-04-24",
    );
  });

  it("is the keeping of papers for three months, on no other day for a weekend (V 11a)", () => {
    expect(days("PS", { admission: "2027-03-30" })("papers-kept")).toBe("2027-03-30/2027-06-30");
    expect(days("PS", { admission: "2027-11-30" })("papers-kept")).toBe("2027-11-30/2028-02-29");
  });

  it("is the acceptance by a successor and by a replacement (V 2 (1), X 12 (1))", () => {
    const day = days("PS", { vacancy: "2027-09-01" });
    expect(day("successor-appointed")).toBe("2027-09-15");
    expect(day("successor-letter")).toBe("2027-09-16");
    expect(day("successor-acceptance")).toBe("2027-10-14");
    expect(day("replacement-acceptance")).toBe("2027-09-27");
  });

  it("is not before the vote", () => {
    const answer = electionCalendar({
      type: "PS",
      day: "2027-03-17",
      events: { admission: "2027-03-16" },
    });
    expect(answer).toMatchObject({
      status: "refused",
      issues: [{ path: ["events", "admission"], code: "not-allowed" }],
    });
  });
});

describe("what moves a day", () => {
  it("goes forward over both days of Christmas", () => {
    expect(entryOf(calendarOf({ type: "GR", year: 2018 }), "names-registered")).toMatchObject({
      movedBecause: [
        { day: "2017-12-25", because: "christmas-day" },
        { day: "2017-12-26", because: "boxing-day" },
      ],
    });
  });

  it("takes the session of a district to the day after Easter Monday", () => {
    const calendar = calendarOf({ type: "PS", year: 2035, districts: 3 });
    expect(entryOf(calendar, "district-count")).toMatchObject({
      day: "2035-03-27",
      movedBecause: [{ day: "2035-03-26", because: "easter-monday" }],
    });
  });

  it("goes forward too where the term is counted backwards (Z 12 (2))", () => {
    const calendar = calendarOf({ type: "EP", day: "2024-06-06" });
    expect(entryOf(calendar, "written-requests")).toMatchObject({
      day: "2024-06-03",
      movedBecause: [
        { day: "2024-06-01", because: "saturday" },
        { day: "2024-06-02", because: "sunday" },
      ],
    });
  });

  it("counts what follows from the day that was moved", () => {
    const calendar = calendarOf({ type: "EP", day: "2029-06-07" });
    expect(written(entryOf(calendar, "repair"))).toBe("2029-04-26/2029-04-30");
    expect(entryOf(calendar, "repair").movedBecause).toEqual({
      from: [],
      to: [
        { day: "2029-04-27", because: "kings-day" },
        { day: "2029-04-28", because: "saturday" },
        { day: "2029-04-29", because: "sunday" },
      ],
    });
    expect(written(entryOf(calendar, "lists-decided"))).toBe("2029-05-01");
    expect(written(entryOf(calendar, "appeal"))).toBe("2029-05-07");
  });

  it("leaves two working days in a term of three days or more (Algemene termijnenwet 2)", () => {
    // Decided on Friday 23 December 2033: of the four days that follow only Tuesday is a working day.
    const calendar = calendarOf({ type: "TK", nomination: "2033-12-19" });
    expect(written(entryOf(calendar, "lists-decided"))).toBe("2033-12-23");
    expect(written(entryOf(calendar, "appeal"))).toBe("2033-12-28");
  });

  it("makes the last working day before the decision of a repair on the islands (Ya 32)", () => {
    const calendar = calendarOf({ type: "EP", day: "2024-06-06" });
    expect(entryOf(calendar, "repair-on-islands")).toMatchObject({ day: "2024-04-26" });
  });

  it("knows the days that a decree makes equal to holidays", () => {
    const calendar = calendarOf({ type: "GR", year: 2026, holidays: ["2026-02-04"] });
    expect(entryOf(calendar, "repair")).toMatchObject({
      from: "2026-02-05",
      movedBecause: { from: [{ because: "equated-by-decree" }] },
    });
  });

  it("moves the nomination of a House in May away from Easter Monday, and counts on from there", () => {
    expect(calendarOf({ type: "TK", year: 2027 })).toMatchObject({
      nomination: "2027-03-30",
      day: "2027-05-13",
    });
  });
});

describe("what is not known", () => {
  it("waits for the day from which it is counted", () => {
    const calendar = calendarOf({ type: "GR", day: "2026-03-18" });
    expect(calendar.waiting).toContainEqual({
      id: "letters",
      counted: { after: "result", days: 1 },
      article: { article: "V 1", paragraph: 1 },
    });
    expect(calendar.entries.some(({ id }) => id === "letters")).toBe(false);
  });

  it("is counted once that day is given", () => {
    const events = { result: "2025-11-07" };
    const calendar = calendarOf({ type: "TK", day: "2025-10-29", events });
    expect(entryOf(calendar, "error-reports")).toMatchObject({ day: "2025-11-05" });
    expect(entryOf(calendar, "letters")).toMatchObject({ day: "2025-11-10" });
    expect(entryOf(calendar, "acceptance")).toMatchObject({
      day: "2025-11-20",
      counted: { after: "letters", days: 10 },
    });
    const sent = calendarOf({
      type: "TK",
      day: "2025-10-29",
      events: { ...events, letter: "2025-11-07" },
    });
    expect(entryOf(sent, "acceptance")).toMatchObject({
      day: "2025-11-17",
      counted: { after: "letter", days: 10 },
    });
  });

  it("says where several districts decide, and leaves it out where there is one", () => {
    const ids = (districts?: number) =>
      calendarOf({ type: "PS", year: 2027, ...(districts === undefined ? {} : { districts }) })
        .entries.filter(({ onlySeveralDistricts }) => onlySeveralDistricts)
        .map(({ id }) => id);
    expect(ids()).toEqual(["party-order", "district-count"]);
    expect(ids(2)).toEqual([]);
    expect(
      calendarOf({ type: "PS", year: 2027, districts: 1 }).entries.some(
        ({ id }) => id === "district-count",
      ),
    ).toBe(false);
  });
});

describe("what is refused", () => {
  it.each([
    [{ type: "GR" }, "day", "missing", "day-nomination-or-year"],
    [
      { type: "GR", day: "2026-03-18", year: 2026 },
      "year",
      "not-allowed",
      "day-nomination-or-year",
    ],
    [{ type: "GR", day: "2026-03-22" }, "day", "not-allowed", "a-working-day"],
    [{ type: "TK", nomination: "2027-03-29" }, "nomination", "not-allowed", "a-working-day"],
    [{ type: "GR", year: 2027 }, "year", "not-allowed", "a-year-of-the-election"],
    [{ type: "EP", year: 2029 }, "year", "not-allowed", "a-year-of-the-election"],
    [{ type: "PS", year: 2027, occasion: "merger" }, "occasion", "not-allowed", "councils-merge"],
  ])("%j, at %s", (input, path, code, rule) => {
    expect(electionCalendar(input as never)).toMatchObject({
      status: "refused",
      issues: [{ path: [path], code, expected: { kind: "rule", rule } }],
    });
  });

  it("days of which no text was read, and what is no day at all", () => {
    expect(electionCalendar({ type: "GR", day: "1998-03-04" })).toMatchObject({
      issues: [{ path: ["day"], code: "no-rules-on-day" }],
    });
    expect(electionCalendar({ type: "GR", day: "9999-12-31" })).toMatchObject({
      issues: [{ path: ["day"], code: "no-rules-on-day" }],
    });
    expect(electionCalendar({ type: "GR", day: "2026-02-30" })).toMatchObject({
      issues: [{ path: ["day"], code: "not-a-day" }],
    });
    expect(electionCalendar({ type: "XX", day: "2026-03-18" } as never)).toMatchObject({
      issues: [{ path: ["type"], code: "unknown-value" }],
    });
  });

  it("a result before the vote, and a letter before the result", () => {
    const input = { type: "GR", day: "2026-03-18" } as const;
    expect(electionCalendar({ ...input, events: { result: "2026-03-17" } })).toMatchObject({
      issues: [{ path: ["events", "result"], code: "not-allowed" }],
    });
    expect(
      electionCalendar({ ...input, events: { result: "2026-03-26", letter: "2026-03-25" } }),
    ).toMatchObject({ issues: [{ path: ["events", "letter"], code: "not-allowed" }] });
  });
});

describe("the day of a vote that a decree put later", () => {
  const later = { kind: "rule", rule: "vote-of-the-nomination" };

  it.each([
    // The nomination was not brought forward, or by fewer days (J 1 (1)).
    [{ type: "GR", nomination: "2026-02-02", day: "2026-03-19" }],
    [{ type: "GR", nomination: "2026-02-02", day: "2026-03-25" }],
    [{ type: "GR", nomination: "2026-01-28", day: "2026-03-19" }],
    // No decree can put these later: after a dissolution, of the Senate (T 1), before a merger (55 (2)).
    [{ type: "TK", nomination: "2025-09-15", day: "2025-10-30" }],
    [{ type: "EK", nomination: "2027-04-20", day: "2027-05-25" }],
    [{ type: "EK", nomination: "2027-04-15", day: "2027-05-24" }],
    [{ type: "GR", occasion: "merger", nomination: "2025-10-01", day: "2025-11-19" }],
  ])("is refused where the Act does not let it: %j", (input) => {
    expect(electionCalendar(input as never)).toMatchObject({
      status: "refused",
      issues: [{ path: ["day"], code: "not-allowed", expected: later }],
    });
  });

  it.each([
    ["2026-01-26", "2026-03-11"],
    ["2026-01-26", "2026-03-18"],
    ["2026-01-30", "2026-03-16"],
    ["2026-01-30", "2026-03-18"],
    ["2026-01-28", "2026-03-18"],
  ])("belongs to a nomination of %s: %s", (nomination, day) => {
    expect(calendarOf({ type: "GR", nomination, day })).toMatchObject({
      nomination,
      day,
      occasion: "ordinary",
      retirement: "2026-04-01",
    });
  });
});

describe("the vote for the European Parliament", () => {
  it("has its nomination counted back, and moved forwards from the King's birthday (Y 8 (2), Z 12 (2))", () => {
    const calendar = calendarOf({ type: "EP", day: "2049-06-10" });
    expect(calendar).toMatchObject({ nomination: "2049-04-28", day: "2049-06-10" });
    expect(entryOf(calendar, "lists-filed")).toMatchObject({
      day: "2049-04-28",
      movedBecause: [{ day: "2049-04-27", because: "kings-day" }],
    });
    const { movedBecause: _, ...unmoved } = entryOf(calendar, "lists-filed");
    const given = calendarOf({ type: "EP", nomination: "2049-04-28" });
    expect(given.day).toBe("2049-06-10");
    expect(entryOf(given, "lists-filed")).toMatchObject(unmoved);
    expect(calendarOf({ type: "EP", nomination: "2049-04-28", day: "2049-06-10" }).day).toBe(
      "2049-06-10",
    );
  });

  it.each([
    [{ type: "EP", day: "2029-06-08" }, "day", "vote-of-the-nomination"],
    [{ type: "EP", nomination: "2029-04-24", day: "2029-06-08" }, "day", "vote-of-the-nomination"],
    [{ type: "EP", nomination: "2029-04-17", day: "2029-06-07" }, "day", "vote-of-the-nomination"],
    [{ type: "EP", nomination: "2029-04-25" }, "nomination", "nomination-before-a-thursday"],
  ])("is on a Thursday: %j is refused at %s (Y 8 (1))", (input, path, rule) => {
    expect(electionCalendar(input as never)).toMatchObject({
      status: "refused",
      issues: [{ path: [path], code: "not-allowed", expected: { kind: "rule", rule } }],
    });
  });
});

describe("each body by its own article", () => {
  it.each([
    [{ type: "KC", year: 2027 }, "names-registered", "G 2 (1)", "Ya 22"],
    [{ type: "ER", year: 2027 }, "names-registered", "G 3 (1)", "Ya 13"],
    [{ type: "KCNI", year: 2027 }, "names-registered", "G 2 (1)", "Pa 1"],
    [{ type: "KCNI", year: 2027 }, "logos-registered", "Pa 8 (1)", null],
    [{ type: "EK", year: 2027 }, "appeal", "S 5 (2)", null],
    [{ type: "EK", year: 2027 }, "judgment", "S 5 (2)", null],
    [{ type: "ER", year: 2027 }, "first-meeting", "WolBES 19", null],
  ])("%j: %s by %s", (input, id, article, through) => {
    const found = entryOf(calendarOf(input), id);
    const named = ({ law, ...rest }: CalendarEntry["article"]) =>
      law === undefined ? articleName(rest) : `${law} ${rest.article}`;
    expect([named(found.article), found.through && articleName(found.through)]).toEqual([
      article,
      through,
    ]);
  });

  it("lets the island council meet on the day on which its members leave", () => {
    const calendar = calendarOf({ type: "ER", year: 2027 });
    expect(entryOf(calendar, "first-meeting")).toMatchObject({ day: "2027-03-31" });
  });
});

describe("days without a rule are refused where they were given", () => {
  it.each([
    [{ type: "KCNI", day: "2019-03-20" }, "day"],
    [{ type: "KCNI", nomination: "2019-02-04" }, "nomination"],
    [{ type: "KCNI", year: 2019 }, "year"],
    [{ type: "EP", nomination: "2009-04-21" }, "nomination"],
  ])("%j at %s", (input, path) => {
    expect(electionCalendar(input as never)).toMatchObject({
      issues: [{ path: [path], code: "no-rules-on-day" }],
    });
  });
});
