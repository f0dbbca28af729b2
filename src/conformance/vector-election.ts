import * as z from "zod";
import {
  accepted,
  type Election,
  type ElectionInput,
  type Parsed,
  parseElection,
  refused,
} from "../model/index.js";
import { parseWithSchema } from "../model/parse-with-schema.js";

const district = z.union([z.int(), z.strictObject({ nr: z.int(), weight: z.int() })]);

const list = z.strictObject({
  districts: z.array(z.int()).exactOptional(),
  candidates: z.array(z.string()).exactOptional(),
  votes: z.array(z.array(z.int())),
});

const group = z.strictObject({
  nr: z.int(),
  votes: z.array(z.int()).exactOptional(),
  candidates: z.array(z.string()).exactOptional(),
  lists: z.array(list).exactOptional(),
});

/** The input of a seats vector as it stands on its line: short names, one property per fact. */
export const vectorElectionSchema = z.strictObject({
  election: z.string(),
  day: z.string(),
  seats: z.int(),
  districts: z.array(district).exactOptional(),
  groups: z.array(group),
  combinations: z
    .array(z.strictObject({ id: z.string(), groups: z.array(z.int()) }))
    .exactOptional(),
  deceased: z.array(z.string()).exactOptional(),
  lots: z.array(z.string()).exactOptional(),
});

/** An election as vectors write it. */
export type VectorElection = z.output<typeof vectorElectionSchema>;

/** The election of a vector, and the lots that were drawn in it. */
export interface ElectionOfVector {
  readonly election: Election;
  readonly lots: readonly string[];
}

/**
 * Makes the election of a vector's `input`: the short names of the vector format become those of
 * the model, and the model's own door (`parseElection`) checks them.
 *
 * Refuses what `parseElection` refuses; the paths of issues are those of the model's input.
 */
export function parseVectorElection(input: unknown): Parsed<ElectionOfVector> {
  const written = parseWithSchema(vectorElectionSchema, input);
  if (written.status === "refused") return written;
  const election = parseElection(inputOf(written.value));
  if (election.status === "refused") return refused(election.issues);
  return accepted({ election: election.value, lots: written.value.lots ?? [] });
}

function inputOf(written: VectorElection): unknown {
  const { election, day, seats, districts, groups, combinations, deceased } = written;
  return {
    type: election,
    day,
    seats,
    ...(districts === undefined
      ? {}
      : {
          districts: districts.map((one) =>
            typeof one === "number" ? one : { number: one.nr, voteValue: one.weight },
          ),
        }),
    groups: groups.map(({ nr, ...rest }) => ({ number: nr, ...rest })),
    ...(combinations === undefined ? {} : { combinations }),
    ...(deceased === undefined ? {} : { deceased }),
  } satisfies Record<keyof ElectionInput, unknown> | object;
}
