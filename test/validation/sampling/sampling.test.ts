import { createHash } from "node:crypto";
import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { drawSample, type Sample } from "../../../src/validation/sampling/draw-sample.js";
import {
  maximumStations,
  missProbability,
  smallestSample,
} from "../../../src/validation/sampling/miss-probability.js";
import { propertyRuns } from "../../property-runs.js";

const options = { numRuns: propertyRuns };

function drawn(input: { seed: string; units: readonly string[]; size: number }): Sample {
  const sample = drawSample(input);
  if (sample.status === "refused") throw new Error(JSON.stringify(sample.issues));
  return sample.value;
}

const seeds = fc.stringMatching(/^[0-9]{20,30}$/);
const units = fc.uniqueArray(
  fc.integer({ min: 1, max: 500 }).map((n) => `SB${n}`),
  {
    minLength: 1,
    maxLength: 40,
  },
);
const draws = units.chain((all) =>
  fc.record({
    seed: seeds,
    units: fc.constant(all),
    size: fc.integer({ min: 0, max: all.length }),
  }),
);

describe("a random selection of polling stations", () => {
  test.prop([draws], options)("has the asked size, and each station once", (input) => {
    const { drawn: selected } = drawn(input);
    expect(selected).toHaveLength(input.size);
    expect(new Set(selected).size).toBe(input.size);
    for (const unit of selected) expect(input.units).toContain(unit);
  });

  test.prop([draws], options)("does not depend on the order of the stations", (input) => {
    const reversed = { ...input, units: [...input.units].reverse() };
    expect(drawn(reversed)).toEqual(drawn(input));
  });

  test.prop([draws], options)("a larger sample begins with the smaller one", (input) => {
    const whole = drawn({ ...input, size: input.units.length });
    expect(whole.drawn.slice(0, input.size)).toEqual(drawn(input).drawn);
  });

  test.prop([draws], { numRuns: 200 })(
    "can be redone with any other SHA-256 and long division",
    (input) => {
      const sample = drawn(input);
      sample.draws.forEach(({ text, hash, place, unit, repeated }, index) => {
        expect(text).toBe(`${input.seed},${index + 1}`);
        expect(hash).toBe(createHash("sha256").update(text).digest("hex"));
        let remainder = 0;
        for (const digit of hash) {
          remainder = (remainder * 16 + Number.parseInt(digit, 16)) % sample.units.length;
        }
        expect(place).toBe(remainder + 1);
        expect(unit).toBe(sample.units[remainder]);
        const earlier = sample.draws.slice(0, index).some((draw) => draw.unit === unit);
        expect(repeated).toBe(earlier);
      });
    },
  );

  test("numbers the stations by id, by code point", () => {
    const sample = drawn({ seed: "0".repeat(20), units: ["b", "B", "a"], size: 0 });
    expect(sample).toEqual({
      algorithm: "rivest-sampler-2011",
      seed: "00000000000000000000",
      units: ["B", "a", "b"],
      drawn: [],
      draws: [],
    });
  });

  test("is spread evenly: each of ten stations about a tenth of a thousand first draws", () => {
    const ten = Array.from({ length: 10 }, (_, n) => `SB${n}`);
    const times = new Map<string, number>();
    for (let n = 0; n < 1000; n += 1) {
      const [first] = drawn({ seed: String(n).padStart(20, "0"), units: ten, size: 1 }).drawn;
      times.set(first as string, (times.get(first as string) ?? 0) + 1);
    }
    for (const unit of ten) expect(times.get(unit)).toBeGreaterThan(70);
  });

  test.each([
    [
      { seed: "1".repeat(19) },
      ["seed"],
      "malformed",
      { kind: "at-least", limit: 20, of: "digits" },
    ],
    [
      { seed: `${"1".repeat(20)}x` },
      ["seed"],
      "malformed",
      { kind: "at-least", limit: 20, of: "digits" },
    ],
    [
      { seed: `x${"1".repeat(20)}` },
      ["seed"],
      "malformed",
      { kind: "at-least", limit: 20, of: "digits" },
    ],
    [
      { seed: 1234567890123456 },
      ["seed"],
      "malformed",
      { kind: "at-least", limit: 20, of: "digits" },
    ],
    [{ units: ["a", "b", "a"] }, ["units", 2], "duplicate", { kind: "once", what: "unit" }],
    [{ size: -1 }, ["size"], "too-small", { kind: "between", least: 0, most: 2 }],
    [{ size: 3 }, ["size"], "too-large", { kind: "between", least: 0, most: 2 }],
    [{ size: 1.5 }, ["size"], "not-an-integer", { kind: "between", least: 0, most: 2 }],
  ])("refuses %j", (change, path, code, expected) => {
    const input = { seed: "1".repeat(20), units: ["a", "b"], size: 1, ...change };
    expect(drawSample(input as Parameters<typeof drawSample>[0])).toMatchObject({
      status: "refused",
      issues: [{ path, code, expected }],
    });
  });

  test("refuses more stations than an election has before it draws", () => {
    const units = Array.from({ length: maximumStations + 1 }, (_, at) => `${at}`);
    expect(drawSample({ seed: "1".repeat(20), units, size: units.length })).toMatchObject({
      issues: [{ path: ["units"], code: "too-large", expected: { limit: maximumStations } }],
    });
  });

  test("numbers stations as other languages sort them: by code point, a beginning before what goes on", () => {
    const units = ["\u{1f600}", "\uff5e", "SB1", "SB10", "SB", "\u{1f600}a"];
    const drawn = drawSample({ seed: "1".repeat(20), units, size: 1 });
    expect(drawn.status === "accepted" && drawn.value.units).toEqual([
      ...["SB", "SB1", "SB10", "\uff5e", "\u{1f600}", "\u{1f600}a"],
    ]);
  });

  test("refuses everything that is wrong at once", () => {
    const outcome = drawSample({ seed: "", units: ["a", "a"], size: 9 });
    expect(outcome.status === "refused" && outcome.issues.map(({ code }) => code)).toEqual([
      "malformed",
      "duplicate",
      "too-large",
    ]);
  });
});

function probability(stations: number, wrong: number, sample: number): readonly [bigint, bigint] {
  const exact = missProbability({ stations, wrong, sample });
  if (exact.status === "refused") throw new Error("refused");
  return [BigInt(exact.value.numerator), BigInt(exact.value.denominator)];
}

/** All ways to choose `size` of `from` things, as sets of indices. */
function choices(from: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  if (from < size) return [];
  return [
    ...choices(from - 1, size),
    ...choices(from - 1, size - 1).map((chosen) => [...chosen, from - 1]),
  ];
}

describe("the probability that a sample misses every wrong station", () => {
  test("is what counting all samples gives", () => {
    for (let stations = 0; stations <= 7; stations += 1) {
      for (let wrong = 0; wrong <= stations; wrong += 1) {
        for (let sample = 0; sample <= stations; sample += 1) {
          const all = choices(stations, sample);
          const missing = all.filter((chosen) => chosen.every((station) => station >= wrong));
          const [numerator, denominator] = probability(stations, wrong, sample);
          expect(numerator * BigInt(all.length)).toBe(denominator * BigInt(missing.length));
        }
      }
    }
  });

  test.prop([fc.nat(400), fc.nat(400), fc.nat(400)], options)(
    "is the same for k wrong in a sample of n as for n wrong in a sample of k",
    (stations, a, b) => {
      const [wrong, sample] = [Math.min(a, stations), Math.min(b, stations)];
      expect(probability(stations, wrong, sample)).toEqual(probability(stations, sample, wrong));
    },
  );

  test("is in lowest terms, and written in digits", () => {
    expect(missProbability({ stations: 10, wrong: 1, sample: 3 })).toEqual({
      status: "accepted",
      value: { numerator: "7", denominator: "10" },
    });
    expect(missProbability({ stations: 10, wrong: 0, sample: 10 })).toEqual({
      status: "accepted",
      value: { numerator: "1", denominator: "1" },
    });
    expect(missProbability({ stations: 10, wrong: 4, sample: 7 })).toEqual({
      status: "accepted",
      value: { numerator: "0", denominator: "1" },
    });
  });

  test.each([
    [{ stations: -1 }, "stations", "too-small"],
    [{ stations: maximumStations + 1 }, "stations", "too-large"],
    [{ wrong: 11 }, "wrong", "too-large"],
    [{ sample: 0.5 }, "sample", "not-an-integer"],
    [{ sample: -2 }, "sample", "too-small"],
  ])("refuses %j", (change, name, code) => {
    const question = { stations: 10, wrong: 1, sample: 1, ...change };
    const outcome = missProbability(question);
    expect(outcome.status === "refused" && outcome.issues[0]).toMatchObject({ path: [name], code });
  });

  test("says what was expected and what was there", () => {
    expect(missProbability({ stations: 10, wrong: 11, sample: 0 })).toEqual({
      status: "refused",
      issues: [
        {
          path: ["wrong"],
          code: "too-large",
          expected: { kind: "between", least: 0, most: 10 },
          actual: { kind: "value", text: "11" },
        },
      ],
    });
    expect(smallestSample({ stations: 10, wrong: 0, riskPercent: 101 })).toMatchObject({
      issues: [
        {
          expected: { kind: "between", least: 0, most: 100 },
          actual: { kind: "value", text: "101" },
        },
      ],
    });
    expect(smallestSample({ stations: 10, wrong: 0, riskPercent: 99 })).toEqual({
      status: "refused",
      issues: [
        {
          path: ["wrong"],
          code: "too-small",
          expected: { kind: "at-least", limit: 1 },
          actual: { kind: "value", text: "0" },
        },
      ],
    });
  });

  test("the bound itself is computed", () => {
    expect(missProbability({ stations: maximumStations, wrong: 1, sample: 1 })).toEqual({
      status: "accepted",
      value: { numerator: String(maximumStations - 1), denominator: String(maximumStations) },
    });
  });
});

describe("the smallest sample for a risk", () => {
  test.prop([fc.integer({ min: 1, max: 200 }), fc.nat(199), fc.nat(100)], options)(
    "meets the risk, and one station fewer does not",
    (stations, other, riskPercent) => {
      const wrong = (other % stations) + 1;
      const size = smallestSample({ stations, wrong, riskPercent });
      if (size.status === "refused") throw new Error("refused");
      const [numerator, denominator] = probability(stations, wrong, size.value);
      expect(100n * numerator <= BigInt(riskPercent) * denominator).toBe(true);
      if (size.value === 0) return;
      const [more, of] = probability(stations, wrong, size.value - 1);
      expect(100n * more > BigInt(riskPercent) * of).toBe(true);
    },
  );

  test.each([
    [{ riskPercent: -1 }, "riskPercent", "too-small"],
    [{ riskPercent: 101 }, "riskPercent", "too-large"],
    [{ riskPercent: 0.5 }, "riskPercent", "not-an-integer"],
    [{ riskPercent: Number.NaN }, "riskPercent", "not-an-integer"],
    [{ wrong: 0 }, "wrong", "too-small"],
    [{ wrong: 11 }, "wrong", "too-large"],
  ])("refuses %j", (change, name, code) => {
    const outcome = smallestSample({ stations: 10, wrong: 1, riskPercent: 5, ...change });
    expect(outcome.status === "refused" && outcome.issues).toMatchObject([{ path: [name], code }]);
  });

  test("nothing wrong needs no sample when every risk will do", () => {
    expect(smallestSample({ stations: 10, wrong: 0, riskPercent: 100 })).toEqual({
      status: "accepted",
      value: 0,
    });
  });
});
