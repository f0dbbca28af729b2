import * as z from "zod";

/** The answer to input from which nothing may be made, whatever the kind of vector. */
export const refusedAnswerSchema = z.strictObject({ refused: z.literal(true) });

/** The answer to input from which nothing may be made. */
export type RefusedAnswer = z.output<typeof refusedAnswerSchema>;

export const exactNumberSchema = z
  .tuple([z.int(), z.int().positive()])
  .meta({ description: "A fraction: numerator and denominator; any equal fraction is right" });

export const lotSchema = z.strictObject({
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
  options: z.array(z.string()).min(2),
});

/** A lot as answers have it. */
export type LotAnswer = z.output<typeof lotSchema>;
