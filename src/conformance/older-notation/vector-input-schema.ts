import * as z from "zod";
import type { Election } from "../../model/election/election.js";
import { parseElection } from "../../model/election/parse-election.js";
import type { DrawnLot } from "../../model/outcome/lot.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { accepted, type Parsed } from "../../model/refusal.js";

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

/** The election of a vector and the lots drawn in it. */
export interface VectorElection {
  readonly election: Election;
  readonly lots: readonly DrawnLot[];
}

/** Makes the model's election of a vector's input, or says what is wrong with it. */
export function electionOfVector(input: unknown): Parsed<VectorElection> {
  const parsed = parseWithSchema(vectorInputSchema, input);
  if (parsed.status === "refused") return parsed;
  const { id: _, election, lots = [], ...rest } = parsed.value;
  const groups = rest.groups.map(({ nr, ...group }) => ({ number: nr, ...group }));
  const districts = rest.districts?.map((district) =>
    typeof district === "number" ? district : { number: district.nr, voteValue: district.weight },
  );
  const made = parseElection({
    ...rest,
    type: election,
    groups,
    ...(districts === undefined ? {} : { districts }),
  });
  return made.status === "refused" ? made : accepted({ election: made.value, lots });
}
