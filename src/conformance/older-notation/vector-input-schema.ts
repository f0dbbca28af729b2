import * as z from "zod";

const districts = z.union([
  z.array(z.int()),
  z.array(z.strictObject({ nr: z.int(), weight: z.int() })),
]);

/** The input of a vector for seats and people; figures are checked when the election is parsed. */
export const vectorInputSchema = z.strictObject({
  id: z.string().exactOptional(),
  election: z.string(),
  day: z.string(),
  seats: z.number(),
  districts: districts.exactOptional(),
  groups: z.array(
    z.strictObject({
      nr: z.number(),
      votes: z.array(z.number()).exactOptional(),
      candidates: z.array(z.string()).exactOptional(),
      lists: z
        .array(
          z.strictObject({
            districts: z.array(z.number()).exactOptional(),
            candidates: z.array(z.string()),
            votes: z.array(z.array(z.number())),
          }),
        )
        .exactOptional(),
    }),
  ),
  combinations: z
    .array(z.strictObject({ id: z.string(), groups: z.array(z.number()) }))
    .exactOptional(),
  deceased: z.array(z.string()).exactOptional(),
  lots: z.array(z.union([z.string(), z.array(z.string())])).exactOptional(),
});

/** The input of a vector (format: docs, conformance). */
export type VectorInput = z.output<typeof vectorInputSchema>;
