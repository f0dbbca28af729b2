import { describe, expect, it } from "vitest";
import { determineSuccession } from "../../../../src/after/succession/determine-succession.js";
import type { SuccessionCompleted } from "../../../../src/after/succession/succession-outcome.js";
import type {
  PassedOver,
  SuccessionStep,
} from "../../../../src/after/succession/succession-step.js";
import { voiceOf } from "../../../../src/explain/language/voice.js";
import { english } from "../../../../src/explain/languages/english.js";
import { explainSuccession } from "../../../../src/explain/topics/succession/explain-succession.js";
import { article } from "../../../../src/model/article.js";
import { day } from "../../../../src/model/day.js";
import { fraction } from "../../../../src/model/fraction.js";
import type { CandidateId } from "../../../../src/model/identifiers.js";
import type { AnsweredLot, LotQuestion } from "../../../../src/model/outcome/lot.js";
import { letters } from "../../../after/succession/letters.js";
import { completed, electionOf } from "../../../seats/completed.js";
import { numbersIn, numbersOf } from "../../numbers-said.js";
import { languages } from "../../told.js";

const id = (name: string) => name as CandidateId;
const vacancy = id("leaver");
const list = "1/1" as const;

const reasons = Object.keys(letters) as PassedOver[];

const preference = (lot: number | null): SuccessionStep => ({
  kind: "preference-goes-first",
  article: article("W 1", 3),
  vacancy,
  threshold: fraction(235, 4),
  candidates: [
    { candidate: id("anna"), votes: 60 },
    { candidate: id("bert"), votes: 60 },
  ],
  chosen: id("anna"),
  lot,
});

const passes = (method: "highest-average" | "largest-remainder"): SuccessionStep => ({
  kind: "place-passes",
  article: article("W 4", 1),
  vacancy,
  scope: { kind: "election" },
  to: "2",
  division: {
    kind: "residual-seat",
    article: article("P 8", 1),
    scope: { kind: "election" },
    method,
    phase: 1,
    oncePerContestant: true,
    takesPart: null,
    compared: [],
    awarded: "2",
    value: fraction(41, 3),
    lot: 0,
    before: [1, 1],
    after: [1, 2],
  },
});

const steps: readonly SuccessionStep[] = [
  ...[1, 2, 5].map((paragraph) => ({
    kind: "list-of-the-seat" as const,
    article: article("W 1", paragraph),
    vacancy,
    list,
  })),
  preference(null),
  preference(0),
  ...reasons.map((reason) => ({
    kind: "passed-over" as const,
    article: article("W 2", 1),
    vacancy,
    list,
    candidate: id("anna"),
    reason,
    letter: letters[reason],
  })),
  { kind: "list-exhausted", article: article("W 3"), vacancy, list },
  passes("highest-average"),
  passes("largest-remainder"),
  {
    kind: "appointed-on-one-list",
    article: article("W 6"),
    candidate: id("anna"),
    keeps: list,
    yields: [id("carl"), id("dora")],
  },
  { kind: "appointed", article: article("W 1", 1), vacancy, successor: id("anna"), list },
  { kind: "no-successor", article: article("W 4", 2), vacancy },
];

const question: LotQuestion = {
  kind: "preference-candidate",
  article: article("W 1", 3),
  scope: { kind: "election" },
  options: ["anna", "bert"],
  draws: 1,
  drawnOption: "receives-a-seat",
  figures: [],
};
const lot: AnsweredLot = { question, drawn: ["anna"] };

const decided: SuccessionCompleted = {
  status: "completed",
  hypothetical: [],
  decisions: [],
  members: [],
  steps,
  lots: [lot],
};
const today = day("2024-05-01");

describe.each(languages)("filling a vacancy in $name", (language) => {
  const sentences = explainSuccession(decided, today, voiceOf(language));

  it("has a sentence of its own for every kind of step and every reason", () => {
    expect(sentences).toHaveLength(steps.length);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(steps.length - 1);
    for (const { text } of sentences) {
      expect(text).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it("says only numbers of the step, and rests on its article on that day", () => {
    sentences.forEach(({ text, references }, index) => {
      const allowed = numbersOf(steps[index]);
      const code = language.code === "nl" ? "nl" : "en";
      expect(numbersIn(text, code).filter((number) => !allowed.has(number))).toEqual([]);
      expect(references).toHaveLength(1);
      expect(references[0]?.link).toContain("2024-05-01");
    });
  });

  it("names those between whom a lot decided, and only where one did", () => {
    const byLot = (text: string) => /\b(?:decided by lot|Het lot)\b/.test(text);
    const withLot = sentences.flatMap(({ text }, index) =>
      byLot(text) ? [steps[index]?.kind] : [],
    );
    expect(withLot).toEqual(["preference-goes-first", "place-passes", "place-passes"]);
  });
});

describe("a seat that passes to another list", () => {
  const votes = [1184, 1116, 832, 716, 658, 649, 606, 601, 485, 380, 326];
  const election = electionOf({
    type: "GR",
    day: "2022-03-16",
    seats: 17,
    groups: votes.map((total, index) => ({
      number: index + 1,
      votes: index === 3 ? [total] : [total, 0, 0, 0, 0, 0],
    })),
  });
  const succession = (on: string) => {
    const outcome = determineSuccession(election, completed(election), {
      day: on,
      vacancies: [{ member: "4-1" }],
      unavailable: [{ candidate: "4-1", reason: "deceased" }],
    });
    if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
    return explainSuccession(outcome, day(on), voiceOf(english, election)).map(({ text }) => text);
  };

  it("is told step by step", () => {
    expect(succession("2022-05-06")).toEqual([
      "The successor of candidate 1 of list 4 comes from list 4.",
      "Candidate 1 of list 4 has died (under a) and is passed over on list 4.",
      "Nobody on list 4 can be appointed: the list is exhausted.",
      "No successor of candidate 1 of list 4 can be appointed: the seat stays empty.",
    ]);
  });
});
