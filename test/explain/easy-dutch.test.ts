import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputOf, officialResults, resultFiles } from "../../examples/official-result.js";
import { checkExercise } from "../../src/exercises/check-exercise.js";
import { exerciseDifficulties, exerciseKinds } from "../../src/exercises/exercise.js";
import { makeExercise } from "../../src/exercises/make-exercise.js";
import type { Language } from "../../src/explain/language/language.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { easyDutch } from "../../src/explain/languages/easy-dutch.js";
import { explainAnswer, explainExercise } from "../../src/explain/topics/explain-exercise.js";
import { explainMargin } from "../../src/explain/topics/explain-margin.js";
import { explainRefusal, explainRefusalIssue } from "../../src/explain/topics/explain-refusal.js";
import { explainSteps } from "../../src/explain/topics/steps/explain-steps.js";
import { explainResidualSeat } from "../../src/explain/topics/why/explain-residual-seat.js";
import type { Election } from "../../src/model/election/election.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import type { Expected } from "../../src/model/expected.js";
import { residualSeatsOfElection } from "../../src/model/outcome/determined.js";
import type { Actual, Refused } from "../../src/model/refusal.js";
import { marginsOf } from "../../src/what-if/margins/margins.js";
import { oneIn, sampleOf } from "../sample.js";
import { electionOf } from "../seats/completed.js";
import { montfoort2026, reuselDeMierden2022 } from "./real-elections.js";
import { citedAndCounted, tooLong } from "./short-sentences.js";
import { determined, told } from "./told.js";
import { expectations, found } from "./topics/every-expectation.js";

/** Figures as they are written, but for the number words, which the two may use differently. */
function figuresIn(text: string): ReadonlySet<string> {
  const figures = text.match(/\d[\d.,]*\d|\d/g) ?? [];
  return new Set(figures.filter((one) => one !== "1"));
}

function namesTakenOut(text: string, election: Election): string {
  const names = election.groups.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return [...names]
    .sort((one, other) => other.length - one.length)
    .reduce((left, name) => left.replaceAll(name, "Lijst"), text);
}

/** Sentences without the enumerations in them, which are as long as there are lists. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/(?:\d+ voor [^.,]+?(?:, | en |\.))+/g, "zetels.")
    .replace(/Lijst(?:(?:, | en )Lijst)+/g, "Lijst")
    .replace(/lijstencombinatie \w+ \(Lijst(?: \+ Lijst)*\)/gi, "Lijst")
    .split(/(?<=[.?:])\s/)
    .filter((one) => one !== "");
}

function refusedIn(language: Language, expected: Expected, actual: Actual): string {
  const issue = { path: ["groups", 3], code: "not-allowed", expected, actual } as const;
  return explainRefusalIssue(issue, voiceOf(language));
}

const several = 12;
const held = resultFiles.flatMap((file) => sampleOf(several, officialResults(file)));

describe("easy Dutch", () => {
  it(`says of every step of real elections (${oneIn(several)}) what Dutch says, with the same figures, in short sentences`, () => {
    let steps = 0;
    for (const result of held) {
      const election = electionOf(inputOf(result));
      const outcome = determined(election);
      const plain = explainSteps(outcome, voiceOf(dutch, election));
      const easy = explainSteps(outcome, voiceOf(easyDutch, election));
      expect(easy.length).toBe(plain.length);
      easy.forEach((sentence, at) => {
        steps += 1;
        const own = namesTakenOut(sentence.text, election);
        const other = namesTakenOut(plain[at]?.text ?? "", election);
        expect([result.id, figuresIn(own)]).toEqual([result.id, figuresIn(other)]);
        expect(sentence.references).toEqual(plain[at]?.references);
        expect(own).not.toMatch(/[{}|#]|stemcijfer|volstrekt|overschot|toegewezen/);
        const longest = Math.max(...sentencesOf(own).map((one) => one.split(" ").length));
        expect([result.id, own, longest <= 25]).toEqual([result.id, own, true]);
      });
      for (let seat = 1; seat <= residualSeatsOfElection(outcome).length; seat += 1) {
        const why = explainResidualSeat(outcome, seat, voiceOf(easyDutch, election));
        const plainWhy = explainResidualSeat(outcome, seat, voiceOf(dutch, election));
        expect(figuresIn(why.map(({ text }) => text).join(" "))).toEqual(
          figuresIn(plainWhy.map(({ text }) => text).join(" ")),
        );
      }
    }
    expect(steps).toBeGreaterThan(300);
  });

  it("explains the words of the law where it uses them", () => {
    expect(told(montfoort2026, easyDutch)[0]).toBe(
      "Er zijn 7.200 stemmen voor 15 zetels. Deel de stemmen door de zetels: dat is 480. Zoveel stemmen kost een zetel. Dat heet de kiesdeler.",
    );
    expect(told(reuselDeMierden2022, easyDutch).at(-1)).toContain(
      "Dat is meer dan de helft. Maar zij heeft 7 van de 15 zetels.",
    );
  });

  it("tells how close it was with the figures of Dutch", () => {
    for (const election of [montfoort2026, reuselDeMierden2022]) {
      const outcome = determined(election);
      if (outcome.status !== "completed") throw new Error(outcome.status);
      const found = marginsOf(election, outcome);
      if (found.status === "refused") throw new Error(JSON.stringify(found.issues));
      for (const margin of found.margins) {
        const [easy, plain] = [easyDutch, dutch].map((language) =>
          figuresIn(explainMargin(margin, voiceOf(language, election)).text),
        );
        expect(easy).toEqual(plain);
      }
    }
  });

  it("refuses in short sentences that use no word of programs, and has one of its own for each", () => {
    const { sentences } = easyDutch.refusals;
    for (const [code, sentence] of Object.entries(sentences)) {
      const text = String(sentence);
      for (const one of text.split(/(?<=[.?:])\s/)) {
        expect([code, one, one.split(" ").length <= 12]).toEqual([code, one, true]);
      }
      expect(text).not.toMatch(
        /eigenschap|bibliotheek|eenduidig|opgegeven|toegestaan|geheel getal/,
      );
    }
    const told = explainRefusal(
      parseElection({ type: "GR", day: "1901-05-05" }) as Refused,
      voiceOf(easyDutch),
    );
    expect(told.join(" ")).toContain("is er niet. Vul dit in.");
  });

  it.each(Object.entries(expectations))(
    "says in short sentences what was expected and what is there: %s",
    (_, all) => {
      for (const expected of all) {
        for (const actual of Object.values(found)) {
          const text = refusedIn(easyDutch, expected, actual);
          expect(text).toMatch(/^groups\[3\] mag hier niet\. Hier hoort: .+\. Er staat nu: .+\.$/);
          expect(text).not.toMatch(
            /eigenschap|bibliotheek|eenduidig|opgegeven|toegestaan|geheel getal|hoogstens|overzicht|een object|\.\.|\?\./,
          );
          expect(tooLong(text)).toEqual([]);
        }
      }
    },
  );

  it("says each expectation in words of its own, with the articles and figures of Dutch", () => {
    const worded = Object.values(expectations)
      .flat()
      .filter(({ kind }) => kind !== "value");
    const easy = worded.map((expected) => refusedIn(easyDutch, expected, found.nothing));
    const plain = worded.map((expected) => refusedIn(dutch, expected, found.nothing));
    expect(new Set(easy).size).toBe(worded.length);
    expect(easy.map(citedAndCounted)).toEqual(plain.map(citedAndCounted));
  });

  it("says what was meant, and how much more is wrong", () => {
    const { issues } = parseElection({ typ: "GR", day: "2026-03-18", seats: 0 }) as Refused;
    const told = explainRefusal(
      { status: "refused", issues, furtherIssues: 2 } as Refused,
      voiceOf(easyDutch),
    );
    expect(told).toContain("typ hoort hier niet. Misschien is type bedoeld.");
    expect(told).toContain("seats is te klein. Hier hoort: minstens 1. Er staat nu: 0.");
    expect(told.at(-1)).toBe("Er zijn nog 2 dingen fout.");
  });

  test.prop(
    [
      fc.constantFrom(...exerciseKinds),
      fc.nat(1_000_000),
      fc.constantFrom(...exerciseDifficulties),
    ],
    {
      numRuns: 60,
    },
  )(
    "tells exercises and what went wrong in short sentences, with the articles of Dutch",
    (kind, seed, difficulty) => {
      const exercise = makeExercise(kind, seed, difficulty);
      const [easy, plain] = [easyDutch, dutch].map((language) =>
        voiceOf(language, exercise.election),
      );
      if (easy === undefined || plain === undefined) throw new Error("two voices");
      const told = explainExercise(exercise, easy);
      const own = explainExercise(exercise, plain);
      expect(told.questions.map(({ label }) => label.references)).toEqual(
        own.questions.map(({ label }) => label.references),
      );
      const wrong = checkExercise(exercise, {}).answers.map(
        (answer) => explainAnswer(answer, exercise, easy).text,
      );
      const all = [told.assignment, ...told.questions.map(({ label }) => label.text), ...wrong];
      for (const one of all.flatMap((text) => text.split(/(?<=[.?:])\s/))) {
        expect([one, one.split(" ").length <= 16]).toEqual([one, true]);
        expect(one).not.toMatch(/volstrekt|overschot|stemcijfer|toegewezen|lijstuitputting|[{}|#]/);
      }
    },
  );
});
