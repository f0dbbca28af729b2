import { describe, expect, it, test } from "vitest";
import { newMembersSit } from "../../src/after/new-members-sit.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { english } from "../../src/explain/languages/english.js";
import { explainNewMembersSit } from "../../src/explain/topics/explain-admission.js";
import { day } from "../../src/model/day.js";
import { type ElectionType, electionTypes } from "../../src/model/election/election-type.js";

const on = day("2026-11-25");
const sits = (seats: number, approved: number, type: ElectionType = "GR") =>
  newMembersSit({ type, day: on, seats, approved });

describe("the new members of a council", () => {
  it("sit once more than half of the number that the law gives are approved (V 15 (1))", () => {
    for (let seats = 1; seats <= 60; seats++) {
      for (let approved = 0; approved <= seats; approved++) {
        const answer = sits(seats, approved);
        if (answer.status === "refused") throw new Error(JSON.stringify(answer));
        expect(answer.sits).toBe(2 * approved > seats ? "new-members" : "old-members");
        expect(2 * answer.needed > seats && 2 * (answer.needed - 1) <= seats).toBe(true);
        expect(answer.missing).toBe(Math.max(0, answer.needed - approved));
      }
    }
  });

  test.each(electionTypes)("of %s sit by that rule, or it has none", (type) => {
    const known = !["TK", "EK", "EP"].includes(type);
    expect(sits(9, 4, type)).toMatchObject(
      known
        ? { sits: "old-members", needed: 5, missing: 1, provenance: { certainty: "law-text" } }
        : { status: "refused", issues: [{ path: ["type"], code: "unknown-value" }] },
    );
  });

  it.each([
    [0, 0, "seats", "too-small"],
    [9.5, 1, "seats", "not-an-integer"],
    [9, -1, "approved", "too-small"],
    [9, 10, "approved", "too-large"],
    [9, 0.5, "approved", "not-an-integer"],
  ])("of %d of whom %d are approved are refused", (seats, approved, path, code) => {
    expect(sits(seats, approved)).toMatchObject({
      status: "refused",
      issues: expect.arrayContaining([expect.objectContaining({ path: [path], code })]),
    });
  });

  it("are not known on a day of which no text was read", () => {
    expect(
      newMembersSit({ type: "GR", day: day("2022-03-16"), seats: 9, approved: 4 }),
    ).toMatchObject({ issues: [{ code: "no-rules-on-day" }] });
  });

  it("are told in both languages", () => {
    const say = (approved: number, language: typeof english) => {
      const answer = sits(9, approved);
      if (answer.status === "refused") throw new Error("refused");
      return explainNewMembersSit(answer, on, voiceOf(language)).text;
    };
    expect(say(4, english)).toBe(
      "The old members go on: at least 5 new members have to be approved, and 1 is missing (article V 15, paragraph 1, Electoral Act).",
    );
    expect(say(5, english)).toMatch(/^The new members sit: at least 5 of them have to be approved/);
    expect(say(4, dutch)).toMatch(/^De oude leden houden zitting: van ten minste 5 nieuwe leden/);
  });
});
