import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { DrawnLot, LotQuestion } from "../../../src/model/outcome/lot.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { answerQuestions, type Completed } from "../../../src/seats/lots/answer-questions.js";
import type { Draws } from "../../../src/seats/lots/draws.js";
import { everyWay } from "../../../src/what-if/lots/every-way.js";
import { outcomesOfLots } from "../../../src/what-if/lots/outcomes-of-lots.js";
import { waysToDraw } from "../../../src/what-if/lots/ways.js";
import { electionOf } from "../../seats/completed.js";

function questionOf(
  options: number,
  draws: number,
  kind: LotQuestion["kind"] = "highest-average",
): LotQuestion {
  const names = Array.from({ length: options }, (_, option) => String(option));
  return { kind, options: names, draws } as unknown as LotQuestion;
}

/** Asks so many questions, each of as many options as what was drawn before says, and tells what was drawn. */
function* asks(options: readonly number[], draws: number): Draws<string> {
  const told: string[] = [];
  for (const [at, number] of options.entries()) {
    const before = told.join("").length % 2;
    const kind = at % 2 === 0 ? "highest-average" : "preference-candidate";
    const { options: drawn } = yield questionOf(number + before, Math.min(draws, number), kind);
    told.push(drawn.join("-"));
  }
  return told.join(" ");
}

/** The same as a book has it: every answer to the first question, under each the rest. */
function byTheBook(begin: () => Draws<string>, lots: readonly DrawnLot[] = []): string[] {
  const reached = answerQuestions(begin(), lots);
  if (reached.status === "completed") return [reached.result];
  if (reached.status === "refused") throw new Error(JSON.stringify(reached.issues));
  return [...waysToDraw(reached.question)].flatMap((drawn) => byTheBook(begin, [...lots, drawn]));
}

describe("every way in which lots can fall", () => {
  test.prop([
    fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
    fc.integer({ min: 1, max: 2 }),
  ])("is that of a calculation begun again for every answer, in its order", (options, draws) => {
    const begin = () => asks(options, draws);
    let calculations = 0;
    const ways = [
      ...everyWay<Completed<string>>((lots, answer) => {
        calculations += 1;
        return answerQuestions(begin(), lots, answer);
      }),
    ];
    expect(ways.map(({ completed }) => completed.result)).toEqual(byTheBook(begin));
    expect(calculations).toBe(ways.length);
    for (const { lots, completed } of ways) {
      expect(answerQuestions(begin(), lots)).toEqual(completed);
    }
  });

  it("gives the lots with which the result is determined to the same outcome", () => {
    const election = electionOf({
      type: "GR",
      day: "2026-03-18",
      seats: 22,
      groups: [1, 2, 3, 4].map((number) => ({ number, votes: [50, 50, 2] })),
    });
    const outcomes = [...outcomesOfLots(election)];
    expect(outcomes).toHaveLength(12);
    for (const { outcome, lots } of outcomes) {
      expect(determineResult(election, { lots })).toEqual(outcome);
    }
  });
});

describe("the ways to draw a lot", () => {
  it("are the choices in the order of the options, and the orders as in a dictionary", () => {
    const written = (question: LotQuestion) =>
      [...waysToDraw(question)].map((drawn) => drawn.join(""));
    expect(written(questionOf(4, 2))).toEqual(["01", "02", "03", "12", "13", "23"]);
    expect(written(questionOf(3, 2, "preference-candidate"))).toEqual([
      ...["01", "02", "10", "12", "20", "21"],
    ]);
    expect(written(questionOf(3, 3))).toEqual(["012"]);
    expect(written(questionOf(2, 3))).toEqual([]);
  });

  it.each(["highest-average", "preference-candidate"] as const)(
    "are asked one by one, however many are drawn at once (%s)",
    (kind) => {
      const ways = waysToDraw(questionOf(20_000, 19_999, kind));
      const [first, second] = [ways.next().value ?? [], ways.next().value ?? []];
      expect(first.slice(-2)).toEqual(["19997", "19998"]);
      expect(second.slice(-2)).toEqual(["19997", "19999"]);
    },
  );
});
