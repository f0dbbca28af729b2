import { describe, expect, test } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import { reportToMarkdown } from "../../../src/explain/report/report-to-markdown.js";
import { seatReport } from "../../../src/explain/report/seat-report.js";
import { explainSteps } from "../../../src/explain/topics/steps/explain-steps.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { electionOf } from "../../seats/completed.js";

/** A list of five names with two dead, one of them with 520 votes. */
const council: ElectionInput = {
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  deceased: ["1-2", "1-4"],
  groups: [
    { number: 1, name: "Ons Dorp", votes: [900, 520, 60, 0, 20] },
    { number: 2, name: "Iedereen", votes: [700, 50, 40, 30, 20, 10, 9, 8] },
  ],
};

function told(input: ElectionInput, language = english, options = {}) {
  const election = electionOf(input);
  const outcome = determineResult(election);
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
  const voice = voiceOf(language, election);
  return {
    status: outcome.status,
    report: reportToMarkdown(seatReport(outcome, election, voice, options)),
    steps: explainSteps(outcome, voice).map(({ text }) => text),
  };
}

describe("who had died", () => {
  test("stands in the table of preference votes, with the votes and why they give no seat", () => {
    const { report } = told(council);
    expect(report).toMatch(/\| Candidate \| List \| Votes \| Elected \|/);
    const line =
      "| Candidate 2 of Ons Dorp | Ons Dorp | 520 | no: had died; the votes count for the list |";
    expect(report).toContain(line);
    expect(told(council, dutch).report).toContain(
      "| 520 | nee: overleden; de stemmen tellen voor de lijst |",
    );
    // Who died without a vote is named in the sentence and has no line.
    expect(report).not.toMatch(/\| 0 \| no: had died/);
  });

  test("is why a list of five names has only three candidates", () => {
    const { steps } = told({
      ...council,
      groups: [council.groups[0], { number: 2, votes: [700] }] as never,
    });
    const sentence = steps.find((text) => text.includes("candidates for 3"));
    expect(sentence).toContain("2 candidates of the list had died and do not count.");
  });

  test("is told where nobody was elected by preference votes, and the sentence that says so stays", () => {
    const votes = Array.from({ length: 30 }, () => 1);
    const { report } = told({
      ...council,
      deceased: ["1-2"],
      groups: [{ number: 1, name: "Ons Dorp", votes }],
    });
    expect(report).toContain("Nobody was elected by preference votes.");
    expect(report).toContain("| 1 | no: had died; the votes count for the list |");
  });

  test("is told in a report without people and in one that waits for a lot", () => {
    expect(told(council, english, { persons: false }).report).toContain("520 votes");
    const tied = told({
      ...council,
      deceased: ["1-2"],
      groups: [1, 2].map((number) => ({ number, votes: [400, 50, 40, 30, 20, 10, 9, 8, 7] })),
    });
    expect(tied.status).toBe("lot-required");
    expect(tied.report).toContain("50 votes");
    expect(tied.report).toContain("Deceased");
  });

  test("leaves the table as it was where nobody had", () => {
    const { deceased: _, ...alive } = council;
    expect(told(alive).report).toMatch(/\| Candidate \| List \| Votes \|\n/);
  });
});
