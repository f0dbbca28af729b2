import { describe, expect, test } from "vitest";
import { differenceBetween } from "../../../src/after/outcome-difference.js";
import { restoreOrder } from "../../../src/after/party-order/restore-order.js";
import { resultAnew } from "../../../src/after/result-anew.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import {
  explainAdmission,
  explainDifference,
  explainPartyOrder,
  explainResultAnew,
} from "../../../src/explain/topics/explain-admission.js";
import { day } from "../../../src/model/day.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { admissionInDoubt } from "../../../src/what-if/admission/admission-in-doubt.js";

function decided(...votes: readonly (readonly number[])[]) {
  const parsed = parseElection({
    type: "GR",
    day: "2026-03-18",
    seats: 9,
    groups: votes.map((own, at) => ({ number: at + 1, votes: [...own] })),
  });
  if (parsed.status === "refused") throw new Error("refused");
  const outcome = determineResult(parsed.value);
  if (outcome.status !== "completed") throw new Error(outcome.status);
  return { election: parsed.value, outcome };
}

const first = decided([300, 100, 45, 30, 20, 5], [290, 110, 60, 45, 20, 5]);
const second = decided([340, 130, 55, 30, 20, 5], [280, 100, 50, 40, 10, 5]);
const on = day("2026-03-18");

function given<Answer extends { readonly status: string }>(
  answer: Answer,
): Extract<Answer, { readonly status: "completed" }> {
  if (answer.status !== "completed") throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { readonly status: "completed" }>;
}

describe("what becomes of those elected, in words", () => {
  const before: CompletedOutcome = first.outcome;
  const after: CompletedOutcome = second.outcome;

  test("tells who may be admitted and who waits", () => {
    const answer = given(
      admissionInDoubt(first.election, before, [{ unit: "SB1", votesInDoubt: 20 }]),
    );
    const inEnglish = explainAdmission(answer, on, voiceOf(english)).map(({ text }) => text);
    expect(inEnglish).toHaveLength(2);
    expect(inEnglish[0]).toMatch(/may be admitted/);
    expect(inEnglish[1]).toMatch(/waits: with other votes within the doubt/);
    const inDutch = explainAdmission(answer, on, voiceOf(dutch)).map(({ text }) => text);
    expect(inDutch[1]).toMatch(/wacht: met andere stemmen binnen de twijfel kan die kandidaat/);
  });

  test("tells what becomes of each after a new vote, with the article", () => {
    const answer = given(resultAnew({ cause: "new-vote", before, after, admitted: ["2-5"] }));
    for (const language of [english, dutch]) {
      const said = explainResultAnew(answer, on, voiceOf(language));
      expect(said).toHaveLength(answer.steps.length);
      expect(
        said.every(({ text, references }) => /V [56]/.test(text) && references.length === 1),
      ).toBe(true);
    }
    const texts = explainResultAnew(answer, on, voiceOf(english)).map(({ text }) => text);
    expect(texts.join("\n")).toMatch(/stays elected, though not by the new result/);
    expect(texts.join("\n")).toMatch(/would be elected now, and falls against/);
  });

  test("tells in what two outcomes differ, or that they do not", () => {
    const difference = given(differenceBetween(before, after));
    const texts = explainDifference(difference, voiceOf(english)).map(({ text }) => text);
    expect(texts).toContain("List 1 has 5 seats instead of 4.");
    expect(explainDifference(given(differenceBetween(before, before)), voiceOf(dutch))).toEqual([
      { text: "De twee uitslagen geven dezelfde zetels aan dezelfde mensen.", references: [] },
    ]);
  });

  test("tells that a council knows no order of a party", () => {
    const answer = given(
      restoreOrder(first.election, before, { group: 1, order: ["1-1"], agents: [] }),
    );
    expect(explainPartyOrder(answer, on, voiceOf(english))[0]?.text).toMatch(/H 10a/);
  });
});
