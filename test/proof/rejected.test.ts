import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { provenCheck } from "../../conformance/proven-checker/reader.mjs";
import { mistakes } from "../../workshop/mistakes.js";
import { programs } from "../../workshop/small-programs.mjs";
import { isLongRun, isWhole } from "../sample.js";
import { changedOutcomes, notRead } from "./changed-outcomes.js";
import { type Answered, followedOutcomes } from "./followed-outcomes.js";
import { notOnSeats, notPutForward, plantedMistakes } from "./planted-mistakes.js";
import { exhaustedColleges, vectorElections } from "./vector-elections.js";

const patience = 300_000;

const several = isLongRun ? 1 : isWhole ? 6 : 12;

/** Outcomes of a size that every change of them can be tried. */
const smallOutcomes = [...vectorElections]
  .flatMap(([id, election]) =>
    followedOutcomes(election)
      .filter((outcome) => JSON.stringify(outcome).length < 6_500)
      .map((outcome) => ({ id, election, outcome })),
  )
  .filter((_, index) => index % several === 0);

describe("the proven checker rejects", () => {
  test(
    `every change of one figure, name or line that it reads, or of the status of an outcome, in one of ${several} of the small ones`,
    () => {
      let tried = 0;
      const accepted = smallOutcomes.flatMap(({ id, election, outcome }) =>
        changedOutcomes(outcome)
          .filter(({ changed }) => {
            tried += 1;
            return provenCheck(election, changed, outcome.readings) === "in accordance";
          })
          .map(({ path }) => `${id}: ${path.join(".")}`),
      );
      expect(accepted).toEqual([]);
      // As docs/proof.md says: more than 300 outcomes, more than 100,000 changes.
      expect(smallOutcomes.length).toBeGreaterThan(Math.floor(300 / several));
      expect(tried).toBeGreaterThan(100_000 / several);
    },
    patience,
  );

  test("nothing for the places that it does not read, which are named with the reason", () => {
    const withoutThem = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, inner) => (notRead.has(key) ? null : inner)));
    const judged = smallOutcomes.map(({ election, outcome }) =>
      provenCheck(election, withoutThem(outcome)),
    );
    expect(new Set(judged)).toEqual(new Set(["in accordance"]));
    expect(notRead.size).toBe(12);
  });

  test.each(plantedMistakes)(
    "the planted mistake: $name",
    ({ outcomeOf }) => {
      const judged = [...vectorElections, ...exhaustedColleges].flatMap(([id, election]) => {
        const outcome = outcomeOf(election);
        const [right] = followedOutcomes(election).slice(-1);
        if (outcome === undefined || right === undefined) return [];
        return [
          {
            id,
            wrong: !sameSeats(outcome, right),
            judgement: provenCheck(election, outcome, right.readings),
          },
        ];
      });
      expect(
        judged.filter(({ wrong, judgement }) => wrong === (judgement === "in accordance")),
      ).toEqual([]);
      expect(judged.some(({ wrong }) => wrong)).toBe(true);
    },
    patience,
  );

  test("all mistakes of the register that concern seats are among them, or named as not put forward", () => {
    const ofSmallPrograms = new Set(Object.values(programs).flatMap((program) => program.mistakes));
    const registered = mistakes
      .filter(({ kind, name }) => kind === "result" && !ofSmallPrograms.has(name))
      .map(({ name }) => name);
    const known = [...plantedMistakes.map(({ name }) => name), ...notOnSeats, ...notPutForward];
    expect([...registered].sort()).toEqual([...known].sort());
  });
});

/** Whether two outcomes have the same seats by the same steps, the articles that are named apart. */
function sameSeats(one: Answered, other: Answered): boolean {
  return isDeepStrictEqual(seatsOf(one), seatsOf(other));
}

function seatsOf(outcome: Answered): unknown {
  const onSeats = [
    "quota",
    "combination",
    "fictitious-apportionment",
    "full-seats",
    "residual-seat",
  ];
  const others = ["absolute-majority", "list-exhaustion", "seats-unassigned"];
  return {
    status: outcome.status,
    votes: outcome.votes,
    steps: outcome.steps
      .filter(({ kind }) => [...onSeats, ...others].includes(kind))
      .map((step) => ({ ...step, article: null, takesPart: null })),
    groups: outcome.status === "completed" ? outcome.groups : [],
  };
}
