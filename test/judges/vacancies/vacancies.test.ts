import { isDeepStrictEqual } from "node:util";
import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { vacancyTable } from "../../../src/judges/facts/vacancy-facts.js";
import { propertyRuns } from "../../property-runs.js";
import { turnedByOne } from "../beside-the-result/turned-by-one.js";
import { borders, lastCombinations } from "./borders.js";
import { histories } from "./histories.js";
import { answerOf, daysOf, following, followingByLaw, judged, sitting } from "./walk.js";

const patience = 60_000 * Math.max(1, propertyRuns / 1_000);

test.prop([histories], { numRuns: propertyRuns })(
  "who follows whom, day after day, is what the model of chapter W says",
  (history) => {
    for (const asked of daysOf(history)) {
      const law = judged(asked);
      expect(followingByLaw(law)).toEqual(following(asked.answer.decisions));
      if (law === "another lot") throw new Error(law);
      expect(sitting(asked.answer.members)).toEqual(sitting(law.members));
    }
  },
  patience,
);

test.prop([histories], { numRuns: propertyRuns })(
  "no order of an array chooses a person, and a body never has more members than seats",
  (history) => {
    for (const { election, outcome, question, answer } of daysOf(history)) {
      const turned = {
        ...question,
        members: [...(question.members ?? [])].reverse(),
        vacancies: [...question.vacancies].reverse(),
        unavailable: [...(question.unavailable ?? [])].reverse(),
      };
      const other = answerOf(election, outcome, turned);
      expect(sitting(other.answer.members)).toEqual(sitting(answer.members));
      expect(other.question.lots).toEqual(question.lots);
      const seats = answer.members.filter(({ replaces }) => replaces === undefined);
      expect(seats.length).toBeLessThanOrEqual(election.seats);
    }
  },
  patience,
);

/** No case is as old as the first text, and no body has less than a member. */
const unseen = /2002-03-07|others: 0 -> (-1|1)/;

test(
  "a judge who is wrong by one in a figure or a day would be seen to differ",
  () => {
    const turned = turnedByOne(vacancyTable).filter(({ what }) => !unseen.test(what));
    const tried = [
      ...fc.sample(borders, { numRuns: 2_500, seed: 17 }),
      ...fc.sample(lastCombinations, { numRuns: 300, seed: 17 }),
    ];
    const asked = tried.flatMap((history) => [...daysOf(history)]);
    expect(asked.map((one) => followingByLaw(judged(one)))).toEqual(
      asked.map(({ answer }) => following(answer.decisions)),
    );
    const missed = turned.filter(({ facts }) =>
      asked.every((one) =>
        isDeepStrictEqual(followingByLaw(judged(one, facts)), following(one.answer.decisions)),
      ),
    );
    expect(missed.map(({ what }) => what)).toEqual([]);
  },
  patience,
);
