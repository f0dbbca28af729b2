import * as z from "zod";

/** The answer to input from which nothing may be made, whatever the kind of vector. */
export const refusedAnswerSchema = z.strictObject({
  /** Nothing may be made of the input: it is not lawful, or not an election. */
  refused: z.literal(true),
});

/** The answer to input from which nothing may be made. */
export type RefusedAnswer = z.output<typeof refusedAnswerSchema>;

export const exactNumberSchema = z
  .tuple([z.int(), z.int().positive()])
  .meta({ description: "A fraction: numerator and denominator; any equal fraction is right" });

export const lotSchema = z.strictObject({
  /** What the lot decides: which phase of the articles P 7 to P 18 asks it. */
  kind: z.enum([
    "highest-average",
    "largest-remainder",
    "absolute-majority",
    "preference-candidate",
    "seat-withheld",
    "seat-passed",
  ]),
  /** The list number, when the lot is among the lists or candidates of one list number. */
  group: z.int().exactOptional(),
  /** Between whom: list numbers, combinations, list keys or ids of candidates. */
  options: z.array(z.string()).min(2),
});

/** A lot as answers have it. */
export type LotAnswer = z.output<typeof lotSchema>;
