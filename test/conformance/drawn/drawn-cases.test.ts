import { describe, expect, test } from "vitest";
import { answerVector } from "../../../src/conformance/answer-vector.js";
import { drawCases } from "../../../src/conformance/drawn/draw-cases.js";
import {
  drawnCase,
  kindsDrawn,
  readOtherwise,
} from "../../../src/conformance/drawn/drawn-cases.js";
import { drawsOf } from "../../../src/conformance/drawn/draws.js";
import { partingOf } from "../../../src/conformance/drawn/parting.js";
import { smallerCases } from "../../../src/conformance/drawn/smaller-cases.js";
import {
  percentageOf,
  unseenChance,
  unseenSentences,
} from "../../../src/conformance/drawn/unseen.js";
import { judgeAnswer } from "../../../src/conformance/judge/judge-answer.js";
import { isAbout } from "../../../src/conformance/profiles/left-out.js";
import { profileNamed, profiles } from "../../../src/conformance/profiles/profiles.js";
import { fingerprintOf } from "../../../src/conformance/receipt/fingerprint-of.js";
import { presetNames } from "../../../src/model/outcome/readings.js";
import { isLongRun } from "../../sample.js";

const drawable = profiles.filter((profile) => kindsDrawn(profile).length > 0);
/** How many cases of each profile are answered; their seed is another in a long run. */
const number = isLongRun ? 2_000 : 3;
const seed = isLongRun ? Number(process.env["KIESWET_SEED"] ?? 1_302_026) : 20_260_318;

describe("drawn cases", () => {
  test.each(drawable.map(({ name }) => name))(
    "of %s are answered by this package as the judges expect",
    (name) => {
      const profile = profileNamed(name);
      for (let index = 1; index <= number; index++) {
        const vector = drawnCase(seed, profile, index);
        expect([vector, judgeAnswer(vector, answerVector(vector))]).toEqual([
          vector,
          { verdict: "pass" },
        ]);
        expect(profile.leftOut.filter((one) => isAbout[one](vector))).toEqual([]);
      }
    },
    isLongRun ? 3_600_000 : 20_000,
  );

  test("are right under the readings that somebody follows, where these make a difference", () => {
    const cases = Array.from({ length: isLongRun ? 500 : 2 }, (_, index) =>
      drawnCase(seed, profileNamed("municipal-councils"), index + 1),
    );
    for (const vector of cases) {
      for (const preset of presetNames) {
        const answer = answerVector(vector, { preset });
        const { verdict } = judgeAnswer(readOtherwise(vector, "together") ?? vector, answer);
        expect([vector, preset, verdict]).toEqual([
          vector,
          preset,
          expect.stringMatching(/^(pass|acceptable)$/),
        ]);
      }
    }
  });

  test("are the same for the same seed, each apart from all others", () => {
    const asked = { seed: 7, profile: "seats-only", cases: 3 } as const;
    const drawn = drawCases(asked);
    expect(drawCases(asked)).toEqual(drawn);
    const third = drawCases({ ...asked, cases: 1, first: 3 });
    expect(third).toEqual({ ...drawn, vectors: "vectors" in drawn ? drawn.vectors.slice(2) : [] });
    expect(drawCases({ ...asked, seed: 8 })).not.toEqual(drawn);
  });

  test("are the same on every machine", () => {
    const inputs = [0, 1, 2 ** 32, Number.MAX_SAFE_INTEGER].map(
      (one) => drawnCase(one, profileNamed("municipal-councils"), 1).input,
    );
    expect(fingerprintOf(inputs)).toBe(
      "da5a99ba223815822d5d158c092c3808d0f22f4aeb456557725438c098d7b732",
    );
    const draws = drawsOf(1, 2, 3);
    expect(draws.times(6, () => draws.whole(0, 2 ** 32 - 1))).toEqual([
      667285128, 405323999, 643798476, 40081634, 4129855197, 1424604207,
    ]);
  });

  test("have a profile that can be judged without the calculation, and a seed that is one", () => {
    const asked = { seed: 1, profile: "count-chain", cases: 1 } as const;
    expect(drawCases(asked)).toEqual({ status: "undetermined", because: "no-judges" });
    for (const wrong of [-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(drawCases({ ...asked, profile: "school", seed: wrong }).status).toBe("refused");
    }
    for (const cases of [0, -1, 100_001, 1.5]) {
      expect(drawCases({ ...asked, profile: "school", cases }).status).toBe("refused");
    }
  });

  test("that are smaller are still of their profile, and judged", () => {
    const profile = profileNamed("council-seats");
    const vector = drawnCase(seed, profile, 2);
    const smaller = [...smallerCases(vector, profile)].slice(0, 40);
    expect(smaller.length).toBeGreaterThan(5);
    for (const one of smaller) {
      expect(judgeAnswer(one, answerVector(one))).toEqual({ verdict: "pass" });
      expect(profile.leftOut.filter((left) => isAbout[left](one))).toEqual([]);
    }
  });
});

describe("what right answers to drawn cases say", () => {
  test("is the exact chance that a mistake went unseen, never rounded down", () => {
    expect(unseenChance(3, 10)).toEqual({ numerator: 729n, denominator: 1_000n });
    expect(percentageOf(unseenChance(3, 10))).toBe("72.90 %");
    expect(percentageOf(unseenChance(1, 3))).toBe("66.67 %");
    expect(percentageOf(unseenChance(1, 10_000))).toBe("99.99 %");
    expect(percentageOf(unseenChance(100, 10))).toBe("0.002657 %");
    expect(percentageOf(unseenChance(10_000, 10))).toBe("at most 0.000001 %");
  });

  test("is nothing where no case was judged", () => {
    expect(unseenSentences(0)).toEqual([
      "no drawn case was judged: nothing is known of any mistake",
    ]);
  });
});

describe("two answers to one case", () => {
  const vector = { kind: "result" } as const;
  const seats = { status: "completed", quota: [10, 2], seats: { 1: 2 } };

  test("part at the first step that differs, in the order of the law", () => {
    const residual = (to: string) => ({
      ...seats,
      seats: { [to]: 2 },
      steps: [
        { step: "residual-seat", method: "highest-average", to, value: [1, 2], byLot: false },
      ],
    });
    expect(partingOf(vector, residual("1"), residual("2"), undefined)).toMatchObject({
      step: "steps: residual-seat",
      at: "steps[0].to",
    });
    expect(partingOf(vector, seats, { ...seats, quota: [5, 1] }, undefined)).toBe(null);
    expect(partingOf(vector, seats, { refused: true }, undefined)).toMatchObject({
      step: "refused",
    });
  });

  test("part where only one of them says something", () => {
    const more = { ...seats, unassignedSeats: 1 };
    expect(partingOf(vector, seats, more, undefined)?.step).toBe("unassignedSeats");
    expect(partingOf(vector, more, seats, undefined)?.step).toBe("unassignedSeats");
  });
});
