import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import * as z from "zod";
import { candidatesInputSchema } from "../../src/model/election/candidates-input-schema.js";
import {
  candidateSchema,
  voteCountSchema,
  voteCountsSchema,
} from "../../src/model/election/election-schema.js";
import { candidateIdSchema } from "../../src/model/identifiers-schema.js";
import { propertyRuns } from "../property-runs.js";

class Row extends Array<number> {}

const figure = fc.oneof(
  { weight: 20, arbitrary: fc.nat(1_000) },
  fc.constantFrom<unknown>(-0, -1, 0.5, 999_999_999, 1_000_000_000, 2 ** 31, 2 ** 53, Number.NaN),
  fc.constantFrom<unknown>("5", null, undefined, true, [5], { valueOf: () => 5 }, 5n),
);
const figures = fc.oneof(
  { weight: 9, arbitrary: fc.array(figure, { maxLength: 6 }) },
  fc.constantFrom<unknown>("12", { length: 1, 0: 5 }, null, new Array(3), Row.from([1, 2])),
  fc
    .constantFrom<unknown>(5, [], [1], Row.from([7]), new Set([1]))
    .map((copy) => Object.assign([1, 2], { slice: () => copy })),
  fc.constant(Object.assign([1, 2], { constructor: { [Symbol.species]: Row } })),
);

const text = fc.oneof(
  { weight: 9, arbitrary: fc.string({ maxLength: 4 }) },
  fc.constantFrom("", "x".repeat(200), "x".repeat(201), "x".repeat(500), "x".repeat(501)),
);
const named = fc.oneof(
  fc.record({ id: text, name: text }, { requiredKeys: ["id"] }),
  fc.record({ id: text, name: fc.constantFrom<unknown>(undefined, 5, null) }),
  fc.record({ name: text, nme: text, id: fc.oneof(text, fc.nat()) }, { requiredKeys: [] }),
  fc.constantFrom<unknown>(
    Object.create({ id: "A" }),
    new Map(),
    [],
    new (class A {
      id = "A";
    })(),
  ),
  text.map((id) => Object.assign(Object.create(null), { id })),
);
const candidates = fc.array(
  fc.oneof({ weight: 6, arbitrary: text }, { weight: 3, arbitrary: named }, fc.constant(7)),
  { maxLength: 4 },
);

const reading = (schema: z.ZodType, input: unknown) => {
  const { data, error } = schema.safeParse(input);
  return { data, issues: error?.issues };
};

describe("arrays that a loop reads", () => {
  const runs = { numRuns: 4 * propertyRuns };

  test.prop([figures], runs)("take and refuse the figures that their schema does", (input) => {
    const plain = z.array(voteCountSchema);
    expect(reading(voteCountsSchema, input)).toEqual(reading(plain, input));
  });

  test.prop([candidates], runs)(
    "take and refuse the candidates that their schema does",
    (input) => {
      const plain = z.array(z.union([candidateIdSchema, candidateSchema]));
      expect(reading(candidatesInputSchema, input)).toEqual(reading(plain, input));
    },
  );

  test.prop([fc.array(fc.oneof(text, named), { maxLength: 3 })])(
    "are copies, which whoever gave the input does not hold",
    (input) => {
      const { data } = candidatesInputSchema.safeParse(input);
      if (data === undefined) return;
      expect(data).not.toBe(input);
      data.forEach((candidate, index) => {
        if (typeof candidate === "object") expect(candidate).not.toBe(input[index]);
      });
    },
  );
});
